"""Every interface text exists in both languages, says the same things, and is used."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from kiosk.errors import TextsError
from kiosk.lang import LANGS, Lang
from kiosk.texts import Message, Texts

HERE = Path(__file__).resolve().parent.parent
ROOT = HERE / "assets" / "texts"
IDS = sorted(Texts(ROOT, strict=True).known_ids("mn"))

SIGNS_AND_NUMBERS = {
    "handout-quoted",
    "help-here-room",
    "language-en",
    "language-short-en",
    "page-of",
    "report-head-number",
    "report-missed-of",
    "report-period",
    "staff-volume-value",
}
"""Messages that hold no word of Mongolian."""

SAMPLES: dict[str, str | int | date] = {
    "count": 3,
    "seconds": 1,
    "minutes": 4,
    "percent": 60,
    "page": 1,
    "pages": 2,
    "found": 1,
    "total": 3,
    "date": date(2026, 11, 22),
}


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.names.add(node.id.name)


@cache
def variables(lang: Lang) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for path in (ROOT / lang).glob("*.ftl"):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ftl.Message):
                visitor = _Variables()
                visitor.visit(entry)
                found[entry.id.name] = frozenset(visitor.names)
    return found


def sample(name: str) -> str | int | date:
    return SAMPLES.get(name, f"‹{name}›")


def write(root: Path, **files: str) -> Path:
    for lang in LANGS:
        (root / lang).mkdir(parents=True, exist_ok=True)
        (root / lang / "common.ftl").write_text(files.get(lang, "shared = x\n"), encoding="utf-8")
    return root


def test_both_languages_have_the_same_messages_with_the_same_variables() -> None:
    assert variables("mn") == variables("en")


def test_each_message_stands_in_the_same_file_in_both_languages() -> None:
    files = [sorted(path.name for path in (ROOT / lang).glob("*.ftl")) for lang in LANGS]
    assert files[0] == files[1]
    for name in files[0]:
        ids = [
            re.findall(r"^([a-z][\w-]*) =", (ROOT / lang / name).read_text(encoding="utf-8"), re.M) for lang in LANGS
        ]
        assert ids[0] == ids[1], name


def said(lang: Lang) -> dict[str, str]:
    t = Texts(ROOT, strict=True).bind(lang)
    return {name: t(name, **{arg: sample(arg) for arg in args}) for name, args in variables(lang).items()}


@pytest.mark.parametrize("lang", LANGS)
def test_every_message_can_be_said(lang: Lang) -> None:
    for message_id, words in said(lang).items():
        assert words.strip()
        assert "{" not in words
        assert all(f"‹{name}›" in words for name in variables(lang)[message_id] - SAMPLES.keys())


def test_mongolian_is_in_its_own_letters() -> None:
    latin = {name for name, words in said("mn").items() if not re.search("[а-яөүё]", words, re.I)}
    assert latin == SIGNS_AND_NUMBERS


@pytest.mark.parametrize("font", ["noto-sans-400.ttf", "noto-sans-700.ttf", "rubik-700.ttf", "rubik-900.ttf"])
def test_every_letter_is_in_the_fonts(font: str) -> None:
    letters = set("".join(words for lang in LANGS for words in said(lang).values())) - set("‹›\n")
    assert letters - set(map(chr, TTFont(HERE / "assets" / "fonts" / font).getBestCmap())) == set()


def test_dates_and_numbers_follow_the_language() -> None:
    texts = Texts(ROOT, strict=True)
    day = date(2026, 11, 22)
    assert texts.get("mn", "today-date", date=day) == "2026\u00a0оны арван нэгдүгээр сарын 22"
    assert texts.get("en", "today-date", date=day) == "November 22, 2026"
    assert texts.get("en", "today-started", count=12345) == "Started: 12,345"


def test_english_counts_one_and_many() -> None:
    t = Texts(ROOT, strict=True).bind("en")
    assert t("still-there-line", seconds=1) == "Starting over in 1 second."
    assert t("still-there-line", seconds=20) == "Starting over in 20 seconds."


def test_no_invisible_marks_come_between_words_and_their_variables() -> None:
    words = Texts(ROOT).get("mn", "story-typing", name="Тэмүү")
    assert words == "Тэмүү бичиж байна…"


def test_a_message_waits_for_its_language() -> None:
    texts = Texts(ROOT, strict=True)
    message = Message("notice-recovered", {"count": 2})
    assert message.said(texts.bind("en")).startswith("2 sessions")
    assert "2 тоглолтыг" in message.said(texts.bind("mn"))


def test_in_play_mongolian_stands_in_and_then_the_id(tmp_path: Path) -> None:
    texts = Texts(write(tmp_path, mn="only-mn = Зөвхөн\n"))
    assert texts.get("en", "only-mn") == "Зөвхөн"
    assert texts.get("en", "nowhere") == "nowhere"
    assert Texts(tmp_path / "gone").get("mn", "nowhere") == "nowhere"


def test_strictly_a_missing_text_or_variable_is_told(tmp_path: Path) -> None:
    texts = Texts(write(tmp_path, mn="only-mn = Зөвхөн\nwith-name = { $name }\n"), strict=True)
    with pytest.raises(TextsError, match="no text only-mn in en"):
        texts.get("en", "only-mn")
    with pytest.raises(TextsError, match="name"):
        texts.get("mn", "with-name")


@pytest.mark.parametrize(
    ("source", "line"), [("one = 1\ntwo = { $\n", 2), ("one = 1\n\nno message here\n", 3), ("one = 1\none = 2\n", 2)]
)
def test_a_malformed_file_is_told_with_its_line_and_does_not_stop_play(tmp_path: Path, source: str, line: int) -> None:
    root = write(tmp_path, mn=source)
    with pytest.raises(TextsError) as caught:
        Texts(root, strict=True).get("mn", "one")
    assert caught.value.where == f"{root / 'mn' / 'common.ftl'}:{line}"
    assert Texts(root).get("mn", "one") == "1"


def modules() -> Iterator[ast.AST]:
    return (ast.parse(path.read_text(encoding="utf-8")) for path in (HERE / "kiosk").rglob("*.py"))


def asked(module: ast.AST) -> Iterator[str]:
    """The ids given as they are to a speaker: ``t("…")``, ``self._t("…")``."""
    for node in ast.walk(module):
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in ("t", "_t"):
                yield str(node.args[0].value)


def mentioned(module: ast.AST) -> Iterator[str]:
    """Patterns of all strings that could be ids: screens keep some in tables and fill in others."""
    for node in ast.walk(module):
        if isinstance(node, ast.JoinedStr):
            parts = [re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+" for part in node.values]
            if re.match(r"[a-z]{3,}\\-", parts[0]):
                yield "".join(parts)
        elif isinstance(node, ast.Constant) and node.value in IDS:
            yield re.escape(str(node.value))


def test_every_text_the_code_asks_for_exists() -> None:
    assert {message_id for module in modules() for message_id in asked(module)} - set(IDS) == set()


def test_no_text_is_left_over() -> None:
    used = re.compile("|".join({pattern for module in modules() for pattern in mentioned(module)}))
    assert [message_id for message_id in IDS if not used.fullmatch(message_id)] == []

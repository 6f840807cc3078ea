"""What a teacher writes comes back, or there is a hint."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.packs.marks import parse
from kiosk.packs.model import Line, Node, Spoken
from kiosk.yamlsafe import Problem, read_page

WORD = st.text(alphabet="абвгдеёжзийклмноөпрстуүфхцчшщъыьэюяАБӨҮ", min_size=1, max_size=8)
BETWEEN = st.one_of(
    st.sampled_from([" ", ", ", ": ", "? ", "! ", ". ", "... ", "; ", " - ", " — ", " (", ") ", " «", "» "]),
    st.sampled_from([" #", " [", "] ", " {", "} ", ' "', '" ', " '", "' ", " & ", " * ", " % ", " @", "`", " | "]),
    st.sampled_from(["/", ":", "-", " > ", " = ", " ~ ", "  ", " 5 ", " \\", "\u00a0"]),
)
START = st.sampled_from(
    ["", "- ", "-", "[", "{", '"', "'", "#", "*", "&", "!", "%", "@", "`", ">", "|", "? ", "?", ": ", ":", "«", "="]
)
END = st.sampled_from(["", ".", "?", "!", ":", ",", "]", "}", '"', "'", " #", "»", "..."])


@st.composite
def sentences(draw: st.DrawFn) -> str:
    words = draw(st.lists(st.tuples(WORD, BETWEEN), min_size=1, max_size=6))
    middle = "".join(word + between for word, between in words)
    return (draw(START) + middle + draw(WORD) + draw(END)).strip()


class Chat(Node):
    deck: str
    lines: tuple[Spoken[Line], ...]


@pytest.fixture(scope="module")
def path() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder) / "chat.yaml"


def read(path: Path, text: str) -> tuple[str | None, list[Problem]]:
    path.write_text(text, encoding="utf-8")
    page, problems = read_page(path, "chat.yaml", Chat)
    return (page.content.lines[0].mn.text if page else None), problems


@given(sentences())
@example("Сайн уу: найз")
@example("Сайн уу #найз")
@example("[Хоёулаа л]{isolation} ярья")
@example('"Сайн уу"')
@example("'Сайн уу' гэв")
@example("- Сайн уу")
@example("No")
@example("108")
def test_a_plain_line_comes_back_or_there_is_a_hint(path: Path, sentence: str) -> None:
    text, problems = read(path, f"deck: a\nlines:\n  - mn: {sentence}\n    en: Hi\n")
    if text != sentence:
        assert problems
        assert all(problem.fix() and 1 <= problem.line <= 5 for problem in problems)


@given(sentences(), st.sampled_from([">-", ">", "|", "|-"]))
def test_the_line_below_an_arrow_comes_back_exactly(path: Path, sentence: str, arrow: str) -> None:
    text, problems = read(path, f"deck: a\nlines:\n  - mn:\n      text: {arrow}\n        {sentence}\n    en: Hi\n")
    assert (text, problems) == (sentence, [])


@given(sentences())
def test_in_braces_it_is_always_refused(path: Path, sentence: str) -> None:
    text, problems = read(path, f"deck: a\nlines:\n  - {{mn: {sentence}, en: Hi}}\n")
    assert text is None
    assert problems


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("Сайн уу: найз", "E113"),
        ("Тэр хэлэв:", "E113"),
        ("Сайн уу #найз", "E119"),
        ("- Сайн уу", "E112"),
        ("[Хоёулаа л]{isolation} ярья", "E112"),
        ("[Хоёулаа л]", "E203"),
        ('"Сайн уу" гэв', "E112"),
        ('"Сайн уу"', "W101"),
        ("'Сайн уу", "E112"),
        ("@нэр", "E112"),
        ("*од*", "E112"),
        ("&бас", "E112"),
        ("!анхаар", "E112"),
        ("!a анхаар", "E109"),
        (">- Сайн уу", "E115"),
        ("{Сайн уу, найз}", "E118"),
        ("", "E213"),
    ],
)
def test_the_hint_is_the_right_one(path: Path, sentence: str, code: str) -> None:
    _, problems = read(path, f"deck: a\nlines:\n  - mn: {sentence}\n")
    assert [(problem.code, problem.line) for problem in problems] == [(code, 3)]


def test_signs_below_an_arrow_survive_the_fold(path: Path) -> None:
    text, _ = read(path, "deck: a\nlines:\n  - mn: >-\n      Эхлээд [хоёулаа\n      л]{isolation} ярья\n")
    assert text is not None
    assert [sign.tactic for sign in parse(text).signs] == ["isolation"]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_files_of_every_editor(path: Path, line_end: str) -> None:
    lines = ["deck: a", "lines:", "  - mn: Сайн уу", "    enn: Hi", ""]
    path.write_bytes(b"\xef\xbb\xbf" + line_end.join(lines).encode())
    page, [problem] = read_page(path, "chat.yaml", Chat)
    assert page is None
    assert (problem.line, problem.column, problem.suggestion) == (4, 5, "en")

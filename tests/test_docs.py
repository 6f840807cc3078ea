"""The documents say what is there, and what they show works."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from kiosk import __version__
from kiosk.cli.check import problems_of
from kiosk.cli.main import COMMANDS
from kiosk.packs import model
from kiosk.yamlsafe.fields import written_name

ROOT = Path(__file__).resolve().parents[1]
PAGES = [
    *ROOT.glob("*.md"),
    *(ROOT / "docs").glob("*.md"),
    *(ROOT / "scenarios").glob("*.md"),
    *(ROOT / "requirements").glob("*.md"),
]
FORMAT = (ROOT / "scenarios" / "README.md").read_text("utf-8")

LINK = re.compile(r"\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]*))?\)")
PLACE = re.compile(r"`((?:\.ci|assets|docs|kiosk|requirements|scenarios|stats|tests)/[\w./-]*)`")
HEADING = re.compile(r"^#+ (.*)$", re.MULTILINE)


def page(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def headings(path: Path) -> set[str]:
    """The anchors of a page: letters, digits and dashes of its headings."""
    found = HEADING.findall(path.read_text("utf-8"))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in found}


def folders(within: Path) -> Iterator[str]:
    """The folders that belong to a clone."""
    ignored = [line.strip("/") for line in page(".gitignore").split()]
    for path in within.iterdir():
        if path.is_dir() and path.name != ".git" and not any(fnmatch(path.name, pattern) for pattern in ignored):
            yield path.name


@pytest.mark.parametrize("command", [*COMMANDS, "test"])
def test_the_readme_tells_of_every_command(command: str) -> None:
    assert re.search(rf"run_kiosk\.py {command}\b", page("README.md"))


def test_the_architecture_lists_every_folder_and_module() -> None:
    text = page("ARCHITECTURE.md")
    modules = [path.name for path in (ROOT / "kiosk").glob("[a-z]*.py")]
    stats = [path.name for path in (ROOT / "stats").glob("[a-z]*.py")]
    names = [*(f"{name}/" for name in (*folders(ROOT), *folders(ROOT / "kiosk"))), *modules, *stats]
    assert [name for name in names if not re.search(rf"(?<![\w/]){re.escape(name)}", text)] == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_and_places_exist(path: Path) -> None:
    text = path.read_text("utf-8")
    for target, anchor in LINK.findall(text):
        linked = (path.parent / target).resolve() if target else path
        assert linked.exists(), target
        assert not anchor or anchor in headings(linked), anchor
    assert [place for place in PLACE.findall(text) if not (ROOT / place).exists()] == []


def test_the_format_names_commands_that_are_there() -> None:
    named = set(re.findall(r"run_kiosk\.py (\w+)", FORMAT))
    assert named >= {"new", "preview", "check", "install"}
    assert [name for name in named if name not in COMMANDS] == []


def test_the_example_pair_lacks_nothing_but_more_pairs(tmp_path: Path) -> None:
    [deck] = re.findall(r"```yaml\n(deck: .*?)```", FORMAT, re.DOTALL)
    head = "pack: a\nversion: 1.0.0\nages: 11-13\ncontents: [deck.yaml]\nreview: {mn: null, en: null}\nmn: А\nen: A\n"
    (tmp_path / "pack.yaml").write_text(head, encoding="utf-8")
    (tmp_path / "deck.yaml").write_text(deck, encoding="utf-8")
    assert [problem.code for problem in problems_of(tmp_path)] == ["E335"]


def nodes() -> Iterator[type[BaseModel]]:
    for _, kind in inspect.getmembers(model, inspect.isclass):
        if issubclass(kind, model.Node) and kind is not model.Pack:
            yield kind


def values(annotation: Any) -> Iterator[str]:
    """The words that a field's type lists."""
    for part in get_args(annotation):
        yield from (part,) if isinstance(part, str) else values(part)


def test_the_format_tells_every_name_and_every_value() -> None:
    fields = {written_name(name, info) for kind in nodes() for name, info in kind.model_fields.items()}
    listed = (model.Truth, model.Form, model.Ages, model.Mood, model.Tie, model.Kind, model.EndingKind)
    words = fields | {word for kind in listed for word in values(kind)}
    assert sorted(word for word in words if f"`{word}`" not in FORMAT and f"`{word}: " not in FORMAT) == []


def test_the_changelog_begins_with_this_version() -> None:
    assert re.findall(r"^## \[(\d[^\]]*)\]", page("CHANGELOG.md"), re.MULTILINE)[0] == __version__


def test_no_page_names_a_machine() -> None:
    assert [path.name for path in PAGES if re.search(r"(?<![\w.])/(work|tmp|home)/", path.read_text("utf-8"))] == []

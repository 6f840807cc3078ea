"""What is remembered of each pack's folder, so that a start need not read all that could be played.

An entry holds what the pack offers, or why it does not play: the verdict of the checks, made once. It holds as long as
every file that it was made from has the size and the time it had then. That is what a start looks at. Whoever plays a
file compares its digest besides (:mod:`kiosk.packs.stock`), so that nothing unchecked is ever shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kiosk.packs.draft import Draft, Played
from kiosk.packs.load import HEAD_NAME, Loaded
from kiosk.packs.model import Deck, Node, PackHead, Quiz, Story, TellFile
from kiosk.packs.outline import PackOutline, outline_of
from kiosk.packs.problems import CODES
from kiosk.yamlsafe import Page, Place, Problem

TELLING: Final = "tell:"
"""What the mark of a tell file holds: no id, since a pack has one telling at most."""

_NOT_THERE: Final = (-1, -1)


class Mark(Node):
    """A file as it was when the pack was checked; ``holds`` is the id of what can be played of it.

    ``size`` in bytes and ``changed`` in nanoseconds are -1 where there was no such file; ``digest`` is the SHA-256 of
    what was read, empty where nothing could be.
    """

    name: str
    size: int
    changed: int
    digest: str = ""
    holds: str = ""


class Refusal(Node):
    """A problem, as it can be written down."""

    file: str
    line: int
    column: int
    code: str
    args: dict[str, str]
    suggestion: str | None

    @classmethod
    def of(cls, problem: Problem) -> Refusal:
        return cls(
            file=problem.file, line=problem.line, column=problem.column,
            code=problem.code, args=problem.args, suggestion=problem.suggestion,
        )  # fmt: skip

    @property
    def problem(self) -> Problem:
        """The problem again."""
        return Problem(self.file, Place(self.line, self.column), CODES[self.code], self.args, self.suggestion)


class Entry(Node):
    """A pack's folder: the pack in outline, or the first error that keeps it from being played."""

    folder: str
    marks: tuple[Mark, ...]
    outline: PackOutline | None = None
    refusal: Refusal | None = None
    has_media: bool = False
    """Whether it names pictures or recordings."""

    @property
    def unchanged(self) -> bool:
        """Whether every file it was made from is as it was."""
        folder = Path(self.folder)
        return all(_stand(folder / mark.name) == (mark.size, mark.changed) for mark in self.marks)

    def mark_of(self, name: str) -> Mark | None:
        """The file that holds what is called ``name``."""
        return next((mark for mark in self.marks if mark.holds == name), None)


def entry_of(folder: Path, loaded: Loaded) -> Entry:
    """What to remember of a folder that has just been loaded."""
    refusal = next((problem for problem in loaded.problems if problem.severity == "error"), None)
    return Entry(
        folder=str(folder),
        marks=tuple(_marks(folder, loaded.draft)),
        outline=outline_of(loaded.pack) if loaded.pack else None,
        refusal=Refusal.of(refusal) if refusal else None,
        has_media=loaded.has_media,
    )


def _marks(folder: Path, draft: Draft | None) -> Iterator[Mark]:
    """``pack.yaml`` and every file that it lists, there or not."""
    if draft is None:
        yield _mark(folder, HEAD_NAME, None)
        return
    read: dict[str, Page[Played] | Page[PackHead]] = {page.file: page for page in draft.all_pages()}
    for name in dict.fromkeys((HEAD_NAME, *draft.head.content.contents)):
        yield _mark(folder, name, read.get(str(folder / name)))


def _mark(folder: Path, name: str, page: Page[Played] | Page[PackHead] | None) -> Mark:
    size, changed = _stand(folder / name)
    if page is None:
        return Mark(name=name, size=size, changed=changed)
    return Mark(name=name, size=size, changed=changed, digest=page.tree.digest, holds=held_in(page.content))


def held_in(content: Played | PackHead) -> str:
    """The id of what can be played of a file; empty where there is none."""
    match content:
        case Deck():
            return content.deck
        case Story():
            return content.story
        case Quiz():
            return content.quiz
        case TellFile():
            return TELLING
    return ""


def _stand(path: Path) -> tuple[int, int]:
    """Size and time of the last change."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return _NOT_THERE
    return found.st_size, found.st_mtime_ns

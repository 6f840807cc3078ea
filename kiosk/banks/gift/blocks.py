"""A GIFT file cut into its questions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kiosk.banks.categories import category_of
from kiosk.banks.gift.escapes import as_it_stood, hidden

CATEGORY: Final = "$CATEGORY:"

_BRACE: Final = re.compile(r"[{}]")
_ID: Final = re.compile(r"\[id:([^\x00-\x1f\x7f]+?)\]")
_TAG: Final = re.compile(r"\[tag:([^\x00-\x1f\x7f]+?)\]")


@dataclass(frozen=True)
class Block:
    """The lines of one question, escaped signs hidden, comments taken out; and what comments said of it."""

    text: str
    line: int
    category: tuple[str, ...] = ()
    id: str | None = None
    tags: tuple[str, ...] = ()


class _Gatherer:
    """Lines as they come, until a block is whole."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._first = 0
        self._open = False
        self._category: tuple[str, ...] = ()
        self._comments: list[str] = []

    @property
    def open(self) -> bool:
        """Whether answers have begun and not ended."""
        return self._open

    def add(self, line: str, number: int) -> None:
        if not self._lines:
            self._first = number
        self._lines.append(line)
        for brace in _BRACE.findall(line):
            self._open = brace == "{"

    def comment(self, line: str) -> None:
        self._comments.append(line)

    def into(self, category: tuple[str, ...]) -> None:
        self._category = category

    def flush(self) -> Iterator[Block]:
        if self._lines:
            said = "\n".join(self._comments)
            found = _ID.search(said)
            id = None if found is None else found[1].strip()
            text = "\n".join(self._lines).strip()
            yield Block(text, self._first, self._category, id, tuple(_TAG.findall(said)))
            self._comments = []
        self._lines, self._open = [], False


def blocks(text: str) -> Iterator[Block]:
    """The questions of a file, broken ones too. Empty lines part them, but not within answers that end later."""
    lines = hidden(text).split("\n")
    ending = _ends_first(lines)
    gatherer = _Gatherer()
    for number, line in enumerate(lines):
        stripped = line.strip()
        if stripped.startswith("//"):
            gatherer.comment(as_it_stood(stripped))
        elif stripped.startswith(CATEGORY):
            yield from gatherer.flush()
            gatherer.into(category_of(as_it_stood(stripped.removeprefix(CATEGORY))))
        elif not stripped and not (gatherer.open and ending[number]):
            yield from gatherer.flush()
        else:
            gatherer.add(line, number + 1)
    yield from gatherer.flush()


def _ends_first(lines: list[str]) -> list[bool]:
    """For each line, whether the next brace from there on closes."""
    ends = False
    found: list[bool] = []
    for line in reversed(lines):
        if not line.lstrip().startswith("//"):
            brace = _BRACE.search(line)
            ends = brace.group() == "}" if brace is not None else ends
        found.append(ends)
    return found[::-1]

"""What could not be read in a file or folder of records: named, never dropped silently."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MOST_NAMED = 100
"""Flaws of one file that are named; of the others it is said that they follow."""


@dataclass(frozen=True, slots=True, order=True)
class Flaw:
    """One thing that could not be taken as it is.

    Attributes:
        path: the file or folder meant.
        line: the line in it, from 1; 0 where the whole is meant.
        what: a plain sentence without a full stop.
    """

    path: Path
    line: int
    what: str

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else str(self.path)
        return f"{place}: {self.what}"


class Flaws:
    """The flaws of one source, in the order in which reading found them; what is read twice tells them once."""

    def __init__(self) -> None:
        self._found: dict[Flaw, None] = {}

    def add(self, path: Path, what: str, line: int = 0) -> None:
        """Remember a flaw."""
        if len(self._found) > MOST_NAMED:
            return
        more = len(self._found) == MOST_NAMED
        self._found.setdefault(Flaw(path, line, "there are more like these from here on" if more else what))

    def __iter__(self) -> Iterator[Flaw]:
        return iter(tuple(self._found))

    def __len__(self) -> int:
        return len(self._found)

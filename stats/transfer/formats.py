"""The formats of an export. Each is a module, imported when it is asked for: the kiosk itself needs none of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from random import Random
from typing import Final, Literal, Protocol, cast

from stats.progress import Progress
from stats.record import SessionRecord
from stats.transfer.bundle import Bundle
from stats.transfer.flaws import Flaws
from stats.transfer.items import HelpCount, Item

FormatName = Literal["csv", "xlsx", "jsonl", "parquet"]
"""Also the ending of its files' names."""

_MODULES: Final[Mapping[FormatName, str]] = {
    "csv": "stats.transfer.csv_rows",
    "xlsx": "stats.transfer.sheets",
    "jsonl": "stats.transfer.lines",
    "parquet": "stats.transfer.table",
}


class Format(Protocol):
    """What each of the modules has."""

    @staticmethod
    def write(
        records: Iterable[SessionRecord], helps: Iterable[HelpCount], files: Bundle, rng: Random, progress: Progress
    ) -> int:
        """Write sessions in random order, help counts, and what explains them; gives the number of rows."""

    @staticmethod
    def read(path: Path, flaws: Flaws, progress: Progress) -> Iterator[Item]:
        """The items of a file; what cannot be read becomes flaws. Raises DiskProblem."""


def format_named(name: FormatName) -> Format:
    """The format of this name."""
    return cast(Format, import_module(_MODULES[name]))


def format_of(path: Path) -> FormatName | None:
    """The format that a file's name says; None for any other file."""
    ending = path.suffix.lower().removeprefix(".")
    return next((name for name in _MODULES if name == ending), None)

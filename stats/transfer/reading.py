"""A table that was read from a file → the items that it holds, whatever the file's format."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from stats.codebook import CODEBOOK_FIELDS, COLUMNS, Kind
from stats.transfer.flaws import Flaws
from stats.transfer.items import HELP_FIELDS, HelpCount, Item
from stats.transfer.rows import Row, records_of, typed, wrong_columns

Cells = tuple[int, Sequence[object]]
"""A row as it stands, with its number in the file, from 1."""

Read = Callable[[Kind, object], object]
"""What a cell says, for formats that hold nothing but text. Raises ValueError when it is none of its kind."""

_HELP_KINDS: Final[tuple[Kind, ...]] = ("text", "date", "whole")


def as_it_stands(kind: Kind, value: object) -> object:
    """For formats whose cells have types."""
    return value


def items_of(
    heading: Sequence[str], rows: Iterable[Cells], path: Path, flaws: Flaws, read: Read = as_it_stands
) -> Iterator[Item]:
    """The items of the table below ``heading``; a codebook has none. What does not fit becomes flaws.

    Raises DiskProblem.
    """
    if list(heading) == list(HELP_FIELDS):
        yield from _helps(rows, path, flaws, read)
    elif list(heading) == list(CODEBOOK_FIELDS):
        return
    elif wrong := wrong_columns(heading):
        flaws.add(path, f"these are no rows of an export (columns: {', '.join(wrong):.200})", 1)
    else:
        yield from records_of(_rows(heading, rows, path, flaws, read), path, flaws)


def _rows(
    heading: Sequence[str], rows: Iterable[Cells], path: Path, flaws: Flaws, read: Read
) -> Iterator[tuple[int, Row]]:
    for number, cells in rows:
        if len(cells) != len(heading):
            flaws.add(path, f"this row has {len(cells)} cells below {len(heading)} headings", number)
            continue
        try:
            found = dict(zip(heading, cells, strict=True))
            yield number, tuple(typed(one.kind, read(one.kind, found.get(one.name))) for one in COLUMNS)
        except ValueError as error:
            flaws.add(path, f"this is no row of an export ({error})", number)


def _helps(rows: Iterable[Cells], path: Path, flaws: Flaws, read: Read) -> Iterator[HelpCount]:
    for number, cells in rows:
        if len(cells) != len(_HELP_KINDS):
            flaws.add(path, f"this row has {len(cells)} cells below {len(_HELP_KINDS)} headings", number)
            continue
        try:
            kiosk, day, opened = (typed(k, read(k, cell)) for k, cell in zip(_HELP_KINDS, cells, strict=True))
            yield HelpCount(kiosk, day, opened)
        except ValueError as error:
            flaws.add(path, f"this is no count of help openings ({error})", number)

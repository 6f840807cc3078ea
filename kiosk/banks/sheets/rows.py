"""A sheet's rows → a bank."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.banks import sentences as common
from kiosk.banks.errors import BankError
from kiosk.banks.limits import MOST_QUESTIONS
from kiosk.banks.model import Bank, Note, Question, Skipped
from kiosk.banks.sheets import words as say
from kiosk.banks.sheets.columns import Column, header, is_header
from kiosk.banks.sheets.grid import Grid, GridRow
from kiosk.banks.sheets.line import Line, LineError

HEADER_WITHIN: Final = 50
"""So many rows may stand above the headings."""


@dataclass(frozen=True)
class _Sheet:
    """A sheet of questions: its headings, what they name by position, and the rows below that are not empty."""

    name: str
    headings: Sequence[str]
    columns: Mapping[int, Column]
    rows: Sequence[GridRow]


def bank_in(grids: Iterable[Grid], name: str, where: str) -> Bank:
    """The bank in all sheets that have our headings, one after the other.

    Raises:
        BankError: no sheet has them, or there is nothing below them, or too much.
    """
    sheets = [sheet for sheet in map(_sheet_in, grids) if sheet is not None]
    if not sheets:
        raise BankError(say.NOT_OURS, say.NOT_OURS_FIX, where=where)
    count = sum(len(sheet.rows) for sheet in sheets)
    if not count:
        raise BankError(common.NO_QUESTIONS, common.WRITE_QUESTIONS, where=where)
    if count > MOST_QUESTIONS:
        raise BankError(common.TOO_MANY.filled(limit=MOST_QUESTIONS), common.SPLIT_IT, where=where)
    filled = [sheet for sheet in sheets if sheet.rows]
    found = [one for sheet in filled for one in _lines(sheet, named=len(filled) > 1)]
    return Bank(
        name,
        tuple(one for one in found if isinstance(one, Question)),
        tuple(one for one in found if isinstance(one, Skipped)),
        tuple(dict.fromkeys(note for sheet in filled for note in _unknown(sheet))),
    )


def _sheet_in(grid: Grid) -> _Sheet | None:
    for at, row in enumerate(grid.rows[:HEADER_WITHIN]):
        columns = header(row.cells)
        if is_header(columns):
            return _Sheet(grid.name, row.cells, columns, [one for one in grid.rows[at + 1 :] if not one.empty])
    return None


def _lines(sheet: _Sheet, *, named: bool) -> Iterator[Question | Skipped]:
    """A question a row, or why there is none; with the sheet's name where a row's number alone would not tell."""
    places = {column: at for at, column in sheet.columns.items()}
    for row in sheet.rows:
        line = Line(row, places, sheet.headings)
        try:
            yield line.question()
        except LineError as error:
            yield Skipped(line.label, row.number, _in_sheet(error.reason, sheet.name) if named else error.reason)


def _in_sheet(reason: Note, sheet: str) -> Note:
    where = say.IN_SHEET.filled(sheet=sheet)
    return Note(f"{where.mn}: {reason.mn}", f"{where.en}: {reason.en}")


def _unknown(sheet: _Sheet) -> Iterator[Note]:
    for at, words in enumerate(sheet.headings):
        if words and at not in sheet.columns:
            yield say.UNKNOWN_COLUMN.filled(found=words)

"""A sheet's rows → a bank."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from kiosk.banks import sentences as common
from kiosk.banks.errors import BankError
from kiosk.banks.limits import MOST_QUESTIONS
from kiosk.banks.model import Bank, Question, Skipped
from kiosk.banks.sheets import words as say
from kiosk.banks.sheets.columns import Column, header, is_header
from kiosk.banks.sheets.grid import Grid, GridRow
from kiosk.banks.sheets.line import Line, LineError

HEADER_WITHIN: Final = 50
"""So many rows may stand above the headings."""


def bank_in(grids: Iterable[Grid], name: str, where: str) -> Bank:
    """The bank in the first sheet that has our headings.

    Raises:
        BankError: no sheet has them, or there is nothing below them, or too much.
    """
    for grid in grids:
        for at, row in enumerate(grid.rows[:HEADER_WITHIN]):
            columns = header(row.cells)
            if is_header(columns):
                rows = [one for one in grid.rows[at + 1 :] if not one.empty]
                _require_some(rows, where)
                return _bank(name, row, columns, rows)
    raise BankError(say.NOT_OURS, say.NOT_OURS_FIX, where=where)


def _bank(name: str, head: GridRow, columns: Mapping[int, Column], rows: Sequence[GridRow]) -> Bank:
    places = {column: at for at, column in columns.items()}
    questions: list[Question] = []
    skipped: list[Skipped] = []
    for row in rows:
        line = Line(row, places, head.cells)
        try:
            questions.append(line.question())
        except LineError as error:
            skipped.append(Skipped(line.label, row.number, error.reason))
    unknown = (words for at, words in enumerate(head.cells) if words and at not in columns)
    notes = tuple(say.UNKNOWN_COLUMN.filled(found=words) for words in unknown)
    return Bank(name, tuple(questions), tuple(skipped), notes)


def _require_some(rows: Sequence[GridRow], where: str) -> None:
    if not rows:
        raise BankError(common.NO_QUESTIONS, common.WRITE_QUESTIONS, where=where)
    if len(rows) > MOST_QUESTIONS:
        raise BankError(common.TOO_MANY.filled(limit=MOST_QUESTIONS), common.SPLIT_IT, where=where)

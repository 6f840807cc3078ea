"""CSV, as any spreadsheet program saves it → a bank."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import replace
from io import StringIO
from itertools import islice
from pathlib import Path
from typing import Final

from kiosk.banks.errors import BankError
from kiosk.banks.files import decoded, read_bytes
from kiosk.banks.model import Bank
from kiosk.banks.plain import tidy
from kiosk.banks.sheets import words as say
from kiosk.banks.sheets.columns import header
from kiosk.banks.sheets.grid import MAX_COLUMNS, MAX_ROWS, Grid, GridRow
from kiosk.banks.sheets.rows import HEADER_WITHIN, bank_in

DELIMITERS: Final = ",;\t|"
_ERRORS: Final = frozenset({
    "#NAME?", "#VALUE!", "#REF!", "#DIV/0!", "#N/A", "#NUM!", "#NULL!",
    "#ИМЯ?", "#ЗНАЧ!", "#ССЫЛКА!", "#ДЕЛ/0!", "#Н/Д", "#ЧИСЛО!", "#ПУСТО!",
})  # fmt: skip
"""What spreadsheets write for a cell that they could not reckon, in English and Russian."""

_SEPARATOR_LINE: Final = re.compile(r"\s*sep=.\r?\n", re.IGNORECASE)

GUARD: Final = "'"
GUARDED: Final = re.compile(r"'*[=+\-@＝＋－＠]")
"""What a spreadsheet would take for a formula, with the signs that were put before it."""


def read_csv(path: Path) -> Bank:
    """The bank in a CSV file: UTF-8, UTF-16 or what Windows writes, divided by commas, semicolons or tabs.

    Raises:
        BankError: the file cannot be read, or has none of our columns.
    """
    text, notes = decoded(read_bytes(path), str(path))
    bank = bank_in([csv_grid(text, str(path))], path.stem, str(path))
    return replace(bank, notes=notes + bank.notes)


def csv_grid(text: str, where: str) -> Grid:
    """The cells of CSV; divided by whichever sign shows the most columns of ours.

    Raises:
        BankError: it is no CSV.
    """
    text = _SEPARATOR_LINE.sub("", text, count=1) if _SEPARATOR_LINE.match(text) else text
    delimiter = max(DELIMITERS, key=lambda sign: _columns_found(text, sign))
    try:
        return Grid("", tuple(islice(_rows(text, delimiter), MAX_ROWS + HEADER_WITHIN + 1)))
    except csv.Error as error:
        raise BankError(say.BAD_CSV, say.BAD_FIX, where=where) from error


def guarded(words: str) -> str:
    """The words as a cell that no spreadsheet takes for a formula."""
    return GUARD + words if GUARDED.match(words) and not _is_number(words) else words


def unguarded(words: str) -> str:
    """What :func:`guarded` was given."""
    return words[1:] if words.startswith(GUARD) and GUARDED.match(words) else words


def _rows(text: str, delimiter: str) -> Iterator[GridRow]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter)
    begins = 1
    for written in reader:
        cells = tuple(unguarded(tidy(cell)) for cell in written[:MAX_COLUMNS])
        errors = {at: say.AN_ERROR.filled(found=cell) for at, cell in enumerate(cells) if cell in _ERRORS}
        yield GridRow(begins, cells, errors)
        begins = reader.line_num + 1


def _columns_found(text: str, delimiter: str) -> int:
    """How many of our columns this sign shows; −1 where it makes no CSV of the text."""
    try:
        return max((len(header(row.cells)) for row in islice(_rows(text, delimiter), HEADER_WITHIN)), default=0)
    except csv.Error:
        return -1


def _is_number(words: str) -> bool:
    return re.fullmatch(r"-\d+([.,]\d+)?", words) is not None

"""XLSX → a bank."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator, Sequence
from datetime import date, time, timedelta
from io import BytesIO
from itertools import islice, zip_longest
from pathlib import Path
from typing import Any, Final

from openpyxl import load_workbook

from kiosk.banks import sentences as common
from kiosk.banks.errors import BankError
from kiosk.banks.files import read_bytes
from kiosk.banks.model import Bank, Note
from kiosk.banks.plain import tidy
from kiosk.banks.sheets import words as say
from kiosk.banks.sheets.grid import MAX_COLUMNS, MAX_ROWS, Grid, GridRow
from kiosk.banks.sheets.rows import HEADER_WITHIN, bank_in
from kiosk.banks.zipped import Limits, Untrusted, opened, require

MOST_BYTES: Final = 20_000_000
_LIMITS: Final = Limits(member=40_000_000, together=80_000_000)
_PARSED: Final = (".xml", ".rels")
_MOST_TAGS: Final = 1_000_000
"""Of all parts, for it is these that openpyxl takes its time for: a filled cell has four, an empty one that is but
laid out has one."""

_MOST_SHEETS: Final = 20

_DIGITS: Final = 15
"""So many of a number does a spreadsheet show."""

# ECMA-376, 22.9.2.19: characters that XML cannot hold, such as the first half of a Windows line end.
_ESCAPED: Final = re.compile("_x(00[01][0-9A-Fa-f])_")


def read_xlsx(path: Path) -> Bank:
    """The bank in all sheets of a workbook that have our columns.

    Of a formula the result counts that the spreadsheet program kept; where it kept none, the question is left out.

    Raises:
        BankError: the file cannot be read, is no workbook, or has none of our columns.
    """
    where = str(path)
    raw = read_bytes(path, MOST_BYTES)
    return bank_in(_grids(raw, where), path.stem, where)


def _grids(raw: bytes, where: str) -> tuple[Grid, ...]:
    try:
        with opened(BytesIO(raw)) as archive:
            parts = [part for part in archive.infolist() if part.filename.lower().endswith(_PARSED)]
            require(parts, _LIMITS)
            tags = sum(archive.read(part).count(b"<") for part in parts)
    except Untrusted as error:
        raise BankError(error.reason, say.BAD_FIX, where=where) from error
    if tags > _MOST_TAGS:
        raise BankError(say.MANY_CELLS, common.SPLIT_IT, where=where)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about what a spreadsheet program has added, which is not read
            return tuple(_sheets(raw))
    except Exception as error:  # openpyxl lets through whatever its parsers meet in a broken file
        raise BankError(say.BAD_XLSX, say.BAD_FIX, where=where) from error


def _sheets(raw: bytes) -> Iterator[Grid]:
    written = _cells(raw, data_only=False)
    results = _cells(raw, data_only=True) if any(_holds_formula(rows) for _, rows in written) else written
    for (name, rows), (_, kept) in zip(written, results, strict=True):
        both = zip(rows, kept, strict=True)
        yield Grid(name, tuple(_row(number, *cells) for number, cells in enumerate(both, start=1)))


def _cells(raw: bytes, *, data_only: bool) -> list[tuple[str, list[Sequence[Any]]]]:
    """The cells of each sheet; with their formulas, or with what these gave when the file was saved."""
    book = load_workbook(BytesIO(raw), read_only=True, data_only=data_only, keep_links=False)
    try:
        return [(sheet.title, list(_rows(sheet))) for sheet in book.worksheets[:_MOST_SHEETS]]
    finally:
        book.close()


def _rows(sheet: Any) -> Iterator[Sequence[Any]]:
    sheet.reset_dimensions()  # what the file says of its own size need not be true
    for cells in islice(sheet.iter_rows(max_col=MAX_COLUMNS), MAX_ROWS + HEADER_WITHIN + 1):
        filled = next((at for at in range(len(cells), 0, -1) if cells[at - 1].value is not None), 0)
        yield cells[:filled]


def _holds_formula(rows: Sequence[Sequence[Any]]) -> bool:
    return any(cell.data_type == "f" for row in rows for cell in row)


def _row(number: int, written: Sequence[Any], kept: Sequence[Any]) -> GridRow:
    found = [_text(*both) for both in zip_longest(written, kept)]
    return GridRow(
        number,
        tuple(words if isinstance(words, str) else "" for words in found),
        {at: words for at, words in enumerate(found) if isinstance(words, Note)},
    )


def _text(written: Any, kept: Any) -> str | Note:
    """A cell's text, or why it has none."""
    value = None if kept is None else kept.value
    if value is None:
        return say.NO_RESULT if written.data_type == "f" else ""
    if kept.data_type == "e":
        return say.AN_ERROR.filled(found=value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date | time | timedelta):
        return say.A_DATE
    if isinstance(value, int | float):
        return f"{_number(value * 100)}%" if "%" in kept.number_format else _number(value)
    return tidy(_ESCAPED.sub(lambda sign: chr(int(sign[1], 16)), str(value)))


def _number(value: float) -> str:
    return str(value) if isinstance(value, int) else f"{value:.{_DIGITS}g}"

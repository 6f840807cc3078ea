"""A bank → a file of our template, CSV or XLSX."""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping, Sequence
from io import StringIO
from pathlib import Path
from types import MappingProxyType
from typing import Final

from kiosk.banks.errors import BankError
from kiosk.banks.model import Bank
from kiosk.banks.sheets import words as say
from kiosk.banks.sheets.columns import ANSWERS, Column, all_columns
from kiosk.banks.sheets.csvfile import guarded
from kiosk.banks.sheets.table import columns_for, rows_of
from kiosk.banks.sheets.workbook import Rows, workbook
from kiosk.lang import Lang


def write_sheet(bank: Bank, to: Path, lang: Lang) -> None:
    """Writes a bank's questions to a ``.csv`` or ``.xlsx`` file with headings in ``lang``.

    Raises:
        BankError: the name has another ending, or the file cannot be written.
    """
    columns = columns_for(bank)
    _write(to, columns, rows_of(bank, columns, lang), lang)


def write_template(to: Path, lang: Lang) -> None:
    """Writes an empty sheet for questions; as XLSX with a page that says how to fill it in.

    Raises:
        BankError: the name has another ending, or the file is there already or cannot be written.
    """
    if to.exists():  # somebody may have filled it in
        raise BankError(say.THERE_ALREADY, say.NAME_ANOTHER, where=str(to))
    _write(to, all_columns(ANSWERS, english=True), (), lang)


def _write(to: Path, columns: Sequence[Column], rows: Rows, lang: Lang) -> None:
    form = _FORMS.get(to.suffix.lower())
    if form is None:
        raise BankError(say.NO_ENDING, say.NO_ENDING_FIX, where=str(to))
    content = form(columns, rows, lang)
    try:
        to.write_bytes(content)
    except OSError as error:
        reason = error.strerror or str(error)
        raise BankError(say.CANNOT_WRITE.filled(reason=reason), say.CANNOT_WRITE_FIX, where=str(to)) from error


def _csv(columns: Sequence[Column], rows: Rows, lang: Lang) -> bytes:
    held = StringIO()
    writer = csv.writer(held)
    writer.writerow([column.label(lang) for column in columns])
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return held.getvalue().encode("utf-8-sig")  # by the mark Excel knows that it is UTF-8


_FORMS: Final[Mapping[str, Callable[[Sequence[Column], Rows, Lang], bytes]]] = MappingProxyType(
    {".csv": _csv, ".xlsx": workbook}
)

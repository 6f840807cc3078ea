"""The template as a workbook: how to fill it in, and the questions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from types import MappingProxyType
from typing import Any, Final

import xlsxwriter

from kiosk.banks.model import Bank
from kiosk.banks.sheets import words as say
from kiosk.banks.sheets.columns import Column, Field, all_columns
from kiosk.banks.sheets.examples import EXAMPLES
from kiosk.banks.sheets.table import rows_of
from kiosk.lang import LANGS, Lang

Rows = Iterable[Sequence[str]]

_WIDTHS: Final[Mapping[Field, int]] = MappingProxyType(
    {
        "type": 13, "question": 46, "answer": 26, "right": 10, "explanation": 36, "feedback": 30, "weight": 12,
        "category": 20, "name": 20,
    }
)  # fmt: skip
"""In characters."""

_HELP_WIDTH: Final = 64
_LINE_HEIGHT: Final = 20
"""Of a line of text in a cell, in pixels."""

_ROOM: Final = 1_000
"""So many rows are laid out as text, so that a spreadsheet makes no date of 1/3."""

_MANDATORY: Final[frozenset[Field]] = frozenset({"question", "answer", "right"})


@dataclass(frozen=True)
class _Styles:
    title: Any
    help: Any
    needed: Any
    head: Any
    second: Any
    text: Any


def workbook(columns: Sequence[Column], rows: Rows, lang: Lang) -> bytes:
    """The file's bytes: a sheet that says how to fill in the second, in both languages, ``lang`` first."""
    held = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(held, options) as book:
        styles = _styles(book)
        front, sheet = (book.add_worksheet(name) for name in (say.README_SHEET, say.QUESTIONS_SHEET))
        _front(front, styles, lang)
        _questions(sheet, styles, columns, rows, lang)
    return held.getvalue()


def _styles(book: Any) -> _Styles:
    plain = {"text_wrap": True, "valign": "top", "border": 1, "border_color": "#BBBBBB"}
    head = {**plain, "bold": True, "valign": "vcenter"}
    return _Styles(
        title=book.add_format({"bold": True, "font_size": 16}),
        help=book.add_format(plain),
        needed=book.add_format({**head, "bg_color": "#FFE7A0"}),
        head=book.add_format({**head, "bg_color": "#DDEEF0"}),
        second=book.add_format({**head, "bg_color": "#EEE6F4"}),
        text=book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"}),
    )


def _front(sheet: Any, styles: _Styles, lang: Lang) -> None:
    order = [lang, *(other for other in LANGS if other != lang)]
    sheet.set_column(0, 1, _HELP_WIDTH)
    sheet.write_row(0, 0, [say.TITLE.tell(one) for one in order], styles.title)
    for row, help_ in enumerate(say.HELP, start=2):
        words = [help_.tell(one) for one in order]
        sheet.write_row(row, 0, words, styles.help)
        sheet.set_row_pixels(row, (max(map(len, words)) // _HELP_WIDTH + 1) * _LINE_HEIGHT + 6)
    row = len(say.HELP) + 3
    sheet.write_row(row, 0, [say.EXAMPLES.tell(one) for one in order], styles.title)
    _example(sheet, styles, row + 1, lang)


def _example(sheet: Any, styles: _Styles, top: int, lang: Lang) -> None:
    """The examples stand on their sides, a question a column, so that they are read without scrolling far."""
    columns = all_columns(3, english=True)
    rows = list(rows_of(Bank("", EXAMPLES), columns, lang))
    shown = [at for at in range(len(columns)) if any(cells[at] for cells in rows)]
    sheet.set_column(2, len(rows), 40)
    for offset, at in enumerate(shown):
        sheet.write_string(top + offset, 0, columns[at].label(lang), _heading(styles, columns[at]))
        for number, cells in enumerate(rows, start=1):
            sheet.write_string(top + offset, number, cells[at], styles.help)


def _questions(sheet: Any, styles: _Styles, columns: Sequence[Column], rows: Rows, lang: Lang) -> None:
    for at, column in enumerate(columns):
        sheet.set_column(at, at, _WIDTHS[column.field], styles.text)
        sheet.write_string(0, at, column.label(lang), _heading(styles, column))
    sheet.set_row_pixels(0, 2 * _LINE_HEIGHT + 6)
    sheet.freeze_panes(1, 2)
    kinds = [names[lang] for names in say.KINDS.values()]
    sheet.data_validation(1, 0, _ROOM, 0, {"validate": "list", "source": kinds, "error_type": "warning"})
    for number, cells in enumerate(rows, start=1):
        for at, words in enumerate(cells):
            if words:
                sheet.write_string(number, at, words, styles.text)


def _heading(styles: _Styles, column: Column) -> Any:
    if column.english:
        return styles.second
    needed = column.field in _MANDATORY and column.number <= 2
    return styles.needed if needed else styles.head

"""A pack's texts as a workbook for a native reader."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import Any, Final

import xlsxwriter
from xlsxwriter.exceptions import XlsxWriterException

from kiosk.lang import LANGS, Lang
from kiosk.packs.scene import Scene
from kiosk.review import words as say
from kiosk.review.entries import Entry
from kiosk.review.errors import ReviewError

Draw = Callable[[Scene], bytes | None]
"""Gives a PNG of a scene, twice as large as it is shown; None where there is nothing to show."""

PICTURE_SCALE: Final = 0.5
PICTURE_WIDTH: Final = 480
PICTURE_HEIGHT: Final = 270
"""In pixels, as shown."""

LINE_HEIGHT: Final = 20
"""Of a line of text in a cell, in pixels."""

_COLUMNS: Final = (
    (say.FILE, 16), (say.PLACE, 24), (say.KIND, 22), (say.SPEAKER, 20),
    (say.LANGUAGES["mn"], 46), (say.LANGUAGES["en"], 46), (say.CORRECTION, 46), (say.REMARK, 24), (say.PICTURE, 70),
)  # fmt: skip
"""Headings and widths, in characters."""

_WORDS_WIDTH: Final = 44


@dataclass(frozen=True)
class _Styles:
    head: Any
    text: Any
    place: Any
    answer: Any
    title: Any


def write_sheet(entries: Sequence[Entry], pack: str, lang: Lang, to: Path, draw: Draw | None = None) -> None:
    """Writes the workbook for reviewing ``lang``.

    Args:
        entries: all texts of the pack.
        pack: the pack's id, by which the corrections find it again.
        draw: makes the pictures; without it there are none.

    Raises:
        ReviewError: the file cannot be written.
    """
    held = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(held, options)
    styles = _styles(book)
    _front(book.add_worksheet(say.FRONT), styles, pack, lang)
    _texts(book.add_worksheet(say.TEXTS), styles, entries, lang, draw)
    try:
        book.close()
        to.write_bytes(held.getvalue())
    except (OSError, XlsxWriterException) as error:
        raise ReviewError(f"the sheet cannot be written ({error})", where=str(to), fix="name another file") from error


def _styles(book: Any) -> _Styles:
    plain = {"text_wrap": True, "valign": "top", "border": 1, "border_color": "#BBBBBB"}
    return _Styles(
        head=book.add_format({**plain, "bold": True, "bg_color": "#DDEEF0"}),
        text=book.add_format(plain),
        place=book.add_format({**plain, "font_color": "#555555", "font_size": 9}),
        # As text, so that a correction that begins with "=" or "-" stays what was written.
        answer=book.add_format({**plain, "bg_color": "#FFF8DC", "num_format": "@", "locked": False}),
        title=book.add_format({"bold": True, "font_size": 16}),
    )


def _front(sheet: Any, styles: _Styles, pack: str, lang: Lang) -> None:
    sheet.set_column(0, 1, 64)
    sheet.write_row(0, 0, say.TITLE, styles.title)
    row = 2
    for help_ in say.HELP:
        sheet.write_row(row, 0, help_, styles.text)
        sheet.set_row_pixels(row, 2 * LINE_HEIGHT + 6)
        row += 1
    for label, value in ((say.PACK, pack), (say.LANGUAGE, say.LANGUAGES[lang])):
        row += 1
        sheet.write_string(row, 0, label, styles.head)
        sheet.write_string(row, 1, value, styles.text)
    for label in (say.BY, say.ON, say.ALL_READ):
        row += 1
        sheet.write_string(row, 0, label, styles.head)
        sheet.write_blank(row, 1, None, styles.answer)
    sheet.set_row_pixels(row, 2 * LINE_HEIGHT + 6)
    sheet.data_validation(row, 1, row, 1, {"validate": "list", "source": [say.YES, say.NO]})
    sheet.protect("", {"format_columns": True, "format_rows": True})


def _texts(sheet: Any, styles: _Styles, entries: Sequence[Entry], lang: Lang, draw: Draw | None) -> None:
    for column, (heading, width) in enumerate(_COLUMNS):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, heading, styles.head)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(entries), len(_COLUMNS) - 2)
    sheet.protect("", {"format_columns": True, "format_rows": True, "autofilter": True, "objects": True})
    row = 1
    for scene, grouped in groupby(entries, key=lambda entry: entry.scene):
        group = list(grouped)
        picture = draw(scene) if draw is not None and scene is not None else None
        for entry, height in zip(group, _heights(group, picture is not None), strict=True):
            _row(sheet, styles, row, entry, lang)
            sheet.set_row_pixels(row, height)
            row += 1
        if picture is not None:
            options = {
                "image_data": BytesIO(picture), "x_scale": PICTURE_SCALE, "y_scale": PICTURE_SCALE,
                "x_offset": 4, "y_offset": 4, "object_position": 1,
            }  # fmt: skip
            sheet.insert_image(row - len(group), len(_COLUMNS) - 1, f"{row}.png", options)


def _row(sheet: Any, styles: _Styles, row: int, entry: Entry, lang: Lang) -> None:
    cells = [entry.file, entry.place, say.KINDS[entry.kind]]
    for column, words in enumerate(cells):
        sheet.write_string(row, column, words, styles.place)
    said = [entry.said_by[lang], *(entry.words.get(one, "") for one in LANGS)]
    for column, words in enumerate(said, start=len(cells)):
        sheet.write_string(row, column, words, styles.text)
    for column in (len(cells) + len(said), len(cells) + len(said) + 1):
        sheet.write_blank(row, column, None, styles.answer)


def _heights(group: Sequence[Entry], pictured: bool) -> Iterator[int]:
    """Of the rows, in pixels: as much as the words take, and together enough for the picture."""
    least = (PICTURE_HEIGHT + 8) // len(group) + 1 if pictured else 0
    for entry in group:
        longest = max(len(words) for words in (*entry.words.values(), entry.place * 2))
        yield max(least, (longest // _WORDS_WIDTH + 1) * LINE_HEIGHT + 6)

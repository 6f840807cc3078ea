"""A workbook that came back from a native reader."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final
from zipfile import ZipFile

from openpyxl import load_workbook

from kiosk.lang import LANGS, Lang
from kiosk.review import words as say
from kiosk.review.errors import ReviewError

MAX_BYTES: Final = 100_000_000
MAX_UNPACKED: Final = 400_000_000
MAX_ROWS: Final = 30_000

_SAYS: Final = dict.fromkeys(say.SAYS_YES, True) | dict.fromkeys(say.SAYS_NO, False)
Cells = Sequence[Sequence[Any]]

_NEEDED: Final = (say.FILE, say.PLACE, say.CORRECTION, say.REMARK, *say.LANGUAGES.values())
_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_SHEET_FIX: Final = "use the sheet that `review export` wrote, saved as .xlsx"


@dataclass(frozen=True)
class Row:
    """A line of the sheet: the place of a text, how it read when it was exported, and what the reader wrote.

    ``trouble`` is why the correction cannot be taken, and what to do; empty for all others.
    """

    number: int
    file: str
    place: str
    original: str
    correction: str
    remark: str
    trouble: tuple[str, str] | None = None


@dataclass(frozen=True)
class Returned:
    """The whole sheet. ``by`` and ``on`` are empty when they were not filled in; ``on`` reads like 2026-09-01."""

    pack: str
    lang: Lang
    by: str
    on: str
    all_read: bool
    rows: tuple[Row, ...]


def read_sheet(path: Path) -> Returned:
    """Reads a workbook that :func:`~kiosk.review.sheet.write_sheet` wrote and somebody filled in.

    Raises:
        ReviewError: it cannot be read, is another workbook, or a cell of its first sheet cannot be understood.
    """
    front, texts = _cells(path)
    form = {_text(row[0]): row[1] for row in front if len(row) > 1}
    missing = [label for label in (say.PACK, say.LANGUAGE, say.BY, say.ON, say.ALL_READ) if label not in form]
    if missing:
        raise ReviewError(f"“{missing[0]}” is missing on the first sheet", where=str(path), fix=_SHEET_FIX)
    lang = next((lang for lang in LANGS if say.LANGUAGES[lang] == _text(form[say.LANGUAGE])), None)
    if lang is None:
        raise ReviewError("the language is none of the kiosk’s", where=str(path), fix=_SHEET_FIX)
    return Returned(
        pack=_text(form[say.PACK]),
        lang=lang,
        by=" ".join(_plain(form[say.BY], say.BY, path).split()),
        on=_day(form[say.ON], path),
        all_read=_all_read(_plain(form[say.ALL_READ], say.ALL_READ, path), path),
        rows=tuple(_rows(texts, lang, path)),
    )


def _cells(path: Path) -> tuple[Cells, Cells]:
    """The cells of both sheets."""
    try:
        with ZipFile(path) as packed:
            unpacked = sum(part.file_size for part in packed.infolist())
        if path.stat().st_size > MAX_BYTES or unpacked > MAX_UNPACKED:
            raise ReviewError("this file is too big for a sheet of texts", where=str(path), fix=_SHEET_FIX)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about what a spreadsheet program has added, which is not read
            book = load_workbook(path, read_only=True)
            try:
                front, texts = ([*book[name].iter_rows(max_row=MAX_ROWS)] for name in (say.FRONT, say.TEXTS))
            finally:
                book.close()
    except ReviewError:
        raise
    except OSError as error:
        what = f"this file cannot be read ({error.strerror or error})"
        raise ReviewError(what, where=str(path), fix="look at its name") from error
    except Exception as error:  # openpyxl lets through whatever its parsers meet in a broken file
        raise ReviewError("this is no sheet of texts", where=str(path), fix=_SHEET_FIX) from error
    return front, texts


def _rows(texts: Cells, lang: Lang, path: Path) -> Iterator[Row]:
    headings = [_text(cell) for cell in texts[0]] if texts else []
    missing = [heading for heading in _NEEDED if heading not in headings]
    if missing:
        raise ReviewError(f"the column “{missing[0]}” is missing", where=str(path), fix=_SHEET_FIX)
    columns = {heading: headings.index(heading) for heading in _NEEDED}
    for number, cells in enumerate(texts[1:], start=2):
        row = {heading: cells[at] if at < len(cells) else None for heading, at in columns.items()}
        if _text(row[say.FILE]):
            yield _row(number, row, lang)


def _row(number: int, cells: Mapping[str, Any], lang: Lang) -> Row:
    correction, trouble = _correction(cells[say.CORRECTION])
    return Row(
        number=number,
        file=_text(cells[say.FILE]),
        place=_text(cells[say.PLACE]),
        original=_text(cells[say.LANGUAGES[lang]]),
        correction=correction,
        remark=_text(cells[say.REMARK]),
        trouble=trouble,
    )


def _correction(cell: Any) -> tuple[str, tuple[str, str] | None]:
    """What was written, or what is wrong with it and what to do."""
    value = None if cell is None else cell.value
    if value is None:
        return "", None
    if cell.data_type == "f":
        return "", ("the cell holds a formula", "write the text itself, with an apostrophe before its first sign")
    if isinstance(value, str) and cell.data_type != "e":
        return _tidied(value), None
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value), None
    return "", ("the cell holds no text", "format it as text and write the correction anew")


def _tidied(words: str) -> str:
    """Without what a spreadsheet leaves at the ends of lines."""
    return "\n".join(line.rstrip() for line in words.replace("\r\n", "\n").replace("\r", "\n").split("\n")).strip()


def _text(cell: Any) -> str:
    """A cell's text; empty for none, and for a formula, whose result is not to be trusted."""
    value = None if cell is None or cell.data_type == "f" else cell.value
    return "" if value is None else str(value).strip()


def _plain(cell: Any, label: str, path: Path) -> str:
    if cell is not None and cell.data_type in ("f", "e"):
        raise ReviewError(f"“{label}” holds a formula", where=str(path), fix="write it out")
    return _text(cell)


def _day(cell: Any, path: Path) -> str:
    value = None if cell is None else cell.value
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    written = _plain(cell, say.ON, path)
    if not written:
        return ""
    try:
        if _DATE.fullmatch(written):
            return date.fromisoformat(written).isoformat()
    except ValueError:
        pass
    raise ReviewError(f"“{written[:60]}” is no date", where=str(path), fix="write it like 2026-09-01")


def _all_read(answer: str, path: Path) -> bool:
    said = answer.lower()
    if said in _SAYS:
        return _SAYS[said]
    what = f"“{answer[:60]}” is no answer to “{say.ALL_READ}”"
    raise ReviewError(what, where=str(path), fix=f"choose “{say.YES}” or “{say.NO}”")

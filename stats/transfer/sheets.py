"""Rows as a workbook for people: sheets of answers, sessions, days with charts, help and the codebook; and back."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from random import Random
from typing import Any, Final
from zipfile import ZipFile

import xlsxwriter
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

from stats.codebook import CODEBOOK_FIELDS, COLUMNS, SESSION_COLUMNS, codebook_rows
from stats.errors import StatsError
from stats.files import disk_problems
from stats.progress import Progress, stretch, unwatched
from stats.record import SessionRecord
from stats.transfer.bundle import Bundle
from stats.transfer.charts import add_days
from stats.transfer.flaws import Flaws
from stats.transfer.items import HELP_FIELDS, HelpCount, Item
from stats.transfer.reading import Cells, items_of
from stats.transfer.rows import packed, rows_of, session_row, unpacked
from stats.transfer.shuffle import Shuffle
from stats.transfer.visits import VisitsByDay

ANSWERS: Final = "answers"
HELP: Final = "help"
MOST_ROWS: Final = 1_048_575
"""What a sheet holds below its heading."""

MOST_UNPACKED: Final = 2 * 1024**3
"""A workbook that would unpack to more bytes is not read: a full one of ours stays below."""

_OPTIONS: Final = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_date_format": "yyyy-mm-dd",
}


def write(
    records: Iterable[SessionRecord], helps: Iterable[HelpCount], files: Bundle, rng: Random, progress: Progress
) -> int:
    """The workbook, rows in random order. Gives the number of its answer rows.

    Raises:
        StatsError: a sheet does not hold so many rows.
    """
    visits = VisitsByDay()
    with Shuffle(rng) as answers, Shuffle(rng) as sessions:
        for record in records:
            visits.add(record)
            sessions.fill([packed(session_row(record))])
            answers.fill(map(packed, rows_of(record)))
            _refuse_too_many(len(answers))
        book = xlsxwriter.Workbook(files.main(), _OPTIONS)
        add_days(book, visits.counts())
        _add(book, ANSWERS, [one.name for one in COLUMNS], map(unpacked, answers.shuffled(stretch(progress, 0, 0.8))))
        names = [one.name for one in SESSION_COLUMNS]
        _add(book, "sessions", names, map(unpacked, sessions.shuffled(stretch(progress, 0.8, 1))))
        _add(book, HELP, HELP_FIELDS, ((one.kiosk, one.date, one.opened) for one in helps))
        _add(book, "codebook", CODEBOOK_FIELDS, codebook_rows(), widths=(16, 40, 70, 70))
        book.close()
        return len(answers)


def read(path: Path, flaws: Flaws, progress: Progress = unwatched) -> Iterator[Item]:
    """The items of a workbook that ``write`` wrote. Raises DiskProblem."""
    with disk_problems(path), path.open("rb") as file:
        try:
            with ZipFile(file) as parts:
                size = sum(part.file_size for part in parts.infolist())
            if size > MOST_UNPACKED:
                flaws.add(path, "this workbook unpacks to more than an export can hold")
                return
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # about what a spreadsheet program has added, which is not read
                book = load_workbook(file, read_only=True)
            sheets = [book[name] for name in (ANSWERS, HELP)]
        except Exception as error:  # openpyxl lets through whatever its parsers meet in a broken file
            flaws.add(path, f"this is no workbook of an export, or a torn one ({type(error).__name__})")
            return
        for sheet in sheets:
            cells = _cells(sheet, path, flaws)
            _, heading = next(cells, (1, ()))
            yield from items_of([str(cell) for cell in heading], cells, path, flaws)
        book.close()
    progress(1)


def _refuse_too_many(rows: int) -> None:
    if rows > MOST_ROWS:
        raise StatsError(
            f"a sheet holds {MOST_ROWS:,} rows, and there are more",
            fix="choose days with --from and --until, or another --format",
        )


def _add(
    book: Any, name: str, heading: Sequence[str], rows: Iterable[Sequence[Any]], *, widths: Sequence[int] = ()
) -> None:
    """A sheet with a fixed heading; text is written as text, whatever it looks like."""
    sheet = book.add_worksheet(name)
    sheet.freeze_panes(1, 0)
    for column, width in enumerate(widths or [16] * len(heading)):
        sheet.set_column(column, column, width)
    sheet.write_row(0, 0, heading, book.add_format({"bold": True, "bottom": 2}))
    last = 0
    for last, row in enumerate(rows, 1):
        for column, value in enumerate(row):
            _write(sheet, last, column, value)
    sheet.autofilter(0, 0, last, len(heading) - 1)


def _write(sheet: Any, row: int, column: int, value: object) -> None:
    if value is None:
        return
    if isinstance(value, str):
        sheet.write_string(row, column, value)
    elif isinstance(value, date):
        sheet.write_datetime(row, column, value)
    else:
        sheet.write_number(row, column, value)


def _cells(sheet: Any, path: Path, flaws: Flaws) -> Iterator[Cells]:
    number = width = 0
    try:
        for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
            width = width or len(row)
            cells = (unescape(value) if isinstance(value, str) else value for value in row)
            yield number, (*cells, *(None,) * (width - len(row)))  # a file need not hold a row's empty end
    except Exception as error:  # as above
        what = f"the rows of '{sheet.title}' from here on cannot be read ({type(error).__name__})"
        flaws.add(path, what, number + 1)

"""The transfer product: one CSV row an answer, for the organiser alone, with a codebook beside it."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from random import Random

from stats.codebook import ANSWER_COLUMNS, COLUMNS, NOTE_EN, NOTE_MN, SESSION_COLUMNS, Given
from stats.errors import DiskProblem
from stats.files import disk_problems, replacing
from stats.record import SessionRecord

# A formula (also by the wide signs of East Asian keyboards, which some spreadsheets take for the narrow ones), a number
# or a date, each as a spreadsheet would guess it.
_GUESSED = re.compile(r"\s*[=+\-@＝＋－＠]|[\d.,:/\-+eE ]*\d[\d.,:/\-+eE ]*\Z")


@dataclass(frozen=True, slots=True)
class Written:
    """What an export made: its files, and how many sessions and rows they hold."""

    rows_file: Path
    codebook_file: Path
    sessions: int
    rows: int


def write_csv(records: Iterable[SessionRecord], target: Path, rng: Random) -> Written:
    """Write the transfer rows of ``records`` to ``target`` and a codebook beside it, each replaced as a whole.

    UTF-8 with a mark, so that spreadsheets show Cyrillic; rows in random order, from ``rng``; a session without answers
    has one row. Raises DiskProblem.
    """
    if not target.parent.is_dir() or target.is_dir():
        raise DiskProblem("no file can stand here", where=str(target), fix="name a file in a folder that exists")
    sessions = 0
    lines: list[str] = []
    for record in records:
        sessions += 1
        lines += _lines(_rows(record))  # text at once: it takes half the memory of the objects it came from
    rng.shuffle(lines)
    codebook = target.with_name(f"{target.stem}-codebook.csv")
    _write(target, _lines([[column.name for column in COLUMNS]]) + lines)
    _write(codebook, _lines(_codebook_rows()))
    return Written(target, codebook, sessions, len(lines))


def cell(value: object) -> str:
    """``value`` as the text of a cell which no spreadsheet takes for something else."""
    if isinstance(value, str):
        return "'" + value if _GUESSED.match(value) else value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    return str(value)


def _rows(record: SessionRecord) -> Iterator[list[str]]:
    session = [cell(column.value(record)) for column in SESSION_COLUMNS]
    if not record.answers:
        yield session + [""] * len(ANSWER_COLUMNS)
    for given in map(Given, count(1), record.answers):
        yield session + [cell(column.value(given)) for column in ANSWER_COLUMNS]


def _codebook_rows() -> Iterator[list[str]]:
    yield ["column", "values", "mn", "en"]
    for column in COLUMNS:
        yield [cell(text) for text in (column.name, column.values, column.mn, column.en)]
    yield ["'", "", NOTE_MN, NOTE_EN]


def _lines(rows: Iterable[list[str]]) -> list[str]:
    """Rows as CSV; no cell holds a line's end, the record allows none."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue().splitlines(keepends=True)


def _write(path: Path, lines: Iterable[str]) -> None:
    with disk_problems(path), replacing(path) as file:
        file.write(codecs.BOM_UTF8)
        file.writelines(line.encode() for line in lines)

"""The transfer product: one CSV row an answer, for the organiser alone, with a codebook beside it."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random

from stats.codebook import COLUMNS, NOTE_EN, NOTE_MN, Column
from stats.errors import DiskProblem
from stats.files import disk_problems, replacing
from stats.record import SessionRecord

# Also the wide forms of East Asian keyboards, which some spreadsheets take for the narrow ones.
_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]")
_NUMBER_OR_DATE = re.compile(r"[\d.,:/\-+eE ]*\d[\d.,:/\-+eE ]*")


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
    sessions = list(records)
    rows = [(record, number) for record in sessions for number in range(max(1, len(record.answers)))]
    rng.shuffle(rows)
    codebook = target.with_name(f"{target.stem}-codebook.csv")
    _write(target, [column.name for column in COLUMNS], (_row(record, number) for record, number in rows))
    _write(codebook, ["column", "values", "mn", "en"], _codebook_rows())
    return Written(target, codebook, len(sessions), len(rows))


def cell(value: object) -> str:
    """``value`` as the text of a cell which no spreadsheet takes for something else."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, date):
        return value.isoformat()
    text = str(value)
    if isinstance(value, str) and (_FORMULA.match(text) or _NUMBER_OR_DATE.fullmatch(text)):
        return "'" + text
    return text


def _row(record: SessionRecord, number: int) -> list[str]:
    return [cell(_value(column, record, number)) for column in COLUMNS]


def _value(column: Column, record: SessionRecord, number: int) -> object:
    if column.session is not None:
        return column.session(record)
    if not record.answers:
        return None
    if column.answer is not None:
        return column.answer(record.answers[number])
    return number + 1  # the one column that only the row knows


def _codebook_rows() -> Iterable[list[str]]:
    for column in COLUMNS:
        yield [cell(text) for text in (column.name, column.values, column.mn, column.en)]
    yield ["'", "", NOTE_MN, NOTE_EN]


def _write(path: Path, heading: list[str], rows: Iterable[list[str]]) -> None:
    with disk_problems(path), replacing(path) as file:
        text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
        writer = csv.writer(text)
        writer.writerow(heading)
        writer.writerows(rows)
        text.detach()

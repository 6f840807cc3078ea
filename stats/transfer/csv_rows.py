"""Rows as CSV that opens in a spreadsheet: Cyrillic intact, no cell a formula; and back."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from random import Random
from typing import BinaryIO, TextIO

from stats.codebook import CODEBOOK_FIELDS, COLUMNS, NOTE_EN, NOTE_MN, Kind, codebook_rows
from stats.files import disk_problems
from stats.progress import Progress, unwatched
from stats.record import SessionRecord
from stats.transfer.bundle import Bundle
from stats.transfer.flaws import Flaws
from stats.transfer.items import HELP_FIELDS, HelpCount, Item
from stats.transfer.reading import items_of
from stats.transfer.rows import rows_of
from stats.transfer.shuffle import Shuffle

# A formula (also by the wide signs of East Asian keyboards, which some spreadsheets take for the narrow ones), a number
# or a date, each as a spreadsheet would guess it; and what begins with the sign that keeps it from guessing.
_GUESSED = re.compile(r"\s*[=+\-@＝＋－＠]|[\d.,:/\-+eE ]*\d[\d.,:/\-+eE ]*\Z|'")


def write(
    records: Iterable[SessionRecord], helps: Iterable[HelpCount], files: Bundle, rng: Random, progress: Progress
) -> int:
    """The rows in random order, the codebook and the help counts beside them. Gives the number of rows."""
    with Shuffle(rng) as lines:
        lines.fill(line for record in records for line in _lines(rows_of(record)))
        file = files.main()
        _begin(file, [column.name for column in COLUMNS])
        file.writelines(lines.shuffled(progress))
        write_codebook(files)
        file = files.beside("help.csv")
        _begin(file, HELP_FIELDS)
        file.writelines(_lines((one.kiosk, one.date, one.opened) for one in helps))
        return len(lines)


def write_codebook(files: Bundle) -> None:
    """What the columns mean, in both languages."""
    file = files.beside("codebook.csv")
    _begin(file, CODEBOOK_FIELDS)
    file.writelines(_lines([*codebook_rows(), ("note", None, NOTE_MN, NOTE_EN)]))


def cell(value: object) -> str:
    """``value`` as the text of a cell which no spreadsheet takes for something else."""
    if isinstance(value, str):
        return "'" + value if _GUESSED.match(value) else value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    return str(value)


def read(path: Path, flaws: Flaws, progress: Progress = unwatched) -> Iterator[Item]:
    """The items of a file that ``write`` wrote; a codebook has none. Raises DiskProblem."""
    with disk_problems(path), path.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as file:
        rows = _numbered(file, path, flaws)
        _, heading = next(rows, (1, []))
        yield from items_of(heading, rows, path, flaws, _read)
    progress(1)


def _begin(file: BinaryIO, heading: Sequence[str]) -> None:
    file.write(codecs.BOM_UTF8)
    file.writelines(_lines([heading]))


def _lines(rows: Iterable[Sequence[object]]) -> list[bytes]:
    """Rows as CSV for spreadsheets."""
    return plain_lines([cell(value) for value in row] for row in rows)


def plain_lines(rows: Iterable[Sequence[object]]) -> list[bytes]:
    """Rows as CSV for programs; no cell holds a line's end, the record allows none."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue().encode().splitlines(keepends=True)


def _numbered(file: TextIO, path: Path, flaws: Flaws) -> Iterator[tuple[int, list[str]]]:
    """The rows with the numbers of their lines, as far as they are CSV."""
    reader = csv.reader(file)
    try:
        for row in reader:
            yield reader.line_num, row
    except csv.Error as error:
        flaws.add(path, f"from here on this is no CSV ({error})", reader.line_num)


def _read(kind: Kind, text: object) -> object:
    """The value of a cell. Raises ValueError when it is none of its kind."""
    if not isinstance(text, str) or not text:
        return None
    match kind:
        case "whole" | "flag":
            return int(text)
        case "number":
            return float(text)
        case "date":
            return date.fromisoformat(text)
        case "text" | "votes":
            return text.removeprefix("'")

"""A session as rows, one an answer, and back. CSV, sheets and Parquet hold the same rows."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import count, groupby
from pathlib import Path
from typing import Any

from stats.codebook import ANSWER_COLUMNS, COLUMNS, SESSION_COLUMNS, Column, Given, Kind, heard_votes
from stats.document import SCHEMA
from stats.errors import RecordInvalid
from stats.record import SessionRecord
from stats.transfer.flaws import Flaws
from stats.transfer.scratch import scratch_table

Row = tuple[Any, ...]
"""A cell for each of ``COLUMNS``: text, numbers, flags, dates, None where there is nothing."""

LATER = frozenset({"votes"})
"""Columns that earlier editions did not write."""

_TOO_LARGE = 10**15
_NAMES = [column.name for column in COLUMNS]
_SESSION = len(SESSION_COLUMNS)
_VISIT, _PART, _DATE, _ANSWERS, _NUMBER = (
    _NAMES.index(name) for name in ("visit", "part", "date", "answers", "answer")
)


def rows_of(record: SessionRecord) -> Iterator[Row]:
    """A row for each answer; one with empty answer cells for a session without any."""
    session = session_row(record)
    if not record.answers:
        yield session + (None,) * len(ANSWER_COLUMNS)
    for given in map(Given, count(1), record.answers):
        yield session + tuple(column.value(given) for column in ANSWER_COLUMNS)


def session_row(record: SessionRecord) -> Row:
    """The session's own cells."""
    return tuple(column.value(record) for column in SESSION_COLUMNS)


def packed(row: Row) -> bytes:
    """The row as a line, to wait in while others are shuffled."""
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"), default=date.isoformat).encode() + b"\n"


def unpacked(line: bytes) -> Row:
    """The row, or a session's cells, that ``packed`` packed."""
    cells = json.loads(line)
    cells[_DATE] = date.fromisoformat(cells[_DATE])
    return tuple(cells)


def typed(kind: Kind, value: object) -> Any:
    """``value`` as the cell that a column of this kind holds. Raises ValueError when it is none."""
    if value is None:
        return None
    match kind:
        case "text" | "votes" if isinstance(value, str):
            value.encode()  # half a character, left by a wrong encoding, is a ValueError
            return value
        case "whole" if isinstance(value, (int, float)) and value == int(value) and abs(value) < _TOO_LARGE:
            return int(value)
        case "number" if isinstance(value, (int, float)):
            return float(value)
        case "flag" if value in (0, 1):
            return bool(value)
        case "date" if isinstance(value, date):
            return date(value.year, value.month, value.day)
    raise ValueError(f"{value!r:.40} stands where {kind} should")


def wrong_columns(names: Sequence[str]) -> list[str]:
    """What a table with these headings lacks, or has too much or twice, to be made of such rows."""
    wrong = {name for name in names if names.count(name) > 1 or name not in _NAMES}
    return sorted(wrong | (set(_NAMES) - LATER - set(names)))


def records_of(rows: Iterable[tuple[int, Row]], path: Path, flaws: Flaws) -> Iterator[SessionRecord]:
    """The sessions whose rows are all there, in order of visit and part; ``rows`` come in any order with their lines.

    A session that is not whole becomes a flaw at the first of its lines. Rows wait in a temporary database, which
    leaves memory when they are many. Raises DiskProblem.
    """
    with scratch_table("visit, part, number, line, cells") as waiting:
        waiting.executemany("INSERT INTO scratch VALUES (?, ?, ?, ?, ?)", map(_waiting, rows))
        found = waiting.execute("SELECT visit, part, line, cells FROM scratch ORDER BY visit, part, number, line")
        for _, group in groupby(found, key=lambda row: row[:2]):
            lines = list(group)
            try:
                yield _record([json.loads(cells) for *_, cells in lines])
            except RecordInvalid as error:
                flaws.add(path, f"this session is not whole ({error})", min(line for _, _, line, _ in lines))


def _waiting(numbered: tuple[int, Row]) -> tuple[Any, ...]:
    line, row = numbered
    return row[_VISIT], row[_PART], row[_NUMBER], line, json.dumps(row, default=date.isoformat)


def _record(rows: Sequence[Sequence[Any]]) -> SessionRecord:
    """The session of these rows. Raises RecordInvalid."""
    session = rows[0][:_SESSION]
    if any(row[:_SESSION] != session for row in rows):
        raise RecordInvalid("its rows disagree about it")
    given = [row for row in rows if row[_NUMBER] is not None]
    if [row[_NUMBER] for row in given] != list(range(1, (session[_ANSWERS] or 0) + 1)) or len(rows) != max(
        len(given), 1
    ):
        raise RecordInvalid(f"{len(given)} of its {session[_ANSWERS]} answers are there")
    document = _document(SESSION_COLUMNS, session)
    document["event"] = document["event"] or ""
    answers = [_document(ANSWER_COLUMNS, row[_SESSION:]) for row in given]
    for answer in answers:
        if answer["votes"] is None:
            del answer["votes"]
    return SessionRecord.of_document({"schema": SCHEMA, **document, "answers": answers})


def _document(columns: Sequence[Column[Any]], cells: Sequence[Any]) -> dict[str, Any]:
    return {column.field: _field(column, cell) for column, cell in zip(columns, cells, strict=True) if column.field}


def _field(column: Column[Any], cell: Any) -> Any:
    if column.prefix and isinstance(cell, str):
        return cell.removeprefix(column.prefix)
    if column.kind == "votes" and isinstance(cell, str):
        try:
            return heard_votes(cell)
        except ValueError:
            raise RecordInvalid(f"votes are {cell!r:.40}") from None
    return cell

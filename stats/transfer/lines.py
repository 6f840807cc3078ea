"""Records and help counts as lines of JSON, each with its checksum: lossless, and a damaged line harms no other."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO

from stats.errors import DamagedFile, RecordInvalid
from stats.files import disk_problems
from stats.record import SessionRecord
from stats.seal import compact, sealed, unsealed
from stats.transfer.flaws import Flaws
from stats.transfer.progress import Progress, unwatched

HelpKey = tuple[str, date]
"""A kiosk and a day."""

Helps = Mapping[HelpKey, int]
"""Openings of the help page on a day at a kiosk."""

_LONGEST_LINE = 16 * 1024 * 1024  # as long as a journal may be; whatever is longer is no session
_HELP_FIELDS = frozenset({"kiosk", "date", "opened"})


def record_line(record: SessionRecord) -> bytes:
    """The record as a sealed line."""
    return _line(record.document())


def help_line(key: HelpKey, opened: int) -> bytes:
    """The count as a sealed line."""
    kiosk, day = key
    return _line({"kiosk": kiosk, "date": day.isoformat(), "opened": opened})


def read_records(path: Path, flaws: Flaws, progress: Progress = unwatched) -> Iterator[SessionRecord]:
    """The records whose lines are whole, in their order; the other lines become flaws. Raises DiskProblem."""
    for number, document in _documents(path, flaws, progress):
        try:
            yield SessionRecord.of_document(document)
        except RecordInvalid as error:
            flaws.add(path, f"this is no record ({error})", number)


def read_helps(path: Path, flaws: Flaws) -> Iterator[tuple[HelpKey, int]]:
    """The counts whose lines are whole; the other lines become flaws. Raises DiskProblem."""
    for number, document in _documents(path, flaws, unwatched):
        count = help_of(document)
        if count is None:
            flaws.add(path, "this is no count of help openings", number)
        else:
            yield count


def help_of(document: Mapping[str, Any]) -> tuple[HelpKey, int] | None:
    """The count in ``document``; None when it holds something else."""
    if document.keys() != _HELP_FIELDS:
        return None
    kiosk, day, opened = document["kiosk"], document["date"], document["opened"]
    if not isinstance(kiosk, str) or not isinstance(day, str) or type(opened) is not int or opened < 0:
        return None
    try:
        return (kiosk, date.fromisoformat(day)), opened
    except ValueError:
        return None


def _line(document: Mapping[str, Any]) -> bytes:
    return compact(sealed(document)).encode() + b"\n"


def _documents(path: Path, flaws: Flaws, progress: Progress) -> Iterator[tuple[int, dict[str, Any]]]:
    """The documents whose checksums fit, with the numbers of their lines."""
    with disk_problems(path), path.open("rb") as file:
        size = max(path.stat().st_size, 1)
        read = 0
        for number, line in enumerate(_lines(file), 1):
            read += len(line)
            progress(read / size)
            try:
                yield number, unsealed(json.loads(line))
            except DamagedFile as error:
                flaws.add(path, error.what, number)
            except (ValueError, RecursionError):
                flaws.add(path, "this line is not whole JSON", number)


def _lines(file: BinaryIO) -> Iterator[bytes]:
    """Line by line; of one that is too long only so much that nobody takes it for whole."""
    while line := file.readline(_LONGEST_LINE):
        yield line
        while len(line) == _LONGEST_LINE and not line.endswith(b"\n"):
            line = file.readline(_LONGEST_LINE)

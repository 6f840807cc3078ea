"""The transfer product: every session for the organiser alone, as files that are put in place together.

Rows stand in random order, with day and hour only, and a checksum file stands beside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random

from stats.errors import StatsError
from stats.progress import Progress, stretch, unwatched
from stats.record import SessionRecord
from stats.selection import Selection
from stats.sources import RecordSource
from stats.transfer.bundle import bundle, sums_path
from stats.transfer.formats import FormatName, format_named
from stats.transfer.items import HelpCount

_NO_LETTERS = re.compile(r"[^\w-]+")

_READING = 0.7
"""The share of an export's time that goes into reading, as measured with CSV and Parquet."""


class NothingChosen(StatsError):
    """No session is of the days, events and packs that were asked for; nothing was written."""


@dataclass(frozen=True, slots=True)
class Written:
    """What an export made.

    Attributes:
        file: the file that it is named by.
        files: this and those beside it: help counts, codebook, checksums.
        visits, sessions, rows: how many it holds.
    """

    file: Path
    files: tuple[Path, ...]
    visits: int
    sessions: int
    rows: int


def write_export(
    source: RecordSource,
    target: Path,
    form: FormatName,
    rng: Random,
    *,
    selection: Selection | None = None,
    progress: Progress = unwatched,
) -> Written:
    """Write what is asked for to ``target`` and beside it, all replaced as a whole and read back from the disk.

    Memory does not grow with the number of rows, but by a few bytes a visit. Raises DiskProblem, NothingChosen, and
    StatsError where the format cannot hold so many rows or its library is missing.
    """
    chosen = selection or Selection()
    counted = _Counted(source.records(stretch(progress, 0, _READING)), chosen)
    with bundle(target) as files:
        rows = format_named(form).write(counted, _helps(source, chosen), files, rng, stretch(progress, _READING, 1))
        if not counted.sessions and chosen != Selection():
            raise NothingChosen("no session is like that", fix=f"there are: {', '.join(sorted(counted.others))}")
    return Written(target, (*files.paths, sums_path(target)), len(counted.visits), counted.sessions, rows)


def _helps(source: RecordSource, chosen: Selection) -> Iterator[HelpCount]:
    """Asked for once the records have been read, for a source may have to read them to know."""
    yield from chosen.helps(HelpCount(kiosk, day, opened) for (kiosk, day), opened in source.helps().items())


def export_name(kiosk: str, day: date) -> str:
    """A name, without an ending, for an export of ``kiosk`` on ``day``: anzaar-k7f3ab-2026-11-22."""
    return f"anzaar-{_NO_LETTERS.sub('-', kiosk)}-{day.isoformat()}"


class _Counted:
    """The sessions that are asked for, counted as they pass; ``others``: days, events and packs of those left out."""

    def __init__(self, records: Iterable[SessionRecord], chosen: Selection) -> None:
        self._records = records
        self._chosen = chosen
        self.sessions = 0
        self.visits: set[bytes] = set()
        self.others: set[str] = set()

    def __iter__(self) -> Iterator[SessionRecord]:
        for record in self._records:
            header = record.header
            if not self._chosen.takes(record):
                self.others.update({header.date.isoformat(), header.event, header.pack} - {""})
                continue
            self.sessions += 1
            self.visits.add(header.visit.encode())
            yield record

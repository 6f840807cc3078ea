"""Simulated records on the disk: for each kiosk its data folder, or its export, as it would have written them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path
from random import Random
from typing import Final

from stats.days import Days
from stats.errors import DiskProblem
from stats.files import disk_problems, make_folder
from stats.helps import HelpCounts
from stats.log import days_of
from stats.notices import Notice
from stats.progress import Progress, unwatched
from stats.record import SessionRecord
from stats.sources import RECORDS_FOLDER
from stats.transfer.bundle import bundle
from stats.transfer.formats import FormatName, format_named
from stats.transfer.items import HelpCount, HelpKey

_HELP: Final = 0.03
"""Openings of help a session."""


def write_folders(
    records: Iterable[SessionRecord], folder: Path, seed: int, *, visits: int, progress: Progress = unwatched
) -> int:
    """Write each kiosk's records into ``folder/<kiosk>``, with openings of help besides; gives how many sessions.

    Args:
        records: kiosk by kiosk and day by day; a day's are held in memory.
        folder: new or empty, for nothing real may be mixed with what is made up.
        seed: for the order within a day, and the openings of help.
        visits: how many there are, for ``progress``.

    Raises:
        DiskProblem: there is something in the folder, or it cannot be written.
    """
    _require_empty(folder)
    rng = Random(seed)
    made = _Made(records, visits, progress)
    for (kiosk, _), of_day in groupby(made, key=lambda record: (record.header.kiosk, record.header.date)):
        _write_day(days_of(folder / kiosk / RECORDS_FOLDER, _unread), list(of_day), rng)
    return made.sessions


def write_exports(
    records: Iterable[SessionRecord],
    folder: Path,
    form: FormatName,
    seed: int,
    *,
    visits: int,
    progress: Progress = unwatched,
) -> int:
    """Write each kiosk's export, ``folder/<kiosk>.<form>`` and what stands beside it; gives how many sessions.

    Args:
        records: kiosk by kiosk; none of them is held in memory.
        folder, seed, visits: as for ``write_folders``.
        form: the format of the export.

    Raises:
        DiskProblem: there is something in the folder, or it cannot be written.
        StatsError: the format's library is missing.
    """
    _require_empty(folder)
    rng = Random(seed)
    made = _Made(records, visits, progress)
    for kiosk, of_kiosk in groupby(made, key=lambda record: record.header.kiosk):
        opened: Counter[HelpKey] = Counter()
        with bundle(folder / f"{kiosk}.{form}") as files:
            format_named(form).write(_with_help(of_kiosk, opened, rng), _counts(opened), files, rng, unwatched)
    return made.sessions


class _Made:
    """The records, counted as they pass."""

    def __init__(self, records: Iterable[SessionRecord], visits: int, progress: Progress) -> None:
        self._records = records
        self._visits = visits
        self._progress = progress
        self.sessions = 0

    def __iter__(self) -> Iterator[SessionRecord]:
        begun = 0
        for record in self._records:
            self.sessions += 1
            begun += record.header.part == 1
            yield record
            self._progress(begun / self._visits)


def _with_help(records: Iterable[SessionRecord], opened: Counter[HelpKey], rng: Random) -> Iterator[SessionRecord]:
    """The records; as they pass, somebody may open help."""
    for record in records:
        if rng.random() < _HELP:
            opened[record.header.kiosk, record.header.date] += 1
        yield record


def _counts(opened: Mapping[HelpKey, int]) -> Iterator[HelpCount]:
    """The counts, as they are when the first is asked for: once all records have passed."""
    yield from (HelpCount(*key, count) for key, count in sorted(opened.items()))


def _write_day(days: Days, records: list[SessionRecord], rng: Random) -> None:
    opened: Counter[HelpKey] = Counter()
    days.add(list(_with_help(records, opened, rng)), rng)
    helps = HelpCounts(days, _unread)
    for (_, day), count in opened.items():
        for _ in range(count):
            helps.opened(day)
    helps.flush()


def _require_empty(folder: Path) -> None:
    with disk_problems(folder):
        make_folder(folder)
        if any(folder.iterdir()):
            raise DiskProblem("there is something in this folder already", where=str(folder), fix="name a new one")


def _unread(notice: Notice) -> None:
    """A folder that was empty has nothing to tell."""

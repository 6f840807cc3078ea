"""Simulated records on the disk: a data folder for each kiosk, as it would have written it."""

from __future__ import annotations

from collections.abc import Iterable
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
    sessions, begun = 0, 0
    for (kiosk, _), of_day in groupby(records, key=lambda record: (record.header.kiosk, record.header.date)):
        day = list(of_day)
        _write_day(days_of(folder / kiosk / RECORDS_FOLDER, _unread), day, rng)
        sessions += len(day)
        begun += sum(record.header.part == 1 for record in day)
        progress(begun / visits)
    return sessions


def _write_day(days: Days, records: list[SessionRecord], rng: Random) -> None:
    helps = HelpCounts(days, _unread)
    for record in records:
        if rng.random() < _HELP:
            helps.opened(record.header.date)
    days.add(records, rng)
    helps.flush()


def _require_empty(folder: Path) -> None:
    with disk_problems(folder):
        make_folder(folder)
        if any(folder.iterdir()):
            raise DiskProblem("there is something in this folder already", where=str(folder), fix="name a new one")


def _unread(notice: Notice) -> None:
    """A folder that was empty has nothing to tell."""

"""Removing what has been kept long enough: whole days, with everything that was recorded on them.

A day's folder is renamed before it is emptied: a purge that is cut short leaves no half day behind, and the next one
finishes it.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Final

from stats.errors import DiskProblem
from stats.files import disk_problems, sync_folder
from stats.journal import SUFFIX, read_journal
from stats.lock import FolderLock
from stats.log import days_of
from stats.sources import NothingRecorded, is_kiosk

_GOING: Final = ".purged"


@dataclass(frozen=True, slots=True)
class DayGone:
    """A day that is removed, and how many visits and sessions it held that could be read."""

    date: date
    visits: int
    sessions: int


@dataclass(frozen=True, slots=True)
class Outdated:
    """What lies before a date.

    Attributes:
        days: the days, in order.
        journals: sessions of those days that are in no day yet, or were set aside when they could not be read.
        undated: journals whose day cannot be read any more; they stay.
    """

    days: tuple[DayGone, ...]
    journals: tuple[Path, ...]
    undated: tuple[Path, ...]

    @property
    def sessions(self) -> int:
        """How many sessions they hold together, those that could be read."""
        return sum(day.sessions for day in self.days) + len(self.journals)


class Purge:
    """Holds a kiosk's records folder while its oldest days are looked at and removed. A context.

    Raises NothingRecorded, FolderInUse while the kiosk is running, DiskProblem.
    """

    def __init__(self, folder: Path, before: date) -> None:
        if not is_kiosk(folder):
            raise NothingRecorded("no record is kept here", where=str(folder), fix="name the kiosk's data folder")
        self._folder = folder
        self._days = days_of(folder, lambda _: None)
        self._before = before
        self._lock = FolderLock(folder)
        try:
            self._empty(self._going())
        except DiskProblem:
            self._lock.release()
            raise

    def outdated(self) -> Outdated:
        """What would be removed. Raises DiskProblem."""
        days = tuple(self._day(day) for day in self._days.days() if day < self._before)
        dated = {path: _date_of(path) for path in self._journals()}
        old = tuple(path for path, day in dated.items() if day is not None and day < self._before)
        return Outdated(days, old, tuple(path for path, day in dated.items() if day is None))

    def remove(self, outdated: Outdated) -> None:
        """Remove it for good. Raises DiskProblem; what is gone then, and what is not, is whole days and journals."""
        for day in outdated.days:
            folder = self._days.folder(day.date)
            with disk_problems(folder):
                folder.rename(folder.with_name(folder.name + _GOING))
        if outdated.days:
            with disk_problems(self._days.root):
                sync_folder(self._days.root)
        self._empty(self._going())
        for path in outdated.journals:
            with disk_problems(path):
                path.unlink()
        if outdated.journals:
            with disk_problems(self._folder):
                sync_folder(self._folder / "journal")

    def __enter__(self) -> Purge:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._lock.release()

    def _day(self, day: date) -> DayGone:
        visits = [record.header.visit for record in self._days.records(day)]
        return DayGone(day, len(set(visits)), len(visits))

    def _journals(self) -> list[Path]:
        """Journals, also those that were set aside."""
        with disk_problems(self._folder):
            return sorted((self._folder / "journal").glob(f"*{SUFFIX}*"))

    def _going(self) -> list[Path]:
        """Days that are renamed and not yet empty."""
        with disk_problems(self._days.root):
            return sorted(self._days.root.glob(f"*{_GOING}"))

    def _empty(self, folders: list[Path]) -> None:
        for folder in folders:
            with disk_problems(folder):
                shutil.rmtree(folder)
                sync_folder(folder.parent)


def _date_of(journal: Path) -> date | None:
    """The day of a journal's session; None when it cannot be read."""
    try:
        header = read_journal(journal).header
    except DiskProblem:
        return None
    return None if header is None else header.date

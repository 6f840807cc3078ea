"""How often help was opened on a day: a bare number, never tied to a visit."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from pathlib import Path

from stats.days import Days
from stats.errors import DamagedFile
from stats.files import disk_problems, make_folder, set_aside
from stats.notices import Notice, Report
from stats.storage import open_database

HELP_NAME = "help.json"


class HelpCounts:
    """Counts in ``help.json`` of each day. Methods that write raise DiskProblem; what was not written is kept."""

    def __init__(self, days: Days, report: Report) -> None:
        self._days = days
        self._report = report
        self._waiting: dict[date, int] = {}

    def opened(self, day: date) -> None:
        """Count one opening, for the next ``flush``."""
        self._waiting[day] = self._waiting.get(day, 0) + 1

    def flush(self) -> None:
        """Write durably what was counted since."""
        for day, more in list(self._waiting.items()):
            path = self._path(day)
            with disk_problems(path):
                make_folder(path.parent)
            count = self._written(path, repair=True) + more
            with open_database(path) as database:
                database.upsert({"opened": count}, lambda _: True)
            del self._waiting[day]

    def count(self, day: date) -> int:
        """Openings on ``day``, those not yet written included."""
        return self._written(self._path(day), repair=False) + self._waiting.get(day, 0)

    def _path(self, day: date) -> Path:
        return self._days.folder(day) / HELP_NAME

    def _written(self, path: Path, *, repair: bool) -> int:
        with suppress(DamagedFile), open_database(path) as database:
            documents = database.all()
            count = documents[0].get("opened") if len(documents) == 1 else 0 if not documents else None
            if type(count) is int and count >= 0:
                return count
        if repair:
            with disk_problems(path):
                aside = set_aside(path)
            self._report(Notice("set-aside", aside, "a damaged count of help openings; counting starts again"))
        else:
            self._report(Notice("damaged", path, "a count of help openings that cannot be read"))
        return 0

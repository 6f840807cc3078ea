"""How many visits a day had, finished and left: the table behind a workbook's charts."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date

from stats.counts import best
from stats.record import SessionRecord, Status

VISIT_FIELDS = ("date", "visits", "finished", "left", "interrupted")


class VisitsByDay:
    """Counts visits, each on the day of its sessions; one that lasts past midnight counts on both days."""

    def __init__(self) -> None:
        self._days: defaultdict[date, dict[str, Status]] = defaultdict(dict)

    def add(self, record: SessionRecord) -> None:
        """Count a session to its visit."""
        visits = self._days[record.header.date]
        visit = record.header.visit
        visits[visit] = best({visits.get(visit, record.status), record.status})

    def counts(self) -> list[tuple[date, int, int, int, int]]:
        """``VISIT_FIELDS`` of each day that had a visit, in order."""
        return [(day, len(visits), *self._by_status(visits)) for day, visits in sorted(self._days.items())]

    @staticmethod
    def _by_status(visits: dict[str, Status]) -> tuple[int, int, int]:
        found = Counter(visits.values())
        return found["finished"], found["left"], found["interrupted"]

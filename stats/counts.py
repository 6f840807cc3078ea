"""Today's counts, for the staff menu: how many came, finished, left; nothing about answers."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from stats.record import SessionRecord, Status
from stats.session import SessionHeader

BEST_FIRST: tuple[Status, ...] = ("finished", "left", "interrupted")
"""A visit has the first of these that one of its sessions has."""


@dataclass(frozen=True, slots=True)
class PackCount:
    """Sessions of one pack on a day; ``started`` includes those under way."""

    pack: str
    started: int
    finished: int
    left: int
    interrupted: int


@dataclass(frozen=True, slots=True)
class DayCounts:
    """Visits of a day. A visit is finished when one of its sessions is, else left when one is, else interrupted.

    ``started`` includes visits under way; ``help_opened`` counts openings of the help page, not visits.
    """

    date: date
    started: int
    finished: int
    left: int
    interrupted: int
    help_opened: int
    packs: tuple[PackCount, ...]


def best(found: Collection[Status]) -> Status:
    """A visit's status, from those of its sessions, of which there is one at least."""
    return next(status for status in BEST_FIRST if status in found)


def count_day(
    day: date, records: Iterable[SessionRecord], under_way: Iterable[SessionHeader], help_opened: int
) -> DayCounts:
    """Count one day's records, of that day alone, with the sessions still open."""
    statuses: defaultdict[str, set[Status]] = defaultdict(set)
    packs: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for record in records:
        statuses[record.header.visit].add(record.status)
        packs[record.header.pack].update(("started", record.status))
    for header in under_way:
        statuses[header.visit].update(())
        packs[header.pack]["started"] += 1
    visits = Counter(best(found) for found in statuses.values() if found)
    return DayCounts(
        date=day,
        started=len(statuses),
        finished=visits["finished"],
        left=visits["left"],
        interrupted=visits["interrupted"],
        help_opened=help_opened,
        packs=tuple(
            PackCount(pack, found["started"], found["finished"], found["left"], found["interrupted"])
            for pack, found in sorted(packs.items())
        ),
    )

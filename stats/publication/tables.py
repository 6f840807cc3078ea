"""What has been published so far, added up: over all events and packs, or of one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from stats.publication.blocks import COUNTED, OF_EVENTS, OF_PACKS, Variable, together
from stats.publication.ledger import Increment, Ledger
from stats.publication.withholding import Released


@dataclass(frozen=True, slots=True)
class Table:
    """Counts by group and cell. ``merged`` is what could be published only together with others."""

    groups: Mapping[str, Mapping[str, int]]
    merged: Mapping[str, int]

    @property
    def total(self) -> int:
        """Everything counted, in all groups and cells."""
        return sum(sum(group.values()) for group in (*self.groups.values(), self.merged))

    def counted(self, group: str) -> int:
        """What a group without further cells counts; 0 where it was not published by itself."""
        return self.groups.get(group, {}).get(COUNTED, 0)


def table(ledger: Ledger, variable: Variable, *, event: str | None = None, pack: str | None = None) -> Table:
    """One variable, added up over all that is published; of one event or pack where it is named."""
    found = [
        released
        for increment in _increments(ledger)
        if increment.key.variable == variable
        and event in (None, increment.key.event)
        and pack in (None, increment.key.pack)
        for released in increment.released
    ]
    names = sorted({released.names[0] for released in found if len(released.names) == 1})
    alone = {name: [one for one in found if one.names == (name,)] for name in names}
    return Table({name: _sum(ones) for name, ones in alone.items()}, _sum([one for one in found if len(one.names) > 1]))


def visits_judged(ledger: Ledger) -> int:
    """Visits whose judgements are published, each once for an event and pack: before and after are one visit."""
    return sum(
        sum(sum(visits.values()) for visits in found.groups.values())
        - sum(sum(p.values()) for p in found.pairs.values())
        for found in ledger.patterns.values()
    )


def events_of(ledger: Ledger) -> tuple[str, ...]:
    """The events of which anything is published, by name."""
    return tuple(sorted({one.key.event for one in _increments(ledger) if one.key.variable in OF_EVENTS}))


def packs_of(ledger: Ledger) -> tuple[str, ...]:
    """The packs of which anything is published, by name."""
    return tuple(sorted({one.key.pack for one in _increments(ledger) if one.key.variable in OF_PACKS}))


def _increments(ledger: Ledger) -> Iterator[Increment]:
    for release in ledger.releases:
        yield from release.increments


def _sum(found: list[Released]) -> dict[str, int]:
    return {cell: amount.counted for cell, amount in together([one.cells for one in found]).items()}

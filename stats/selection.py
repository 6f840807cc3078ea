"""Which sessions an export takes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from stats.record import SessionRecord
from stats.transfer.items import HelpCount


@dataclass(frozen=True, slots=True)
class Selection:
    """What is asked for; what is None or empty asks for everything.

    Attributes:
        first, last: days, both included.
        events, packs: names.
    """

    first: date | None = None
    last: date | None = None
    events: frozenset[str] = field(default_factory=frozenset)
    packs: frozenset[str] = field(default_factory=frozenset)

    def takes(self, record: SessionRecord) -> bool:
        """Whether the session is asked for."""
        header = record.header
        return (
            self._within(header.date)
            and (not self.events or header.event in self.events)
            and (not self.packs or header.pack in self.packs)
        )

    def helps(self, helps: Iterable[HelpCount]) -> list[HelpCount]:
        """The counts of the days asked for; none for an event or a pack, for help is counted for whole days only."""
        if self.events or self.packs:
            return []
        return sorted(count for count in helps if self._within(count.date))

    def _within(self, day: date) -> bool:
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

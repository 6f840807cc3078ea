"""Which of the records are wanted: by day, event and pack."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from stats.record import SessionRecord


@dataclass(frozen=True, slots=True)
class Selection:
    """What must hold of a session; None wants nothing. ``first`` and ``last`` are days that still count."""

    first: date | None = None
    last: date | None = None
    event: str | None = None
    pack: str | None = None

    def of(self, records: Iterable[SessionRecord]) -> Iterator[SessionRecord]:
        """The sessions that are wanted."""
        return (record for record in records if self._wants(record))

    def of_helps(self, helps: Mapping[tuple[str, date], int]) -> dict[tuple[str, date], int]:
        """The help counts of the days that are wanted: of event and pack they know nothing."""
        return {key: count for key, count in helps.items() if self._wants_day(key[1])}

    def _wants(self, record: SessionRecord) -> bool:
        header = record.header
        return self._wants_day(header.date) and self.event in (None, header.event) and self.pack in (None, header.pack)

    def _wants_day(self, day: date) -> bool:
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

"""What an export holds: sessions, and how often help was opened."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from stats import rules
from stats.document import day_of
from stats.record import SessionRecord

HelpKey = tuple[str, date]
"""A kiosk and a day."""


@dataclass(frozen=True, slots=True, order=True)
class HelpCount:
    """Openings of the help page on a day at a kiosk, tied to no visit. Raises RecordInvalid for other values."""

    kiosk: str
    date: date
    opened: int

    def __post_init__(self) -> None:
        rules.check(self, _RULES)

    @property
    def key(self) -> HelpKey:
        """Kiosk and day."""
        return self.kiosk, self.date

    def document(self) -> dict[str, Any]:
        """The count as JSON holds it."""
        return {"kiosk": self.kiosk, "date": self.date.isoformat(), "opened": self.opened}

    @classmethod
    def of_document(cls, document: Mapping[str, Any]) -> HelpCount:
        """The count in ``document``, whose fields are ``HELP_FIELDS``. Raises RecordInvalid."""
        rules.check_names(document, frozenset(HELP_FIELDS), "HelpCount")
        return cls(document["kiosk"], day_of(document["date"], "HelpCount"), document["opened"])


Item = SessionRecord | HelpCount

HELP_FIELDS = ("kiosk", "date", "opened")

_RULES: rules.Rules = {"kiosk": rules.text(64, shortest=0), "date": rules.DAY, "opened": rules.whole(0, 10**9)}


def highest(counts: Iterable[HelpCount]) -> Mapping[HelpKey, int]:
    """One count for each kiosk and day: the highest, for a day's count only grows and may be told more than once."""
    found: dict[HelpKey, int] = {}
    for count in counts:
        found[count.key] = max(found.get(count.key, 0), count.opened)
    return found

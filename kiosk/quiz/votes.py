"""A room's votes, and how much of it noticed something: never who."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from kiosk.packs.model import Truth

MOST_HANDS: Final = 200
"""So many hands for one answer at most."""


@dataclass(frozen=True)
class Share:
    """So many of all who voted."""

    count: int
    total: int

    @property
    def in_ten(self) -> int | None:
        """The same among ten people, rounded half up, so that one child alone is not seen; None where nobody voted."""
        return (20 * self.count + self.total) // (2 * self.total) if self.total else None


@dataclass(frozen=True)
class Votes:
    """How many took a message for a lure, and how many for a fine one."""

    lure: int = 0
    fine: int = 0

    def of(self, truth: Truth) -> int:
        return self.lure if truth == "lure" else self.fine

    def counted(self, truth: Truth, number: int) -> Votes:
        """The same with another ``number`` for one answer, within what a room can hold."""
        number = min(max(0, number), MOST_HANDS)
        return replace(self, lure=number) if truth == "lure" else replace(self, fine=number)

    def share(self, truth: Truth) -> Share:
        """How many gave that answer."""
        return Share(self.of(truth), self.lure + self.fine)

    def by_choice(self) -> Mapping[str, int]:
        """As the record keeps them."""
        return {"lure": self.lure, "fine": self.fine}


def together(shares: Iterable[Share]) -> Share:
    """Several shares as one: each vote counts as much as any other."""
    known = tuple(shares)
    return Share(sum(share.count for share in known), sum(share.total for share in known))

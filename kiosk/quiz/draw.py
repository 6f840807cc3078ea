"""Drawing the items of a round, so that nobody can count on how many lures are in it."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import groupby
from random import Random
from typing import Final

from kiosk.packs.model import Deck, Form, Item, Truth
from kiosk.quiz.errors import SessionError

WALK_UP_SIZE: Final = 6
CLUB_SIZE: Final = 8
LEAST_SIZE: Final = 2
LONGEST_RUN: Final = 3
_SHUFFLES: Final = 200


@dataclass(frozen=True)
class Drawn:
    """An item and the deck it comes from, whose cast sends it; ``pack`` is the id of the pack that both are of."""

    deck: Deck
    item: Item
    pack: str = ""


def draw_round(
    deck: Deck, size: int, form: Form | None, rng: Random, leave_out: Set[str] = frozenset()
) -> tuple[Item, ...]:
    """Items to judge, in the order to show them.

    Lures are half on average, one more or less being as likely, where the deck has enough of both. Twins never meet.
    An item of ``leave_out`` is not drawn, nor is its twin, which it would give away. Of one truth at most three stand
    in a row where that can be. A deck that is too small gives a shorter round.

    Raises:
        SessionError: fewer than two items could be drawn.
    """
    pool = _Pool.of(deck, form, leave_out)
    size = min(size, pool.most)
    if size < LEAST_SIZE:
        raise SessionError(
            f"the deck has {pool.most} items left to play", where=deck.deck, fix=f"it needs at least {LEAST_SIZE}"
        )
    lures = rng.choice(pool.lure_counts(size))
    return _mixed(pool.draw(lures, size - lures, rng), rng)


def most_drawn(deck: Deck, form: Form | None, leave_out: Set[str] = frozenset()) -> int:
    """How many items a round can have at most."""
    return _Pool.of(deck, form, leave_out).most


@dataclass(frozen=True)
class _Pool:
    """The items that may be drawn, and how many of them are kept apart by a twin in the pool."""

    lures: tuple[Item, ...]
    fines: tuple[Item, ...]
    pairs: int

    @classmethod
    def of(cls, deck: Deck, form: Form | None, leave_out: Set[str]) -> _Pool:
        items = [
            item
            for item in deck.items
            if form in (None, item.form) and item.id not in leave_out and item.twin not in leave_out
        ]
        lures, fines = _of_truth(items, "lure"), _of_truth(items, "fine")
        return cls(lures, fines, len(_twins(lures) & {fine.id for fine in fines}))

    @property
    def most(self) -> int:
        """How many items can be drawn without two twins meeting."""
        return len(self.lures) + len(self.fines) - self.pairs

    def lure_counts(self, size: int) -> list[int]:
        """How many lures a round of ``size`` may have, as near to half as the pool allows."""
        possible = range(max(0, size - len(self.fines)), min(size, len(self.lures)) + 1)
        near_half = [count for count in possible if abs(2 * count - size) <= 2 and 0 < count < size]
        return near_half or [min(possible, key=lambda count: abs(2 * count - size))]

    def draw(self, lures: int, fines: int, rng: Random) -> list[Item]:
        """So many of each at random; the numbers must be possible in this pool."""
        unpaired_fines = len(self.fines) - self.pairs
        pairs_for_lures = self.pairs - max(0, fines - unpaired_fines)
        chosen = self._draw_lures(lures, pairs_for_lures, rng)
        taken = _twins(chosen)
        return chosen + rng.sample([fine for fine in self.fines if fine.id not in taken], fines)

    def _draw_lures(self, count: int, pairs: int, rng: Random) -> list[Item]:
        """``count`` lures that use up at most ``pairs`` pairs, so that enough fine items remain."""
        fine_ids = {fine.id for fine in self.fines}
        chosen: list[Item] = []
        for lure in rng.sample(self.lures, len(self.lures)):
            paired = lure.twin in fine_ids
            if len(chosen) == count or (paired and pairs == 0):
                continue
            pairs -= paired
            chosen.append(lure)
        return chosen


def _of_truth(items: Sequence[Item], truth: Truth) -> tuple[Item, ...]:
    return tuple(item for item in items if item.truth == truth)


def _twins(items: Sequence[Item]) -> set[str]:
    return {item.twin for item in items if item.twin is not None}


def _mixed(items: list[Item], rng: Random) -> tuple[Item, ...]:
    """The items shuffled until no truth fills a long run; the last shuffle stands where that cannot be had."""
    for _ in range(_SHUFFLES):
        rng.shuffle(items)
        if _longest_run(items) <= LONGEST_RUN:
            break
    return tuple(items)


def _longest_run(items: Sequence[Item]) -> int:
    return max(len(list(run)) for _, run in groupby(items, key=lambda item: item.truth))

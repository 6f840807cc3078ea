"""Which form a measured visit has first, and in which arm of a trial it is: by chance, and in equal parts."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from random import Random
from typing import Final, Literal, Protocol, get_args

from kiosk.packs.model import Form

Arm = Literal["delayed", "feedback"]
"""How a trial's lesson is explained: each message at once, or all of them at its end."""

ARMS: Final[tuple[Arm, ...]] = get_args(Arm)
FORMS: Final[tuple[Form, ...]] = get_args(Form)

_TIMES: Final = (1, 2, 3)
"""How often each combination may stand in a block: nobody at a kiosk can tell where one ends."""


@dataclass(frozen=True)
class Allotted:
    """What a visit is given: the form it is measured on ``first``, and its arm; None where there is no trial."""

    first: Form
    arm: Arm | None = None


class Allotter(Protocol):
    """Gives one visit after the other what it is to have."""

    def next(self) -> Allotted | None:
        """For the next visit, the same until it is taken; None where visits are not measured now."""

    def take(self) -> None:
        """A visit has begun with it."""


class Blocks:
    """An endless row in random permuted blocks: every block has each arm with each form first equally often.

    The same ``seed`` and ``arms`` give the same row, so that a position is all that must be kept of it (Pocock 1983,
    Clinical Trials, chapter 5). Without a trial there is one arm, None.
    """

    def __init__(self, seed: str, arms: tuple[Arm | None, ...] = (None,)) -> None:
        self._rng = Random(seed)
        self._cells = [Allotted(form, arm) for arm, form in product(arms, FORMS)]
        self._row: list[Allotted] = []

    def at(self, position: int) -> Allotted:
        """What stands at ``position``, from 0."""
        while len(self._row) <= position:
            block = self._cells * self._rng.choice(_TIMES)
            self._rng.shuffle(block)
            self._row += block
        return self._row[position]


@dataclass(frozen=True)
class Held:
    """An allotter that gives one thing for ever: for trying a visit out, and for a kiosk that measures nothing."""

    allotted: Allotted | None = None

    def next(self) -> Allotted | None:
        """What is held."""
        return self.allotted

    def take(self) -> None:
        """Nothing is used up."""

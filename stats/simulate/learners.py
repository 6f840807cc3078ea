"""Visitors whose ability is known, so that what a summary says of them can be held against the truth."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Final

from stats.session import Wave

SURE: Final = 0.7
"""How far from the criterion, in standard deviations, a visitor is sure."""


@dataclass(frozen=True, slots=True)
class Learners:
    """The equal-variance Gaussian model of signal detection (Macmillan & Creelman 2005, chapters 1 to 3).

    A message strikes a visitor as lure-like with a strength drawn from N(+d′/2, 1) for a lure and N(-d′/2, 1) for a
    fine item. Above the criterion it is called a lure, and within ``SURE`` of it not surely.

    Attributes:
        d_prime, criterion: of every visitor and item alike.
        gain: what d′ has more in the waves ``after`` and ``booster``.
        gains: the same by arm of a trial, in place of ``gain``; club days are then a trial of these arms.
        spread: the standard deviation, between visitors, of the criterion. The rates pooled over visitors then have a
            d′ of ``d_prime / sqrt(1 + spread²)``, and a criterion smaller by the same.
    """

    d_prime: float
    criterion: float
    gain: float = 0.0
    spread: float = 0.0
    gains: Mapping[str, float] = field(default_factory=dict)

    def lean(self, rng: Random) -> float:
        """The criterion of one visitor."""
        return rng.gauss(self.criterion, self.spread) if self.spread else self.criterion

    def rating(self, truth: str, wave: Wave, criterion: float, rng: Random, arm: str | None = None) -> str:
        """What a visitor of that criterion, in that arm, answers."""
        gain = self.gain if arm is None else self.gains[arm]
        d_prime = self.d_prime + (gain if wave in ("after", "booster") else 0)
        beyond = rng.gauss(d_prime / 2 if truth == "lure" else -d_prime / 2, 1) - criterion
        if beyond > 0:
            return "lure-sure" if beyond > SURE else "lure-rather"
        return "fine-sure" if beyond < -SURE else "fine-rather"

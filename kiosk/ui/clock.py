"""Time for the screens: one callable, so that tests, tour and bot can hand in their own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Clock = Callable[[], float]
"""Seconds on a clock that never runs backwards."""


@dataclass
class FakeClock:
    """A clock that stands still until told otherwise."""

    now: float = 0.0

    def __call__(self) -> float:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += seconds

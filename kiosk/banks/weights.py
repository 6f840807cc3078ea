"""Percentages of a mark, and what a kiosk makes of them: points 0 to 2, or right and not right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

ALL: Final = 100.0
_DIGITS: Final = 5
"""As Moodle writes a third: 33.33333."""


def points_of(weight: float) -> int:
    """2 for the whole mark, 1 for a part of it, 0 for nothing or less."""
    return 2 if weight >= ALL else 1 if weight > 0 else 0


def rounded(weight: float) -> float:
    """As a bank writes it."""
    return round(float(weight), _DIGITS)


def by_points(points: Sequence[int]) -> list[float]:
    """The weights of a single answer's choices that say no more than their points do."""
    return [(0.0, 50.0, ALL)[one] for one in points]


def by_right(right: Sequence[bool]) -> list[float]:
    """The weights of choices to be ticked that say no more than which are right: equal shares."""
    share = rounded(ALL / max(1, sum(right)))
    return [share if one else 0.0 for one in right]

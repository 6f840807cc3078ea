"""Narrowing down what there is to play: by what it is about, how long it takes, for whom it is, and its pack."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, get_args

from kiosk.packs.model import Ages, Theme
from kiosk.screens.activities import Activity

Facet = Literal["theme", "time", "ages", "pack"]
"""What one can narrow down by."""

Time = Literal["short", "medium", "long"]

SHORT_MINUTES: Final = 5
MEDIUM_MINUTES: Final = 10


@dataclass(frozen=True)
class Filter:
    """What is looked for, by facet; anything where nothing is chosen."""

    chosen: Mapping[Facet, str] = field(default_factory=dict)

    def passes(self, activity: Activity) -> bool:
        """Whether an activity is what is looked for."""
        return all(value in values_of(activity, facet) for facet, value in self.chosen.items())

    def turned(self, facet: Facet, value: str | None) -> Filter:
        """With another value of a facet; None is anything."""
        others = {one: chosen for one, chosen in self.chosen.items() if one != facet}
        return Filter(others if value is None else {**others, facet: value})

    def counts(self, facet: Facet, activities: Iterable[Activity]) -> Mapping[str, int]:
        """How many activities each value of a facet would leave, in the order in which to offer them; none is 0."""
        rest = self.turned(facet, None)
        counts = Counter(value for one in activities if rest.passes(one) for value in values_of(one, facet))
        return {value: counts[value] for value in (_ORDER[facet] or counts) if counts[value]}


_ORDER: Final[Mapping[Facet, tuple[str, ...]]] = {
    "theme": get_args(Theme),
    "time": get_args(Time),
    "ages": get_args(Ages),
    "pack": (),
}
"""The values of each facet; packs stand in the order in which they are met."""


def values_of(activity: Activity, facet: Facet) -> tuple[str, ...]:
    """What an activity is by one facet."""
    match facet:
        case "theme":
            return activity.themes
        case "time":
            return _times(activity.minutes)
        case "ages":
            return (activity.pack.head.ages,)
        case "pack":
            return (activity.pack.id,)


def facets_of(activities: Iterable[Activity]) -> tuple[Facet, ...]:
    """The facets by which these activities differ."""
    activities = tuple(activities)
    return tuple(facet for facet in get_args(Facet) if len({values_of(one, facet) for one in activities}) > 1)


def _times(minutes: int) -> tuple[Time, ...]:
    """Up to five minutes, up to ten, or longer: whoever has ten minutes can play what takes four."""
    if minutes <= SHORT_MINUTES:
        return ("short", "medium")
    return ("medium",) if minutes <= MEDIUM_MINUTES else ("long",)

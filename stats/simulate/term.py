"""When and where simulated visitors come: kiosks, their school days, and what goes on there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Final, Literal

WEEKS: Final = 10
_SCHOOL_DAYS: Final = 5
_BOOSTER_WEEK: Final = 7
_HOURS: Final = range(9, 18)
_HOUR_WEIGHTS: Final = (2, 3, 5, 6, 3, 4, 6, 4, 1)
_EVENTS: Final = ("Нээлттэй өдөр", "Эцэг эхийн өдөр", "Аюулгүй цахим долоо хоног")
_CLUB_DAY: Final = 2  # Wednesdays

Occasion = Literal["open", "club", "booster"]
"""An open kiosk, a club that plays before and after its lesson, or that club some weeks later."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day at a kiosk, and how many visits there are."""

    kiosk: str
    event: str
    date: date
    occasion: Occasion
    visits: int


def school_days(visits: int, kiosks: int, first: date, rng: Random) -> Iterator[Day]:
    """All days with visits, kiosk by kiosk and day by day; ``first`` is a day of the first of ten weeks.

    Some kiosks and days have more visits than others. Visits add up exactly.
    """
    monday = first - timedelta(days=first.weekday())
    dates = [monday + timedelta(weeks=week, days=day) for week in range(WEEKS) for day in range(_SCHOOL_DAYS)]
    places = [(kiosk, date) for kiosk in range(kiosks) for date in range(len(dates))]
    busy_kiosks = [rng.uniform(0.5, 2) for _ in range(kiosks)]
    busy_days = [rng.uniform(0.5, 2) for _ in dates]
    weights = [busy_kiosks[kiosk] * busy_days[date] for kiosk, date in places]
    came = Counter(rng.choices(range(len(places)), weights, k=visits))
    digits = len(str(kiosks))
    for place in sorted(came):
        kiosk, number = places[place]
        week, weekday = divmod(number, _SCHOOL_DAYS)
        event = _EVENTS[(kiosk + week) % len(_EVENTS)] if week % 3 == 0 else ""
        yield Day(f"k{kiosk + 1:0{digits}}", event, dates[number], _occasion(week, weekday), came[place])


def hour(rng: Random) -> int:
    """An hour of a school day."""
    return rng.choices(_HOURS, _HOUR_WEIGHTS)[0]


def _occasion(week: int, weekday: int) -> Occasion:
    if weekday != _CLUB_DAY:
        return "open"
    return "booster" if week >= _BOOSTER_WEEK else "club"

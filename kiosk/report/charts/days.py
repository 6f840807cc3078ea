"""Visits by day: a bar a day, with the weeks told above, and gaps where nobody came."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from itertools import groupby
from typing import Final

from matplotlib.axes import Axes

from kiosk.report.charts.paper import INK, LINE, SECOND, SKY, SKY_SOFT, Paper, as_svg
from kiosk.report.model import Drawing

MOST_DAYS: Final = 70
"""With more, a bar is a week."""
_DIGIT: Final = 0.065
"""Inches a digit needs, and half of it between two numbers: what would run into each other is left out."""
_WEEKS: Final = 0.85
"""Inches that the day of a week needs."""
_HEIGHT: Final = 2.3
_FEWEST: Final = 12
"""Days, or weeks, that the chart has room for at least: few would be blocks, and a single one a wall."""


def days(
    paper: Paper,
    started: Mapping[date, int],
    finished: Mapping[date, int],
    named: Callable[[date], str],
    told: Callable[[date, int, int], tuple[str, str]],
) -> Drawing:
    """Each day's visits as a bar, the finished ones dark, its number above it.

    Args:
        started, finished: visits by day; a day that is missing had none.
        named: a day as it stands below the bars, where a week begins.
        told: a day or a Monday, its visits and the finished ones as a row of a table.
    """
    first, last = min(started), max(started)
    weekly = by_week(started)
    width = 7 if weekly else 1
    heights, dark = (_by_week(started), _by_week(finished)) if weekly else (started, finished)
    axes = paper.axes(_HEIGHT, bottom=0.45)
    begin = week_of(first) if weekly else first
    needed = (last - begin).days + width + 0.8
    span = max(needed, _FEWEST * width)
    axes.set_xlim(-0.8 - (span - needed) / 2, needed - 0.8 + (span - needed) / 2)
    axes.set_ylim(0, max(heights.values()) * 1.18)
    axes.axhline(0, color=INK, linewidth=1)
    roomy = paper.width * width / span >= _DIGIT * (len(f"{max(heights.values())}") + 0.5)
    greatest = max(heights, key=lambda day: (heights[day], day))
    for day, height in heights.items():
        place = (day - begin).days + (width - 1) / 2
        axes.bar(place, height, width=0.78 * width, color=SKY_SOFT, linewidth=0)
        axes.bar(place, dark.get(day, 0), width=0.78 * width, color=SKY, linewidth=0)
        if roomy or day == greatest:
            lean = 0 if roomy else (day == max(heights)) - (day == min(heights))
            axes.text(
                place + lean * 0.39 * width,  # at the sheet's edge a number broader than its bar would be cut
                height,
                f"{height}",
                ha=("center", "right", "left")[lean],
                va="bottom",
                color=INK,
                fontproperties=paper.text(8, bold=True),
            )
    _weeks(axes, paper, (begin, last), named, _WEEKS * span / paper.width)
    return Drawing(as_svg(axes), tuple(told(day, height, dark.get(day, 0)) for day, height in sorted(heights.items())))


def by_week(days: Iterable[date]) -> bool:
    """Whether these are so many days that a bar is a week."""
    days = tuple(days)
    return (max(days) - min(days)).days >= MOST_DAYS


def week_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def _by_week(counts: Mapping[date, int]) -> dict[date, int]:
    return {monday: sum(counts[day] for day in found) for monday, found in groupby(sorted(counts), key=week_of)}


def _weeks(axes: Axes, paper: Paper, period: tuple[date, date], named: Callable[[date], str], needed: float) -> None:
    """A line where each week begins, and its day where the one named before leaves the ``needed`` room, in days."""
    begin, last = period
    free = -1.0
    for number in range((last - week_of(begin)).days // 7 + 1):
        monday = week_of(begin) + timedelta(weeks=number)
        place = max((monday - begin).days - 0.5, -0.6)
        axes.axvline(place, ymin=0, ymax=-0.05, color=LINE, linewidth=0.8, clip_on=False)
        if place < free:
            continue
        free = place + needed
        axes.text(
            place,
            -0.04,
            named(max(monday, begin)),
            transform=axes.get_xaxis_transform(),
            va="top",
            color=SECOND,
            fontproperties=paper.text(8.5),
        )

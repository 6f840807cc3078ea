"""Visits by day: a bar a day, with the weeks told above, and gaps where nobody came."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import groupby
from typing import Final

from matplotlib.axes import Axes

from kiosk.report.charts.paper import INK, LINE, SECOND, SKY, SKY_SOFT, Paper, as_svg

MOST_DAYS: Final = 70
"""With more, a bar is a week."""
_MOST_NUMBERS: Final = 31
_HEIGHT: Final = 2.5


def days(paper: Paper, started: Mapping[date, int], finished: Mapping[date, int], named: Mapping[date, str]) -> str:
    """The bars as SVG: each day's visits, the finished ones dark, its number above it.

    Args:
        started, finished: visits by day; a day that is missing had none.
        named: what to write below a week, by its Monday.
    """
    first, last = min(started), max(started)
    weekly = (last - first).days >= MOST_DAYS
    width = 7 if weekly else 1
    heights, dark = (_by_week(started), _by_week(finished)) if weekly else (started, finished)
    axes = paper.axes(_HEIGHT, bottom=0.45)
    axes.set_xlim(-0.8, (last - first).days + width)
    axes.set_ylim(0, max(heights.values()) * 1.18)
    axes.axhline(0, color=INK, linewidth=1)
    for day, height in heights.items():
        place = (day - first).days + (width - 1) / 2
        axes.bar(place, height, width=0.78 * width, color=SKY_SOFT, linewidth=0)
        axes.bar(place, dark.get(day, 0), width=0.78 * width, color=SKY, linewidth=0)
        # More numbers than a month has days would run into each other; then only the greatest is told.
        if len(heights) <= _MOST_NUMBERS or height == max(heights.values()):
            axes.text(
                place, height, f"{height}", ha="center", va="bottom", color=INK, fontproperties=paper.text(8, bold=True)
            )
    _weeks(axes, paper, first, last, named)
    return as_svg(axes)


def week_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def _by_week(counts: Mapping[date, int]) -> dict[date, int]:
    return {monday: sum(counts[day] for day in found) for monday, found in groupby(sorted(counts), key=week_of)}


def _weeks(axes: Axes, paper: Paper, first: date, last: date, named: Mapping[date, str]) -> None:
    """A line where each week begins, and its day; so many that they do not touch."""
    mondays = [week_of(first) + timedelta(weeks=number) for number in range((last - week_of(first)).days // 7 + 1)]
    apart = max(1, len(mondays) // 8)
    for number, monday in enumerate(mondays):
        place = max((monday - first).days - 0.5, -0.6)
        axes.axvline(place, ymin=0, ymax=-0.05, color=LINE, linewidth=0.8, clip_on=False)
        if number % apart == 0:
            axes.text(
                place,
                -0.04,
                named.get(monday, ""),
                transform=axes.get_xaxis_transform(),
                va="top",
                color=SECOND,
                fontproperties=paper.text(8.5),
            )

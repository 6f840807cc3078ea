"""Estimates as dots on lines that are as long as they are uncertain."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.report.charts.paper import INK, LINE, SECOND, SKY, Paper, as_svg
from kiosk.report.charts.rows import drawn_width, middle, row_axes, write_name
from kiosk.report.model import Drawing

_ROW: Final = 0.42
_LABELS: Final = 1.9


@dataclass(frozen=True)
class Dot:
    """An estimate with its bounds, its name, and the words behind it."""

    name: str
    value: float
    low: float
    high: float
    label: str


def intervals(paper: Paper, dots: Sequence[Dot]) -> Drawing:
    """The estimates, one below the other, with zero marked."""
    axes = row_axes(paper, [dot.name for dot in dots], _ROW, bottom=0.3)
    least = min(0.0, *(dot.low for dot in dots))
    most = max(0.5, *(dot.high for dot in dots))
    reach = most - least
    width = drawn_width(paper)
    axes.set_xlim(least - reach * 0.03, least + reach * width / (width - _LABELS))
    axes.plot((0, 0), (-0.5, len(dots) - 0.5), color=LINE, linewidth=1.2, zorder=0)
    axes.text(0, len(dots) - 0.45, "0", ha="center", va="top", color=SECOND, fontproperties=paper.text(8.5))
    for row, dot in enumerate(dots):
        place = middle(paper, row)
        axes.plot((dot.low, dot.high), (place, place), color=SKY, linewidth=4, solid_capstyle="round", alpha=0.45)
        axes.scatter(dot.value, place, s=75, color=SKY, edgecolor=INK, linewidth=1, zorder=3)
        axes.text(
            dot.high + reach * 0.03, place, dot.label, va="center", color=INK, fontproperties=paper.text(9, bold=True)
        )
        write_name(axes, paper, row, dot.name)
    return Drawing(as_svg(axes), tuple((dot.name, dot.label) for dot in dots))

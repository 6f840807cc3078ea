"""Estimates as dots on lines that are as long as they are uncertain."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.report.charts.paper import INK, LINE, SECOND, SKY, WIDTH, Paper, as_svg

_ROW: Final = 0.42
_NAMES: Final = 2.5


@dataclass(frozen=True)
class Dot:
    """An estimate with its bounds, its name, and the words behind it."""

    name: str
    value: float
    low: float
    high: float
    label: str


def intervals(paper: Paper, dots: Sequence[Dot]) -> str:
    """The estimates as SVG, one below the other, with zero marked."""
    axes = paper.axes(_ROW * len(dots) + 0.3, left=_NAMES, bottom=0.3)
    least = min(0.0, *(dot.low for dot in dots))
    most = max(0.5, *(dot.high for dot in dots))
    reach = most - least
    axes.set_xlim(least - reach * 0.03, least + reach * (WIDTH - _NAMES) / (WIDTH - _NAMES - 1.9))
    axes.set_ylim(len(dots) - 0.5, -0.5)
    axes.plot((0, 0), (-0.5, len(dots) - 0.5), color=LINE, linewidth=1.2, zorder=0)
    axes.text(0, len(dots) - 0.45, "0", ha="center", va="top", color=SECOND, fontproperties=paper.text(8.5))
    for row, dot in enumerate(dots):
        axes.plot((dot.low, dot.high), (row, row), color=SKY, linewidth=4, solid_capstyle="round", alpha=0.45)
        axes.scatter(dot.value, row, s=75, color=SKY, edgecolor=INK, linewidth=1, zorder=3)
        axes.text(
            dot.high + reach * 0.03, row, dot.label, va="center", color=INK, fontproperties=paper.text(9, bold=True)
        )
        axes.text(
            -0.02,
            row,
            dot.name,
            transform=axes.get_yaxis_transform(),
            va="center",
            ha="right",
            color=SECOND,
            fontproperties=paper.text(9),
        )
    return as_svg(axes)

"""Two shares of each group, one bar below the other: what should be noticed, and what should be left in peace."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.report.charts.paper import INK, SKY, SUN, Paper, as_svg
from kiosk.report.charts.rows import drawn_width, middle, row_axes, write_name
from kiosk.report.model import Drawing

_ROW: Final = 0.5
_LABELS: Final = 2.1


@dataclass(frozen=True)
class Twin:
    """A group: its name, two shares from 0 to 1, and the words behind each."""

    name: str
    shares: tuple[float, float]
    labels: tuple[str, str]


def twins(paper: Paper, given: Sequence[Twin]) -> Drawing:
    """The groups in the order given, each with its two bars, the first of them dark."""
    axes = row_axes(paper, [twin.name for twin in given], _ROW)
    width = drawn_width(paper)
    axes.set_xlim(0, width / (width - _LABELS))
    thick = 0.27 if paper.narrow else 0.36
    for row, twin in enumerate(given):
        write_name(axes, paper, row, twin.name)
        for share, label, colour, side in zip(twin.shares, twin.labels, (SKY, SUN), (-1, 1), strict=True):
            place = middle(paper, row) + side * thick / 2
            axes.barh(place, share, height=thick, color=colour, linewidth=0)
            axes.text(share + 0.015, place, label, va="center", color=INK, fontproperties=paper.text(8.5))
    return Drawing(as_svg(axes), tuple((twin.name, "; ".join(twin.labels)) for twin in given))

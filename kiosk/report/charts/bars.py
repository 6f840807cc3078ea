"""Bars one below the other, each with its name before it and its number behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.report.charts.paper import INK, SKY, SKY_SOFT, Paper, as_svg
from kiosk.report.charts.rows import drawn_width, middle, row_axes, write_name
from kiosk.report.model import Drawing

_ROW: Final = 0.32
"""Inches a bar takes; ``_DENSE`` where there are more than ``_MANY``."""
_DENSE: Final = 0.25
_MANY: Final = 16
_LABELS: Final = 1.9
"""Inches kept free for what stands behind the longest bar."""


@dataclass(frozen=True)
class Bar:
    """A bar: its name, how long it is, how much of it is dark, and the words behind it."""

    name: str
    length: float
    dark: float
    label: str


def bars(paper: Paper, given: Sequence[Bar], *, whole: float | None = None) -> Drawing:
    """The bars in the order given, against ``whole`` (else against the longest).

    The dark part stands first; its meaning is told by the labels, and both shades differ in grey, too.
    """
    axes = row_axes(paper, [bar.name for bar in given], _DENSE if len(given) > _MANY else _ROW)
    longest = whole or max((bar.length for bar in given), default=1) or 1
    width = drawn_width(paper)
    axes.set_xlim(0, longest * width / (width - _LABELS))
    thick = 0.45 if paper.narrow else 0.66
    for row, bar in enumerate(given):
        place = middle(paper, row)
        axes.barh(place, bar.length, height=thick, color=SKY_SOFT, linewidth=0)
        axes.barh(place, bar.dark, height=thick, color=SKY, linewidth=0)
        axes.text(
            bar.length + longest * 0.015,
            place,
            bar.label,
            va="center",
            color=INK,
            fontproperties=paper.text(9, bold=True),
        )
        write_name(axes, paper, row, bar.name)
    return Drawing(as_svg(axes), tuple((bar.name, bar.label) for bar in given))

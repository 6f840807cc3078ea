"""Bars one below the other, each with its name before it and its number behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.report.charts.paper import INK, SECOND, SKY, SKY_SOFT, WIDTH, Paper, as_svg

_ROW: Final = 0.36
"""Inches a bar takes."""
_NAMES: Final = 2.5
_LONGEST_NAME: Final = 34


@dataclass(frozen=True)
class Bar:
    """A bar: its name, how long it is, how much of it is dark, and the words behind it."""

    name: str
    length: float
    dark: float
    label: str


def bars(paper: Paper, given: Sequence[Bar], *, whole: float | None = None) -> str:
    """The bars as SVG, in the order given, against ``whole`` (else against the longest).

    The dark part stands first; its meaning is told by the labels, and both shades differ in grey, too.
    """
    height = _ROW * max(1, len(given))
    axes = paper.axes(height, left=_NAMES)
    longest = whole or max((bar.length for bar in given), default=1) or 1
    axes.set_xlim(0, longest * (WIDTH - _NAMES) / (WIDTH - _NAMES - 1.9))  # room for the longest label
    axes.set_ylim(len(given) - 0.5, -0.5)
    for row, bar in enumerate(given):
        axes.barh(row, bar.length, height=0.62, color=SKY_SOFT, linewidth=0)
        axes.barh(row, bar.dark, height=0.62, color=SKY, linewidth=0)
        axes.text(
            bar.length + longest * 0.015,
            row,
            bar.label,
            va="center",
            color=INK,
            fontproperties=paper.text(9, bold=True),
        )
        axes.text(
            -longest * 0.015,
            row,
            shortened(bar.name),
            va="center",
            ha="right",
            color=SECOND,
            fontproperties=paper.text(9),
        )
    return as_svg(axes)


def shortened(name: str, longest: int = _LONGEST_NAME) -> str:
    """A name that is too long for its place, cut at a letter, with dots; the table below the chart has all of it."""
    return name if len(name) <= longest else name[: longest - 1].rstrip() + "…"

"""Charts of rows: each has its name, before what is drawn or, on narrow paper, above it."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from typing import Final

from matplotlib.axes import Axes

from kiosk.report.charts.paper import SECOND, Paper

_NAMES: Final = 2.5
"""Inches for the names, where they stand before."""
_LETTERS: Final = 36
"""Letters that fit into them; on narrow paper a line has room for as many and a third."""
_LINES: Final = 2
_LINE: Final = 0.2
"""Inches a line of a name takes."""


def row_axes(paper: Paper, names: Sequence[str], tall: float, *, bottom: float = 0.0) -> Axes:
    """Axes for a row a name, ``tall`` inches or as high as the names need; row 0 is the uppermost."""
    rows = max(1, len(names))
    if paper.narrow:
        tall += _LINE
    elif any(len(name) > _LETTERS for name in names):
        tall = max(tall, _LINES * _LINE)
    axes = paper.axes(tall * rows + bottom, left=0 if paper.narrow else _NAMES, bottom=bottom)
    axes.set_ylim(rows - 0.5, -0.5)
    return axes


def drawn_width(paper: Paper) -> float:
    """Inches that are left for what is drawn and for its numbers."""
    return paper.width if paper.narrow else paper.width - _NAMES


def write_name(axes: Axes, paper: Paper, row: int, name: str) -> None:
    """The name of a row, in one line or two; what is too long for these ends in dots, and the table has all of it."""
    if paper.narrow:
        words = textwrap.shorten(name, _LETTERS * 4 // 3, placeholder="…")
    else:
        words = "\n".join(textwrap.wrap(name, _LETTERS, max_lines=_LINES, placeholder="…"))
    axes.text(
        0.0 if paper.narrow else -0.015,
        row - 0.46 if paper.narrow else row,
        words,
        ha="left" if paper.narrow else "right",
        va="top" if paper.narrow else "center",
        transform=axes.get_yaxis_transform(),
        color=SECOND,
        linespacing=1.05,
        fontproperties=paper.text(9),
    )


def middle(paper: Paper, row: int) -> float:
    """The height at which a row is drawn: below its name where that stands above."""
    return row + 0.16 if paper.narrow else row

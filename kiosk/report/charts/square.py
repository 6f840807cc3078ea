"""Lures noticed against fine things recognised: who sees lures everywhere, nowhere, or where they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from matplotlib.axes import Axes

from kiosk.report.charts.paper import INK, LINE, SECOND, SKY, SUN, Paper, as_svg
from kiosk.report.model import Drawing

_SIDE: Final = 3.1
"""Inches; ``_BELOW``, ``_ABOVE`` and to the left of it (``_LEFT``) there is room for words."""
_BELOW: Final = 0.45
_ABOVE: Final = 0.1
_LEFT: Final = 0.6
_HIGH: Final = 0.75
_BEHIND: Final = {"facecolor": "white", "alpha": 0.85, "edgecolor": "none", "pad": 0.8}
Corner = Literal["apart", "nowhere", "everywhere"]


@dataclass(frozen=True)
class Spot:
    """A group's shares, each 0 to 1, its name, and both shares in words."""

    name: str
    noticed: float
    recognised: float
    label: str


def square(
    paper: Paper, main: Spot, others: Sequence[Spot], corners: Mapping[Corner, str], sides: tuple[str, str]
) -> Drawing:
    """To the right fine things recognised, upwards lures noticed.

    Args:
        main: all visits: large, and named.
        others: groups of them: small, and without names, for groups that stand close would cover each other's.
        corners: what it means to stand in a corner.
        sides: the words along the lower and the left side.
    """
    left = max(_LEFT, (paper.width - _SIDE) / 2)
    side = min(_SIDE, paper.width - left - 0.25)
    height = side + _BELOW + _ABOVE
    axes = paper.axes(height, left=left, bottom=_BELOW)
    axes.set_position((left / paper.width, _BELOW / height, side / paper.width, side / height))
    axes.set_xlim(0, 1)
    axes.set_ylim(0, 1)
    _grid(axes, paper, corners, sides)
    for spot in others:
        _dot(axes, spot, 34, SKY, 4)
    _dot(axes, main, 330, SUN, 3)
    # Above the spot it would run into the corner's words when nearly all is noticed.
    above = main.noticed < _HIGH
    axes.text(
        main.recognised,
        main.noticed + (0.06 if above else -0.06),
        main.name,
        ha="center",
        va="bottom" if above else "top",
        color=INK,
        zorder=5,
        fontproperties=paper.text(10, bold=True),
        bbox=_BEHIND,
    )
    return Drawing(as_svg(axes), tuple((spot.name, spot.label) for spot in (main, *others)))


def _grid(axes: Axes, paper: Paper, corners: Mapping[Corner, str], sides: tuple[str, str]) -> None:
    for at in (0, 0.25, 0.5, 0.75, 1):
        axes.plot((at, at), (0, 1), color=LINE, linewidth=0.7, zorder=0, clip_on=False)
        axes.plot((0, 1), (at, at), color=LINE, linewidth=0.7, zorder=0, clip_on=False)
        axes.text(at, -0.02, f"{at:.0%}", ha="center", va="top", color=SECOND, fontproperties=paper.text(8))
        axes.text(-0.015, at, f"{at:.0%}", ha="right", va="center", color=SECOND, fontproperties=paper.text(8))
    axes.plot((1, 0), (0, 1), color=SECOND, linewidth=1, linestyle=(0, (4, 4)), zorder=0)
    places: dict[Corner, tuple[float, float, str, str]] = {
        "apart": (0.985, 0.975, "right", "top"),
        "nowhere": (0.985, 0.025, "right", "bottom"),
        "everywhere": (0.015, 0.975, "left", "top"),
    }
    for corner, words in corners.items():
        x, y, across, along = places[corner]
        axes.text(x, y, words, ha=across, va=along, color=SECOND, fontproperties=paper.text(8.5), bbox=_BEHIND)
    axes.text(0.5, -0.085, sides[0], ha="center", va="top", color=INK, fontproperties=paper.text(9, bold=True))
    axes.text(
        -0.14, 0.5, sides[1], ha="right", va="center", rotation=90, color=INK, fontproperties=paper.text(9, bold=True)
    )


def _dot(axes: Axes, spot: Spot, size: float, colour: str, above: int) -> None:
    axes.scatter(
        spot.recognised, spot.noticed, s=size, color=colour, edgecolor=INK, linewidth=1, zorder=above, clip_on=False
    )

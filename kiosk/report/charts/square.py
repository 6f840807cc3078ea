"""Lures noticed against fine things recognised: who sees lures everywhere, nowhere, or where they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from matplotlib.axes import Axes

from kiosk.report.charts.paper import INK, LINE, SECOND, SKY, SUN, WIDTH, Paper, as_svg

_SIDE: Final = 3.9
"""Inches; ``_BELOW`` and ``_ABOVE`` it there is room for words."""
_BELOW: Final = 0.45
_ABOVE: Final = 0.1
_LINE_HEIGHT: Final = 0.055
_BEHIND: Final = {"facecolor": "white", "alpha": 0.85, "edgecolor": "none", "pad": 0.8}
Corner = Literal["apart", "nowhere", "everywhere"]


@dataclass(frozen=True)
class Spot:
    """A group's shares, each 0 to 1, and its name; ``main`` is all of them together."""

    name: str
    noticed: float
    recognised: float
    main: bool = False


def square(paper: Paper, spots: Sequence[Spot], corners: Mapping[Corner, str], sides: tuple[str, str]) -> str:
    """The square as SVG: to the right fine things recognised, upwards lures noticed.

    Args:
        corners: what it means to stand in a corner.
        sides: the words along the lower and the left side.
    """
    left = (WIDTH - _SIDE) / 2
    height = _SIDE + _BELOW + _ABOVE
    axes = paper.axes(height, left=left, bottom=_BELOW)
    axes.set_position((left / WIDTH, _BELOW / height, _SIDE / WIDTH, _SIDE / height))
    axes.set_xlim(0, 1)
    axes.set_ylim(0, 1)
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
    axes.text(0.5, -0.075, sides[0], ha="center", va="top", color=INK, fontproperties=paper.text(9, bold=True))
    axes.text(
        -0.13, 0.5, sides[1], ha="right", va="center", rotation=90, color=INK, fontproperties=paper.text(9, bold=True)
    )
    _spots(axes, paper, spots)
    return as_svg(axes)


def _spots(axes: Axes, paper: Paper, spots: Sequence[Spot]) -> None:
    """The main one large and named beside it; the others small, each with a line to its name at the side."""
    below = max(0.06, min(spot.noticed for spot in spots) - 0.1)
    for spot in (one for one in spots if one.main):
        _dot(axes, spot, 330, SUN, 3)
        axes.text(
            spot.recognised,
            spot.noticed + 0.05,
            spot.name,
            ha="center",
            va="bottom",
            color=INK,
            zorder=5,
            fontproperties=paper.text(10, bold=True),
            bbox=_BEHIND,
        )
    others = sorted((one for one in spots if not one.main), key=lambda one: one.recognised)
    for row, spot in enumerate(others):
        _dot(axes, spot, 34, SKY, 4)
        place = (0.03, below - row * _LINE_HEIGHT + _LINE_HEIGHT * len(others) / 2)
        axes.annotate(
            spot.name,
            (spot.recognised, spot.noticed),
            place,
            va="center",
            color=INK,
            zorder=5,
            fontproperties=paper.text(8.5),
            bbox=_BEHIND,
            arrowprops={"arrowstyle": "-", "color": SECOND, "linewidth": 0.8, "shrinkB": 4},
        )


def _dot(axes: Axes, spot: Spot, size: float, colour: str, above: int) -> None:
    axes.scatter(
        spot.recognised, spot.noticed, s=size, color=colour, edgecolor=INK, linewidth=1, zorder=above, clip_on=False
    )

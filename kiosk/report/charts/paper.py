"""What all charts are drawn on: the project's fonts and colours, and nothing that a library adds by itself."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties

INK: Final = "#14213D"
SECOND: Final = "#3D4763"
LINE: Final = "#C9CBD6"
SKY: Final = "#1F4FBF"
SKY_SOFT: Final = "#B6C4EE"
SUN: Final = "#F2A900"
TEAL: Final = "#0A5F5F"

WIDE: Final = 7.2
"""Inches: the width of the text on A4."""
NARROW: Final = 3.7
"""Inches: about that of a telephone, so that letters stay as large as they are on A4."""


@dataclass(frozen=True)
class Paper:
    """Fonts from the kiosk's own folder, so that a chart looks the same on every computer, and its width in inches."""

    fonts: Path
    width: float = WIDE

    @property
    def narrow(self) -> bool:
        """Whether there is no room for names beside what they name, so that they stand above it."""
        return self.width < WIDE

    def text(self, size: float = 9.5, *, bold: bool = False) -> FontProperties:
        """Noto Sans at ``size`` points."""
        return FontProperties(fname=str(self.fonts / f"noto-sans-{700 if bold else 400}.ttf"), size=size)

    def display(self, size: float) -> FontProperties:
        """Rubik, for the few words that matter most."""
        return FontProperties(fname=str(self.fonts / "rubik-700.ttf"), size=size)

    def axes(self, height: float, *, left: float = 0.0, bottom: float = 0.0) -> Axes:
        """Bare axes on a sheet of the report's width; ``height``, ``left`` and ``bottom`` in inches."""
        figure = Figure(figsize=(self.width, height))
        box = (left / self.width, bottom / height, 1 - left / self.width, 1 - bottom / height)
        axes = figure.add_axes(box)
        for spine in axes.spines.values():
            spine.set_visible(False)
        axes.set_xticks([])
        axes.set_yticks([])
        return axes


def as_svg(axes: Axes) -> str:
    """The drawing as SVG, letters as shapes, the same bytes each time."""
    figure = axes.get_figure()
    if not isinstance(figure, Figure):
        raise TypeError("these axes are on no sheet")
    out = io.StringIO()
    with mpl.rc_context({"svg.fonttype": "path", "svg.hashsalt": "anzaar"}):
        figure.savefig(out, format="svg", transparent=True, metadata={"Date": None, "Creator": None})
    text = out.getvalue()
    return text[text.index("<svg") :]

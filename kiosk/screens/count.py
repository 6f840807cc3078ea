"""A count of a result: how many of how many, in figures that land."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pygame import Rect

from kiosk.ui.blocks import Block, Column, Image, Text
from kiosk.ui.text import Style
from kiosk.ui.theme import Fill
from kiosk.ui.widgets import Label, Panel, Widget

CAPITAL: Final = 0.7
"""How high figures are, in font sizes: figures of two sizes stand on one line by it."""


@dataclass(frozen=True)
class Count(Block):
    """An icon, ``got`` of ``total`` and what was counted; below, in small letters, what it was ``earlier``.

    ``drop`` is how far above its place the figure still is.
    """

    icon: Image
    got: int
    total: int
    label: str
    fill: Fill
    drop: int = 0
    earlier: str = ""

    def height(self, width: int) -> int:
        words = self._words().height(width - 2 * self._pad)
        return self._figure_height + words + 2 * self._pad

    def place(self, rect: Rect) -> list[Widget]:
        inner = rect.inflate(-2 * self._pad, -2 * self._pad)
        words = self._words()
        below = Rect(inner.x, inner.bottom - words.height(inner.width), inner.width, words.height(inner.width))
        children = [*self._figures(inner), *words.place(below)]
        return [Panel(rect, self.fill.ground, children, self.ui.metrics.px(36), self.fill.edge, self.ui.metrics.px(3))]

    @property
    def _pad(self) -> int:
        return self.ui.metrics.px(26)

    @property
    def _style(self) -> Style:
        return Style("black", round(self.ui.metrics.title * 1.35))

    @property
    def _figure_height(self) -> int:
        return round(self._style.px * 1.36)

    def _words(self) -> Block:
        label = Text(self.ui, self.label, self.ui.strong, self.fill.text, "center")
        if not self.earlier:
            return label
        return Column(self.ui, (label, Text(self.ui, self.earlier, self.ui.body, self.fill.text, "center")), 0)

    def _figures(self, inner: Rect) -> list[Widget]:
        """The icon, the figure and what it is out of, centred together."""
        ui, gap = self.ui, self.ui.metrics.px(18)
        figure = ui.lay(str(self.got), self._style, inner.width)
        total = ui.lay(f"/ {self.total}", Style("black", ui.metrics.heading), inner.width)
        wide = self.icon.size[0] + figure.width + total.width + 2 * gap
        left = inner.x + (inner.width - wide) // 2
        height = self._figure_height
        icon = Rect(left, inner.y + (height - self.icon.size[1]) // 2, *self.icon.size)
        number = Rect(icon.right + gap, inner.y - self.drop, figure.width, figure.height)
        rest = Rect(number.right + gap, 0, total.width, total.height)
        lower = round(CAPITAL * (self._style.px - ui.metrics.heading))
        rest.bottom = inner.y + (height + total.line_height + lower) // 2
        return [
            *self.icon.place(icon),
            Label(number, figure, self.fill.text),
            Label(rest, total, self.fill.text),
        ]

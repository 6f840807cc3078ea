"""Blocks that lie on a coloured ground: cards, and the bubbles of a chat."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from pygame import Rect

from kiosk.ui.blocks import Block
from kiosk.ui.theme import Fill
from kiosk.ui.widgets import Panel, Widget


@dataclass(frozen=True)
class Card(Block):
    """Content on a coloured card; a card that is too high is parted into two cards."""

    content: Block
    fill: Fill
    pad: int
    radius: int
    edge_width: int = 0
    centred: bool = False
    """Centre the content upright where the card is made higher than it needs."""

    def height(self, width: int) -> int:
        return self.content.height(width - 2 * self.pad) + 2 * self.pad

    def natural_width(self, most: int) -> int:
        return self.content.natural_width(most - 2 * self.pad) + 2 * self.pad

    def place(self, rect: Rect) -> list[Widget]:
        inner = rect.inflate(-2 * self.pad, -2 * self.pad)
        needed = self.content.height(inner.width)
        if self.centred:
            inner.y += (inner.height - needed) // 2
        inner.height = needed
        children = self.content.place(inner)
        edge_width = self.edge_width or self.ui.outline
        return [Panel(rect, self.fill.ground, children, self.radius, self.fill.edge, edge_width)]

    def split(self, width: int, room: int) -> tuple[Block, Block] | None:
        parts = self.content.split(width - 2 * self.pad, room - 2 * self.pad)
        return (replace(self, content=parts[0]), replace(self, content=parts[1])) if parts else None


@dataclass(frozen=True)
class Bubble(Block):
    """A chat bubble, as wide as its words; the visitor's side is right. ``rise`` moves it down while it arrives."""

    content: Block
    fill: Fill
    side: Literal["left", "right"] = "left"
    rise: int = 0

    @property
    def _pad(self) -> int:
        return self.ui.metrics.px(26)

    def _inner(self, width: int) -> int:
        return self.content.natural_width(width - 2 * self._pad)

    def height(self, width: int) -> int:
        return self.content.height(self._inner(width)) + 2 * round(self._pad * 0.7)

    def place(self, rect: Rect) -> list[Widget]:
        inner = self._inner(rect.width)
        box = Rect(rect.x, rect.y + self.rise, inner + 2 * self._pad, rect.height)
        if self.side == "right":
            box.right = rect.right
        children = self.content.place(box.inflate(-2 * self._pad, -2 * round(self._pad * 0.7)))
        return [Panel(box, self.fill.ground, children, self.ui.metrics.px(28), self.fill.edge, self.ui.outline)]

    def split(self, width: int, room: int) -> tuple[Block, Block] | None:
        parts = self.content.split(self._inner(width), room - 2 * round(self._pad * 0.7))
        return (replace(self, content=parts[0]), replace(self, content=parts[1])) if parts else None

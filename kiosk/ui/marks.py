"""Small blocks of one fixed size: numbers, medals, typing dots, QR codes."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect

from kiosk.ui.blocks import Block, Image
from kiosk.ui.theme import Colour, Fill
from kiosk.ui.widgets import Disc, Dots, Modules, Panel, Widget


@dataclass(frozen=True)
class Badge(Block):
    """A number in a circle of ``side`` pixels."""

    number: str
    ground: Colour
    colour: Colour
    side: int

    def height(self, width: int) -> int:
        return self.side

    def natural_width(self, most: int) -> int:
        return self.side

    def place(self, rect: Rect) -> list[Widget]:
        return [Disc(Rect(rect.x, rect.y, self.side, self.side), self.number, self.ground, self.colour)]


@dataclass(frozen=True)
class Medal(Block):
    """An icon in a coloured circle of ``side`` pixels."""

    icon: Image
    fill: Fill
    side: int

    def height(self, width: int) -> int:
        return self.side

    def natural_width(self, most: int) -> int:
        return self.side

    def place(self, rect: Rect) -> list[Widget]:
        disc = Rect(rect.x, rect.y, self.side, self.side)
        spot = Rect((0, 0), self.icon.size)
        spot.center = disc.center
        return [Panel(disc, self.fill.ground, self.icon.place(spot), self.side // 2)]


@dataclass(frozen=True)
class TypingDots(Block):
    """The dots that say somebody is writing."""

    colour: Colour
    lit: int | None

    def height(self, width: int) -> int:
        return self.ui.metrics.px(40)

    def natural_width(self, most: int) -> int:
        return self.ui.metrics.px(56)

    def place(self, rect: Rect) -> list[Widget]:
        return [Dots(Rect(rect.x, rect.y, self.natural_width(rect.width), rect.height), self.colour, self.lit)]


@dataclass(frozen=True)
class Code(Block):
    """A QR code of ``side`` pixels; ``payload`` is what it says."""

    matrix: tuple[tuple[bool, ...], ...]
    payload: str
    side: int

    def height(self, width: int) -> int:
        return self.side

    def natural_width(self, most: int) -> int:
        return self.side

    def place(self, rect: Rect) -> list[Widget]:
        spot = Rect(0, rect.y, self.side, self.side)
        spot.centerx = rect.centerx
        return [Modules(spot, self.matrix, self.payload)]

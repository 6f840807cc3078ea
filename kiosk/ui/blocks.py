"""Recipes for widgets: a block knows how high it is at a width, places itself, and can be split where it is too high.

Screens put blocks into a :func:`kiosk.ui.pages.paged` area; whatever does not fit goes to the next page by a visible
button. So no text is ever shrunk or cut.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from pygame import Rect, Surface

from kiosk.ui.text import Laid, Run, Style
from kiosk.ui.theme import Colour, Fill
from kiosk.ui.toolkit import Toolkit
from kiosk.ui.widgets import Align, Label, Picture, Widget

B = TypeVar("B", bound="Block")


@dataclass(frozen=True)
class Block(ABC):
    """Something that can be laid out at a width in pixels."""

    ui: Toolkit

    @abstractmethod
    def height(self, width: int) -> int:
        """The height it needs at ``width``."""

    @abstractmethod
    def place(self, rect: Rect) -> list[Widget]:
        """Its widgets, within ``rect``, which is as high as :meth:`height` says."""

    def split(self, width: int, room: int) -> tuple[Block, Block] | None:
        """Itself in two, the first at most ``room`` high; None where it cannot be parted."""
        return None

    def natural_width(self, most: int) -> int:
        """The width it would like, at most ``most``."""
        return most


@dataclass(frozen=True)
class Text(Block):
    """Lines of text, broken to the width. ``kept`` are the lines of a part of a text that was split over pages."""

    runs: str | tuple[Run, ...]
    style: Style
    colour: Colour
    align: Align = "left"
    sign: Fill | None = None
    balance: bool = False
    kept: Laid | None = None

    def laid(self, width: int) -> Laid:
        return self.kept or self.ui.lay(self.runs, self.style, width, balance=self.balance)

    def height(self, width: int) -> int:
        return self.laid(width).height

    def natural_width(self, most: int) -> int:
        return self.laid(most).width

    def place(self, rect: Rect) -> list[Widget]:
        return [Label(rect, self.laid(rect.width), self.colour, self.align, self.sign)]

    def split(self, width: int, room: int) -> tuple[Block, Block] | None:
        laid = self.laid(width)
        count = room // laid.line_height
        if not 0 < count < len(laid.lines):
            return None
        first, second = laid.split(count)
        return replace(self, kept=first), replace(self, kept=second)


@dataclass(frozen=True)
class Gap(Block):
    """Empty space."""

    pixels: int

    def height(self, width: int) -> int:
        return self.pixels

    def place(self, rect: Rect) -> list[Widget]:
        return []


@dataclass(frozen=True)
class Column(Block):
    """Blocks below one another, ``gap`` pixels apart."""

    blocks: tuple[Block, ...]
    gap: int = 0

    def height(self, width: int) -> int:
        return sum(block.height(width) for block in self.blocks) + self.gap * max(0, len(self.blocks) - 1)

    def natural_width(self, most: int) -> int:
        return max((block.natural_width(most) for block in self.blocks), default=0)

    def place(self, rect: Rect) -> list[Widget]:
        placed: list[Widget] = []
        top = rect.y
        for block in self.blocks:
            height = block.height(rect.width)
            placed += block.place(Rect(rect.x, top, rect.width, height))
            top += height + self.gap
        return placed

    def split(self, width: int, room: int) -> tuple[Block, Block] | None:
        """Parted between blocks; a block is parted itself only where it would not fit on a page of its own."""
        used = 0
        for index, block in enumerate(self.blocks):
            height = block.height(width)
            if used + height <= room:
                used += height + self.gap
                continue
            parts = block.split(width, room - used) if height > room else None
            head = (*self.blocks[:index], *(parts[:1] if parts else ()))
            rest = (*(parts[1:] if parts else (block,)), *self.blocks[index + 1 :])
            return (replace(self, blocks=head), replace(self, blocks=rest)) if head else None
        return None


@dataclass(frozen=True)
class Titled(Block):
    """A head above a body; where the body goes on to another page, the head stands there again."""

    head: Block
    body: Block
    gap: int

    def height(self, width: int) -> int:
        return self.head.height(width) + self.gap + self.body.height(width)

    def natural_width(self, most: int) -> int:
        return max(self.head.natural_width(most), self.body.natural_width(most))

    def place(self, rect: Rect) -> list[Widget]:
        height = self.head.height(rect.width)
        top = rect.y + height + self.gap
        return [
            *self.head.place(Rect(rect.x, rect.y, rect.width, height)),
            *self.body.place(Rect(rect.x, top, rect.width, rect.bottom - top)),
        ]

    def split(self, width: int, room: int) -> tuple[Block, Block] | None:
        parts = self.body.split(width, room - self.head.height(width) - self.gap)
        return (replace(self, body=parts[0]), replace(self, body=parts[1])) if parts else None


@dataclass(frozen=True)
class Beside(Block):
    """A narrow block left of a wide one (a number, icon or face before words), aligned at the top or the middle."""

    left: Block
    right: Block
    left_width: int
    gap: int
    middle: bool = False

    def _right_width(self, width: int) -> int:
        return width - self.left_width - self.gap

    def height(self, width: int) -> int:
        return max(self.left.height(self.left_width), self.right.height(self._right_width(width)))

    def natural_width(self, most: int) -> int:
        return self.left_width + self.gap + self.right.natural_width(self._right_width(most))

    def place(self, rect: Rect) -> list[Widget]:
        left_height, right_width = self.left.height(self.left_width), self._right_width(rect.width)
        right_height = self.right.height(right_width)
        left_top = rect.y + ((rect.height - left_height) // 2 if self.middle else 0)
        right_top = rect.y + ((rect.height - right_height) // 2 if self.middle else 0)
        return [
            *self.left.place(Rect(rect.x, left_top, self.left_width, left_height)),
            *self.right.place(Rect(rect.right - right_width, right_top, right_width, right_height)),
        ]

    def split(self, width: int, room: int) -> tuple[Block, Block] | None:
        if self.left.height(self.left_width) > room:
            return None
        parts = self.right.split(self._right_width(width), room)
        if parts is None:
            return None
        return replace(self, right=parts[0]), replace(self, right=parts[1], left=Gap(self.ui, 0))


@dataclass(frozen=True)
class Image(Block):
    """A picture of a fixed size, in pixels."""

    show: Callable[[], Surface]
    size: tuple[int, int]
    align: Align = "center"

    def height(self, width: int) -> int:
        return self.size[1]

    def natural_width(self, most: int) -> int:
        return min(most, self.size[0])

    def place(self, rect: Rect) -> list[Widget]:
        spot = Rect((0, 0), self.size)
        spot.midtop = rect.midtop
        if self.align == "left":
            spot.left = rect.left
        return [Picture(spot, self.show)]


def fitting(choices: Sequence[B], width: int, height: int) -> B:
    """The first of ``choices`` that is no higher than ``height`` at ``width``; the last where none is."""
    return next((block for block in choices if block.height(width) <= height), choices[-1])

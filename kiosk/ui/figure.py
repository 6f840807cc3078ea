"""A picture that a pack brought, with words below it that say what it shows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final

from pygame import Rect

from kiosk.ui.blocks import Beside, Block, Column, Image, Text
from kiosk.ui.widgets import Widget

MOST_ENLARGED: Final = 2.0
"""A small picture is enlarged at most so many times."""

LEAST_TALL: Final = 150
LEAST_WIDE: Final = 80
MOST_KEPT: Final = 220
"""A picture is no lower and no narrower than this to make room for words, unless it were higher than the last, in
pixels at 1080p."""

NARROWEST: Final = 260
"""Words below a narrow picture have at least this width, in pixels at 1080p."""


@dataclass(frozen=True)
class Figure(Block):
    """A picture as large as its width and ``tall`` pixels allow, words included; without a ``file`` the words alone.

    ``size`` is the picture's own, in pixels.
    """

    file: Path | None
    size: tuple[int, int]
    words: Text
    tall: int

    def height(self, width: int) -> int:
        return self._laid(width).height(width)

    def natural_width(self, most: int) -> int:
        if self.file is None:
            return self._laid(most).natural_width(most)
        return max(self._fitted(most)[0], min(most, self.ui.metrics.px(NARROWEST)))

    def place(self, rect: Rect) -> list[Widget]:
        return self._laid(rect.width).place(rect)

    def split(self, width: int, room: int) -> tuple[Block, Block] | None:
        return self._laid(width).split(width, room)

    def _laid(self, width: int) -> Block:
        ui, m = self.ui, self.ui.metrics
        if self.file is None:
            side = round(m.small * 1.4)
            icon = Image(ui, lambda: ui.assets.icon("photo", side, self.words.colour), (side, side))
            return Beside(ui, icon, self.words, side, m.px(18))
        size = self._fitted(width)
        words = replace(self.words, align="center", balance=True)
        return Column(ui, (Image(ui, partial(ui.assets.photo, self.file, size), size), words), self._gap)

    def _fitted(self, width: int) -> tuple[int, int]:
        m, (own_width, own_height) = self.ui.metrics, self.size
        least = min(max(m.px(LEAST_TALL), m.px(LEAST_WIDE) * own_height // own_width), m.px(MOST_KEPT))
        tall = max(least, self.tall - self._gap - self.words.height(width))
        times = min(width / own_width, tall / own_height, MOST_ENLARGED * max(1.0, m.unit))
        return max(1, round(own_width * times)), max(1, round(own_height * times))

    @property
    def _gap(self) -> int:
        return self.ui.metrics.px(12)

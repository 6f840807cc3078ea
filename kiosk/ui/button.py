"""The block that can be touched."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect

from kiosk.ui.blocks import Block
from kiosk.ui.theme import Fill
from kiosk.ui.widgets import Action, Target, Widget


@dataclass(frozen=True)
class Button(Block):
    """Something to touch with any content; ``least`` is its least height, ``fit`` makes it as wide as its words."""

    key: str
    action: Action
    content: Block
    fill: Fill
    least: int = 0
    pad: int = 0
    digit: int | None = None
    main: bool = False
    bordered: bool = True
    flat: bool = False
    selected: bool = False
    fit: bool = False
    centred: bool = True

    @property
    def _depth(self) -> int:
        return 0 if self.flat else self.ui.metrics.px(8)

    def _padding(self) -> tuple[int, int]:
        side = self.pad or self.ui.metrics.px(28)
        return side, round(side * 0.6)

    def height(self, width: int) -> int:
        side, top = self._padding()
        return max(self.least, self.content.height(width - 2 * side) + 2 * top) + self._depth

    def natural_width(self, most: int) -> int:
        side, _ = self._padding()
        return self.content.natural_width(most - 2 * side) + 2 * side

    def place(self, rect: Rect) -> list[Widget]:
        side, _ = self._padding()
        if self.fit:
            rect = Rect(rect.x, rect.y, min(rect.width, self.natural_width(rect.width)), rect.height)
        inner = Rect(rect.x + side, rect.y, rect.width - 2 * side, rect.height - self._depth)
        width = self.content.natural_width(inner.width) if self.centred else inner.width
        height = self.content.height(width)
        spot = Rect(0, 0, width, height)
        spot.center = inner.center
        target = Target(
            rect, self.key, self.action, self.fill, self.content.place(spot), self.digit, self.main,
            self.bordered, self.flat, self.selected,
        )  # fmt: skip
        return [target]

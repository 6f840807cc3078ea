"""Sizes in pixels for one screen and one text size; everything scales by the screen's short side."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal

from pygame import Rect

TextSize = Literal["small", "normal", "large"]

TEXT_SIZES: Final[tuple[TextSize, ...]] = ("small", "normal", "large")

REFERENCE_SHORT_SIDE: Final = 1080

BODY_PX: Final[dict[TextSize, int]] = {"small": 32, "normal": 40, "large": 48}

MIN_TARGET: Final = 60
"""The least side of anything one can touch, in pixels at 1080p."""

MIN_TARGET_GAP: Final = 24
"""The least distance between two things one can touch, in pixels at 1080p."""


@dataclass(frozen=True)
class Metrics:
    """What a screen needs to lay itself out. ``size`` is the window in pixels; letters are ``magnified`` for a room."""

    size: tuple[int, int]
    text: TextSize = "normal"
    magnified: float = 1.0

    @property
    def unit(self) -> float:
        """Pixels of this screen for one pixel at 1080p."""
        return min(self.size) / REFERENCE_SHORT_SIDE

    def px(self, at_1080p: float) -> int:
        """A length given in pixels at 1080p, on this screen; never 0."""
        return max(1, round(at_1080p * self.unit))

    @property
    def upright(self) -> bool:
        """Whether the screen is higher than wide."""
        return self.size[1] > self.size[0]

    @property
    def screen(self) -> Rect:
        return Rect((0, 0), self.size)

    @property
    def _body(self) -> float:
        """Body text in pixels at 1080p."""
        return BODY_PX[self.text] * self.magnified

    @cached_property
    def body(self) -> int:
        return self.px(self._body)

    @cached_property
    def small(self) -> int:
        return self.px(self._body * 0.84)

    @cached_property
    def lead(self) -> int:
        """A question, a button's words: a step above body."""
        return self.px(self._body * 1.16)

    @cached_property
    def heading(self) -> int:
        return self.px(28 + self._body * 0.75)

    @cached_property
    def title(self) -> int:
        return self.px(60 + self._body * 0.75)

    @cached_property
    def margin(self) -> int:
        return self.px(56)

    @cached_property
    def gap(self) -> int:
        """Between things that can be touched."""
        return self.px(MIN_TARGET_GAP + 2)

    @cached_property
    def target(self) -> int:
        """A comfortable height for something to touch."""
        return self.px(84)

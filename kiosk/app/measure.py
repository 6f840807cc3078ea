"""How much of a screen a text takes: for whoever writes packs, before anybody has seen it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pygame

from kiosk.lang import Lang
from kiosk.ui.breaking import lay_out
from kiosk.ui.fonts import Fonts
from kiosk.ui.metrics import Metrics
from kiosk.ui.text import LINE_HEIGHT, Style

SMALLEST: Final = (1280, 720)
"""The smallest screen that the kiosk is at home on, in pixels."""

BARS: Final = 64
"""What the bars above and below take beside their buttons, in pixels at 1080p."""


def smallest_screen(assets: Path) -> Callable[[str, Lang], int]:
    """What tells how many pages a plain text fills, alone in its half of the smallest screen in the largest type.

    Raises:
        AssetError: when it is used and the font is missing.
    """
    pygame.font.init()
    fonts, m = Fonts(assets / "fonts"), Metrics(SMALLEST, "large")
    style = Style("text", m.body)
    width = m.size[0] // 2 - 2 * m.margin
    room = m.size[1] - m.px(BARS) - 2 * (m.target + m.gap)
    return _Screen(fonts, style, width, room // round(style.px * LINE_HEIGHT), _Widths(fonts, style)).pages


class _Widths(dict[str, int]):
    """How wide a word is, letter by letter, in pixels: the same words come back in every text."""

    def __init__(self, fonts: Fonts, style: Style) -> None:
        super().__init__()
        self._fonts, self._style = fonts, style

    def __missing__(self, word: str) -> int:
        letters = word if len(word) > 1 else ()
        self[word] = sum(map(self.__getitem__, letters)) or self._fonts.width(self._style.font, self._style.px, word)
        return self[word]


@dataclass(frozen=True)
class _Screen:
    """``width`` in pixels and ``lines`` are what a page has room for."""

    fonts: Fonts
    style: Style
    width: int
    lines: int
    widths: _Widths

    def pages(self, text: str, lang: Lang) -> int:
        """How many a plain text fills."""
        # No letter is wider than the type is high, and lines are filled to half at least: most texts need not be set.
        if 2 * len(text) * self.style.px < self.width * self.lines or self._lines_at_most(text) <= self.lines:
            return 1
        return -(-len(lay_out(self.fonts, text, self.style, self.width).lines) // self.lines)

    def _lines_at_most(self, text: str) -> int:
        """More lines than these it cannot have, which is sooner known than how many it has."""
        words = [self.widths[word] for word in text.split()]
        space = self.widths[" "]
        # A line breaks before a word that it has no room for.
        filled = self.width - space - max(words, default=0)
        return 1 + text.count("\n") + (sum(words) + space * len(words)) // filled if filled > 0 else len(text)

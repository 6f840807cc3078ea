"""How much of a screen a text takes: for whoever writes packs, before anybody has seen it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

import pygame

from kiosk.lang import Lang
from kiosk.ui.fonts import Fonts
from kiosk.ui.metrics import Metrics
from kiosk.ui.text import Style, lay_out

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
    return partial(_pages, Fonts(assets / "fonts"), Metrics(SMALLEST, "large"))


def _pages(fonts: Fonts, m: Metrics, text: str, lang: Lang) -> int:
    width = m.size[0] // 2 - 2 * m.margin
    room = m.size[1] - m.px(BARS) - 2 * (m.target + m.gap)
    # No letter is wider than the type is high, and lines are filled to half at least: most texts need not be set.
    if len(text) * m.body < width * (room // (2 * m.body)) // 2:
        return 1
    laid = lay_out(fonts, text, Style("text", m.body), width)
    return -(-len(laid.lines) // (room // laid.line_height))

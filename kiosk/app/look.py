"""How the kiosk looks, for what is drawn outside its window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pygame

from kiosk.ui.fonts import FONT_FILES, FontName, Fonts
from kiosk.ui.theme import DAYLIGHT, Colour


def daylight() -> Mapping[str, str]:
    """The colours of the daylight theme as ``#rrggbb``, by fill and role, as in ``card-ground``."""
    roles = ("ground", "text", "edge")
    return {f"{name}-{role}": _code(getattr(fill, role)) for name, fill in DAYLIGHT.fills().items() for role in roles}


def font_file(assets: Path, name: FontName) -> Path:
    """Where a font lies."""
    return assets / "fonts" / FONT_FILES[name]


def text_width(assets: Path, plain: FontName, strong: FontName) -> Callable[[str, int, bool], int]:
    """What tells how wide a text is, in pixels, in ``plain`` or ``strong`` letters of a size."""
    pygame.font.init()
    fonts = Fonts(assets / "fonts")
    return lambda text, px, is_strong: fonts.width(strong if is_strong else plain, px, text)


def _code(colour: Colour) -> str:
    return f"#{colour[0]:02x}{colour[1]:02x}{colour[2]:02x}"

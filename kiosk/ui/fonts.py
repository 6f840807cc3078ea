"""The fonts the kiosk ships, opened once per size."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final, Literal

import pygame

from kiosk.errors import AssetError

FontName = Literal["text", "bold", "display", "black"]

FONT_FILES: Final[Mapping[FontName, str]] = {
    "text": "noto-sans-400.ttf",
    "bold": "noto-sans-700.ttf",
    "display": "rubik-700.ttf",
    "black": "rubik-900.ttf",
}


KEPT_WIDTHS: Final = 20_000


class Fonts:
    """Fonts by name and pixel size; never a system font, so that every glyph is known to be there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open: dict[tuple[FontName, int], pygame.font.Font] = {}
        self._widths: dict[tuple[FontName, int, str], int] = {}

    def get(self, name: FontName, px: int) -> pygame.font.Font:
        """The font ``name`` at ``px`` pixels; raises AssetError when its file is missing."""
        key = (name, px)
        if key not in self._open:
            self._open[key] = self._load(name, px)
        return self._open[key]

    def width(self, name: FontName, px: int, word: str) -> int:
        """How wide a word is, in pixels; remembered, for the same words come back on every screen."""
        key = (name, px, word)
        if key not in self._widths:
            if len(self._widths) >= KEPT_WIDTHS:
                self._widths.clear()
            self._widths[key] = self.get(name, px).size(word)[0]
        return self._widths[key]

    def _load(self, name: FontName, px: int) -> pygame.font.Font:
        path = self._folder / FONT_FILES[name]
        try:
            return pygame.font.Font(path, px)
        except (OSError, pygame.error) as error:
            what = f"the font cannot be opened ({error})"
            raise AssetError(what, where=str(path), fix="copy the kiosk anew") from error

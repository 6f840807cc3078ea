"""Faces, icons and the border pattern: read from disk, scaled and tinted once, kept in the painter's cache."""

from __future__ import annotations

from pathlib import Path

import pygame
from pygame import Surface

from kiosk.errors import AssetError
from kiosk.ui.painter import Painter
from kiosk.ui.theme import Colour


class Assets:
    """The pictures under ``root``; a missing one raises AssetError with its path."""

    def __init__(self, root: Path, painter: Painter) -> None:
        self.root = root
        self._painter = painter

    def icon(self, name: str, px: int, colour: Colour) -> Surface:
        """The icon ``name``, ``px`` square, in ``colour``."""
        path = self.root / "icons" / f"{name}.png"
        return self._painter.cache.get(("icon", name, px, colour), lambda: _tinted(_scaled(path, px), colour))

    def face(self, name: str, mood: str, height: int) -> Surface:
        """A person's face with one expression, ``height`` pixels high."""
        path = self.root / "faces" / name / f"{mood}.png"
        return self._painter.cache.get(("face", name, mood, height), lambda: _scaled(path, height))

    def has_face(self, name: str) -> bool:
        return (self.root / "faces" / name).is_dir()

    def face_names(self) -> frozenset[str]:
        """Everybody who has a face."""
        return frozenset(path.name for path in (self.root / "faces").iterdir() if path.is_dir())


def _scaled(path: Path, height: int) -> Surface:
    try:
        picture = pygame.image.load(path).convert_alpha()
    except (OSError, pygame.error) as error:
        raise AssetError(f"the picture cannot be opened ({error})", where=str(path), fix="copy the kiosk anew") from error
    width = max(1, round(picture.get_width() * height / picture.get_height()))
    return pygame.transform.smoothscale(picture, (width, height))


def _tinted(mask: Surface, colour: Colour) -> Surface:
    tinted = mask.copy()
    tinted.fill((*colour, 255), special_flags=pygame.BLEND_RGBA_MULT)
    return tinted

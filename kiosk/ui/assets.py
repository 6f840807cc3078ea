"""Faces, icons and the border pattern: read from disk, scaled and tinted once, kept in the painter's cache."""

from __future__ import annotations

from pathlib import Path
from typing import Final

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
        self._photo_sizes: dict[Path, tuple[int, int] | None] = {}

    def icon(self, name: str, px: int, colour: Colour) -> Surface:
        """The icon ``name``, ``px`` square, in ``colour``."""
        path = self.root / "icons" / f"{name}.png"
        return self._painter.cache.get(("icon", name, px, colour), lambda: _tinted(_scaled(path, px), colour))

    def face(self, name: str, mood: str, height: int) -> Surface:
        """A person's face with one expression, ``height`` pixels high."""
        path = self._face_path(name, mood, height)
        return self._painter.cache.get(("face", name, mood, height), lambda: _scaled(path, height))

    def avatar(self, name: str, mood: str, side: int, ground: Colour) -> Surface:
        """A person's head in a circle of ``side`` pixels on ``ground``."""
        path = self._face_path(name, mood, round(side / HEAD[2]))
        key = ("avatar", name, mood, side, ground)
        disc = self._painter.disc_surface
        return self._painter.cache.get(key, lambda: _encircled(_read(path), side, disc(side // 2, ground)))

    def photo(self, file: Path, size: tuple[int, int]) -> Surface:
        """A picture that a pack brought, ``size`` in pixels; empty where the file cannot be read any more."""
        return self._painter.cache.get(("photo", file, size), lambda: _photo(file, size))

    def photo_size(self, file: Path) -> tuple[int, int] | None:
        """How large such a picture is of itself, in pixels; None where it cannot be read."""
        if file not in self._photo_sizes:
            self._photo_sizes[file] = _size_of(file)
        return self._photo_sizes[file]

    def _face_path(self, name: str, mood: str, height: int) -> Path:
        """The smallest of the baked sizes that is large enough: reading the largest takes a third of a frame."""
        size = next((f"-{size}" for size in SMALLER_FACES if height <= size * BLUNT), "")
        return self.root / "faces" / name / f"{mood}{size}.png"

    def has_face(self, name: str) -> bool:
        return (self.root / "faces" / name).is_dir()

    def face_names(self) -> frozenset[str]:
        """Everybody who has a face."""
        return frozenset(path.name for path in (self.root / "faces").iterdir() if path.is_dir())


SMALLER_FACES: Final = (256, 384, 512)
"""The sides of the smaller baked faces, in pixels (``assets/choices.py``)."""

BLUNT: Final = 1.1
"""A face may be enlarged so much before it looks blunt."""

HEAD: Final = (0.16, 0.0, 0.8)
"""Where the head is in a face picture: left, top and side, as fractions of its size."""


def _read(path: Path) -> Surface:
    try:
        return pygame.image.load(path).convert_alpha()
    except (OSError, pygame.error) as error:
        what = f"the picture cannot be opened ({error})"
        raise AssetError(what, where=str(path), fix="copy the kiosk anew") from error


def _photo(file: Path, size: tuple[int, int]) -> Surface:
    try:
        return pygame.transform.smoothscale(pygame.image.load(file).convert_alpha(), size)
    except (OSError, pygame.error):
        return Surface(size, pygame.SRCALPHA)


def _size_of(file: Path) -> tuple[int, int] | None:
    import imagesize  # noqa: PLC0415 - most packs have no pictures

    try:
        width, height = imagesize.get(file)
    except (OSError, ValueError):
        return None
    return (int(width), int(height)) if width > 0 and height > 0 else None


def _scaled(path: Path, height: int) -> Surface:
    picture = _read(path)
    width = max(1, round(picture.get_width() * height / picture.get_height()))
    return pygame.transform.smoothscale(picture, (width, height))


def _encircled(face: Surface, side: int, disc: Surface) -> Surface:
    left, top, size = (round(part * face.get_width()) for part in HEAD)
    head = pygame.transform.smoothscale(face.subsurface((left, top, size, size)), disc.get_size())
    circle = disc.copy()
    circle.blit(head, (0, 0))
    mask = disc.copy()
    mask.fill((255, 255, 255, 0), special_flags=pygame.BLEND_RGBA_MAX)  # the disc's shape alone, whatever its colour
    circle.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MIN)
    return circle


def _tinted(mask: Surface, colour: Colour) -> Surface:
    tinted = mask.copy()
    tinted.fill((*colour, 255), special_flags=pygame.BLEND_RGBA_MULT)
    return tinted

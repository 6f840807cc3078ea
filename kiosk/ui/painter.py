"""Drawing onto the window: soft-edged shapes, text, pictures; each costly piece is made once and kept.

Text and corners are the dear part of a frame, so they are cached by everything that changes them, within a budget that
follows the screen's size.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Final

import pygame
from pygame import Rect, Surface

from kiosk.ui.fonts import FontName, Fonts
from kiosk.ui.text import Laid
from kiosk.ui.theme import Colour, Fill

SMOOTH: Final = 4
"""Corners and circles are drawn this many times larger and scaled down, which softens their edge."""


class SurfaceCache:
    """Surfaces by key, the least used dropped once their pixels exceed the budget in bytes."""

    def __init__(self, budget: int) -> None:
        self._budget = budget
        self._held = 0
        self._surfaces: OrderedDict[Hashable, Surface] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], Surface]) -> Surface:
        """The surface under ``key``, made now if it is not there."""
        found = self._surfaces.get(key)
        if found is not None:
            self._surfaces.move_to_end(key)
            return found
        made = make()
        self._surfaces[key] = made
        self._held += _bytes(made)
        while self._held > self._budget and len(self._surfaces) > 1:
            self._held -= _bytes(self._surfaces.popitem(last=False)[1])
        return made

    def clear(self) -> None:
        self._surfaces.clear()
        self._held = 0


def _bytes(surface: Surface) -> int:
    return surface.get_width() * surface.get_height() * surface.get_bytesize()


class Painter:
    """Draws on ``canvas``; :meth:`onto` changes the canvas when the window does."""

    def __init__(self, canvas: Surface, fonts: Fonts, cache_bytes: int) -> None:
        self.canvas = canvas
        self.fonts = fonts
        self.cache = SurfaceCache(cache_bytes)

    def box(self, rect: Rect, colour: Colour, radius: int = 0) -> None:
        """A filled rectangle with soft round corners."""
        radius = min(radius, rect.width // 2, rect.height // 2)
        if radius <= 0:
            self.canvas.fill(colour, rect)
            return
        self.canvas.fill(colour, rect.inflate(0, -2 * radius))
        self.canvas.fill(colour, Rect(rect.x + radius, rect.y, rect.width - 2 * radius, radius))
        self.canvas.fill(colour, Rect(rect.x + radius, rect.bottom - radius, rect.width - 2 * radius, radius))
        disc = self.disc_surface(radius, colour)
        for right in (False, True):
            for bottom in (False, True):
                corner = Rect(radius if right else 0, radius if bottom else 0, radius, radius)
                at = (rect.right - radius if right else rect.x, rect.bottom - radius if bottom else rect.y)
                self.canvas.blit(disc, at, corner)

    def framed(self, rect: Rect, ground: Colour, edge: Colour, radius: int, width: int) -> None:
        """A filled box with a border of ``width`` pixels inside ``rect``."""
        self.box(rect, edge, radius)
        self.box(rect.inflate(-2 * width, -2 * width), ground, radius - width)

    def outline(self, rect: Rect, colour: Colour, width: int) -> None:
        """A border of ``width`` pixels inside ``rect``, and nothing within it."""
        pygame.draw.rect(self.canvas, colour, rect, width)

    def disc(self, centre: tuple[int, int], radius: int, colour: Colour) -> None:
        """A filled circle."""
        disc = self.disc_surface(radius, colour)
        self.canvas.blit(disc, disc.get_rect(center=centre))

    def disc_surface(self, radius: int, colour: Colour) -> Surface:
        return self.cache.get(("disc", radius, colour), lambda: _disc(radius, colour))

    def text(
        self,
        laid: Laid,
        at: tuple[int, int],
        colour: Colour,
        *,
        width: int = 0,
        align: str = "left",
        sign: Fill | None = None,
    ) -> None:
        """Draw lines, their top left at ``at``; ``align`` moves them within ``width``; ``sign`` colours the signs."""
        x, y = at
        for index, line in enumerate(laid.lines):
            left = x + {"left": 0, "center": (width - line.width) // 2, "right": width - line.width}[align]
            top = y + index * laid.line_height
            for fragment in line.fragments:
                marked = fragment.sign is not None and sign is not None
                spot = Rect(left + fragment.x, top, fragment.width, laid.line_height)
                if marked and sign is not None:
                    self._highlight(spot, laid.px, sign)
                self._words(fragment.text, fragment.font, laid, spot, sign.text if marked and sign else colour)
                if fragment.badge and sign is not None and fragment.sign is not None:
                    centre = (spot.right + round(laid.px * 0.48), spot.centery)
                    self.number(fragment.sign, centre, round(laid.px * 0.42), sign.text, sign.ground)

    def number(self, value: int, centre: tuple[int, int], radius: int, ground: Colour, text: Colour) -> None:
        """A number in a disc, as it stands behind a sign and before its explanation."""
        self.disc(centre, radius, ground)
        glyph = self.glyphs(str(value), "display", round(radius * 1.25), text)
        self.canvas.blit(glyph, glyph.get_rect(center=centre))

    def glyphs(self, text: str, font: FontName, px: int, colour: Colour) -> Surface:
        """One line of text as a surface."""
        key = ("text", text, font, px, colour)
        return self.cache.get(key, lambda: self.fonts.get(font, px).render(text, True, colour))

    def _highlight(self, spot: Rect, px: int, sign: Fill) -> None:
        band = Rect(spot.x, spot.centery - round(px * 0.66), spot.width, round(px * 1.38))
        self.canvas.fill(sign.ground, band)
        self.canvas.fill(sign.edge, Rect(band.x, band.bottom - max(2, px // 9), band.width, max(2, px // 9)))

    def _words(self, text: str, font: FontName, laid: Laid, spot: Rect, colour: Colour) -> None:
        if not text.strip():
            return
        surface = self.glyphs(text, font, laid.px, colour)
        self.canvas.blit(surface, (spot.x, spot.centery - surface.get_height() // 2))


def _disc(radius: int, colour: Colour) -> Surface:
    large = Surface((radius * 2 * SMOOTH, radius * 2 * SMOOTH), pygame.SRCALPHA)
    large.fill((*colour, 0))
    pygame.draw.circle(large, (*colour, 255), (radius * SMOOTH, radius * SMOOTH), radius * SMOOTH)
    return pygame.transform.smoothscale(large, (radius * 2, radius * 2))

"""How something to play looks: its colour, its words, and a poster with people on it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Final

from pygame import Rect

from kiosk.packs.model import Mood
from kiosk.screens.offers import Offer
from kiosk.ui.blocks import Block, Column, Text
from kiosk.ui.text import Style
from kiosk.ui.theme import Fill, Theme
from kiosk.ui.toolkit import Toolkit
from kiosk.ui.widgets import Picture, Target, Widget

LARGEST_FACE: Final = 460
"""In pixels at 1080p."""

MOOD: Final[Mood] = "smile"


def fill_of(theme: Theme, offer: Offer) -> Fill:
    """Each kind has its colour, and its words as well."""
    return {"walk-up": theme.sun, "club": theme.sky, "story": theme.teal, "quiz": theme.night}[offer.kind]


def said_of(ui: Toolkit, offer: Offer, title: Style) -> Block:
    """What a tile or poster says."""
    fill = fill_of(ui.theme, offer)
    lines: list[Block] = [Text(ui, offer.label, ui.small_strong, fill.second)] if offer.label else []
    lines.append(Text(ui, offer.title, title, fill.text, balance=True))
    if offer.about:
        lines.append(Text(ui, offer.about, ui.small, fill.second))
    return Column(ui, tuple(lines), ui.metrics.px(6))


@dataclass(frozen=True)
class Poster(Block):
    """Words above, and below them people who stand on the poster's lower edge."""

    offer: Offer
    digit: int
    tall: int

    def height(self, width: int) -> int:
        return self.tall

    def face_side(self, width: int) -> int:
        """How large the people can be; less than nothing where the words alone are too high."""
        m = self.ui.metrics
        left = self.tall - self._words().height(width - 2 * self._pad) - 2 * self._pad - m.px(20)
        return min(left, round(width * (1 if len(self.offer.faces) < 2 else 0.62)), m.px(LARGEST_FACE))

    def breaks_title(self, width: int) -> bool:
        """Whether a word of the title is too wide for the poster."""
        return self.ui.widest_word(self.offer.title, self._title) > width - 2 * self._pad

    def place(self, rect: Rect) -> list[Widget]:
        said = self._words()
        inner = rect.inflate(-2 * self._pad, -2 * self._pad)
        inner.height = said.height(inner.width)
        fill = fill_of(self.ui.theme, self.offer)
        children = [*self._people(rect), *said.place(inner)]
        return [Target(rect, self.offer.key, self.offer.start, fill, children, self.digit, main=self.digit == 1)]

    @property
    def _pad(self) -> int:
        return self.ui.metrics.px(38)

    @property
    def _title(self) -> Style:
        return self.ui.heading

    def _words(self) -> Block:
        return said_of(self.ui, self.offer, self._title)

    def _people(self, rect: Rect) -> list[Widget]:
        """Those who have a face. They look to the right, so each stands before the one on that side."""
        ui, side = self.ui, self.face_side(rect.width)
        known = [name for name in self.offer.faces if ui.assets.has_face(name)]
        foot = rect.bottom - ui.metrics.px(8 + 4)
        step = (rect.width - 2 * ui.metrics.px(8) - side) // max(1, len(known) - 1) if len(known) > 1 else 0
        first = rect.centerx - step * (len(known) - 1) // 2
        placed: list[Widget] = []
        for index, name in reversed(list(enumerate(known))):
            box = Rect(0, 0, side, side)
            box.midbottom = (first + index * step, foot)
            placed.append(Picture(box, partial(ui.assets.face, name, MOOD, side)))
        return placed

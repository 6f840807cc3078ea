"""Tiles of what can be played: a face, a few words, a digit; in the first look that leaves them on one page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from math import ceil
from typing import Final, NamedTuple

from pygame import Rect

from kiosk.screens.offers import Offer
from kiosk.screens.posters import MOOD, fill_of, said_of
from kiosk.ui.blocks import Beside, Block, Image
from kiosk.ui.button import Button
from kiosk.ui.metrics import Metrics
from kiosk.ui.rows import Grid
from kiosk.ui.text import Style
from kiosk.ui.toolkit import Toolkit

TALLEST_TILE: Final = 340
"""Tiles share the height there is, up to so much, in pixels at 1080p."""

SMALLEST_AVATAR: Final = 92

EVEN: Final = (1.0, 0.9, 0.8, 0.7, 0.0)
"""Rows that a long title makes higher take from the others."""

TILE_PAD: Final = 22
TILE_GAP: Final = 22
"""Around a tile's words, and between them and the face, in pixels at 1080p."""


@dataclass(frozen=True)
class Look:
    """How a tile is set: its title's letters, whether it says more, and how much of its width a face may take."""

    style: Style
    about: bool = False
    face: float = 0.25

    def face_side(self, m: Metrics, width: int, tall: int) -> int:
        """How large the face is on a tile of this size; 0 without one."""
        return (
            min(max(m.px(SMALLEST_AVATAR), min(tall * 3 // 5, round(width * self.face))), m.px(220)) if self.face else 0
        )

    def room(self, m: Metrics, width: int, tall: int) -> int:
        """How wide the words on a tile of this size may be."""
        beside = self.face_side(m, width, tall) + m.px(TILE_GAP) if self.face else 0
        return width - 2 * m.px(TILE_PAD) - beside


def tiled(ui: Toolkit, offered: Sequence[Offer], room: Rect) -> Block:
    """Tiles that share the room, in the first look in which all stand on one page and no word is broken."""
    ways = (1, 2) if ui.metrics.upright else (2,)
    shapes = [_Shape(columns, look) for looks in _looks(ui) for columns in ways for look in looks]
    return _fitting(ui, offered, room, shapes)


def narrow_tiles(ui: Toolkit, offered: Sequence[Offer], room: Rect, columns: int) -> Block:
    """The same in so many columns, with small titles from the first; rows differ where a long title needs it."""
    looks = [look for looks in _looks(ui)[1:] for look in looks]
    return _fitting(ui, offered, room, [_Shape(columns, look, even) for look in looks for even in EVEN])


class _Shape(NamedTuple):
    """A way to set tiles: how many beside one another, how, and which part of its share a row takes at least."""

    columns: int
    look: Look
    even: float = 1.0


def _fitting(ui: Toolkit, offered: Sequence[Offer], room: Rect, shapes: Sequence[_Shape]) -> Block:
    """The first shape that fits; the last, which is without faces, where none does."""
    m = ui.metrics
    grid = Grid(ui, (), 1, m.gap)
    for columns, look, even in shapes:
        width = (room.width - m.gap * (columns - 1)) // columns
        rows = ceil(len(offered) / columns)
        tall = min(round((room.height - m.gap * (rows - 1)) // rows * even), m.px(TALLEST_TILE))
        if look.face and max(ui.widest_word(offer.title, look.style) for offer in offered) > look.room(m, width, tall):
            continue
        tiles = (_tile(ui, offer, digit, look, (width, tall)) for digit, offer in enumerate(offered, start=1))
        grid = Grid(ui, tuple(tiles), columns, m.gap)
        if grid.height(room.width) <= room.height:
            break
    return grid


def _looks(ui: Toolkit) -> tuple[tuple[Look, ...], ...]:
    """Large titles in any number of columns before small ones, and faces as long as they leave room."""
    large = (Look(ui.heading, about=True), Look(ui.lead, about=True), Look(ui.heading), Look(ui.lead))
    return large, (Look(ui.strong), Look(ui.strong, face=0.17)), (Look(ui.strong, face=0),)


def _tile(ui: Toolkit, offer: Offer, digit: int, look: Look, size: tuple[int, int]) -> Block:
    width, tall = size
    m, fill = ui.metrics, fill_of(ui.theme, offer)
    said = said_of(ui, offer if look.about else replace(offer, about=None), look.style)
    side = look.face_side(m, width, tall)
    if offer.faces and ui.assets.has_face(offer.faces[0]):
        show = partial(ui.assets.avatar, offer.faces[0], MOOD, side, ui.theme.skysoft.depth)
    else:
        show = partial(ui.assets.icon, "messages", side, fill.text)
    content = Beside(ui, Image(ui, show, (side, side)), said, side, m.px(TILE_GAP), middle=True)
    return Button(
        ui, offer.key, offer.start, content if look.face else said, fill, least=max(0, tall - m.px(8)),
        digit=digit if digit <= 9 else None, main=digit == 1, pad=m.px(TILE_PAD), centred=False,
    )  # fmt: skip

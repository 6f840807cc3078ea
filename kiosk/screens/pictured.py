"""Words with a picture: beside it on a wide screen, below it on an upright one, and below one another over pages."""

from __future__ import annotations

from typing import Final

from kiosk.packs.model import Picture
from kiosk.screens.frame import VisitorScreen
from kiosk.ui.blocks import Beside, Block, Column, Text
from kiosk.ui.figure import Figure
from kiosk.ui.theme import Fill

UPRIGHT_PARTS: Final = (0.55, 0.45, 0.35, 0.25)
"""How much of the room's height a picture above words may take: the first that leaves them on one page."""

PAGE: Final = 0.8
"""The same of a picture that has a page to itself and the buttons that turn it."""

GAP: Final = 24
"""Between picture and words, in pixels at 1080p."""

WIDE_PARTS: Final = (0.5, 0.42, 0.34, 0.26)
"""How much of the width a picture beside words may take."""


def figure(screen: VisitorScreen, picture: Picture, fill: Fill, tall: int) -> Figure:
    """The picture, at most ``tall`` pixels with its words on a ground of ``fill``; where it is not ready, the words."""
    ui = screen.ui
    words = Text(ui, picture.words(screen.flow.lang).text, ui.small, fill.second)
    file = screen.flow.visit.media.picture(picture.file)
    size = None if file is None else ui.assets.photo_size(file)
    return Figure(ui, None if size is None else file, size or (1, 1), words, tall)


def illustrated(
    screen: VisitorScreen, picture: Picture | None, fill: Fill, words: Block, room: tuple[int, int]
) -> tuple[Block, ...]:
    """The words with their picture in ``room``, a width and height, the largest first; without one the words alone.

    The last is for pages: a large picture, and then the words.
    """
    width, height = room
    if picture is None:
        return (words,)
    ui, m = screen.ui, screen.ui.metrics
    stacked = below(screen, picture, fill, words, height)
    shown = figure(screen, picture, fill, height)
    if m.upright or shown.file is None:
        return stacked
    widths = (shown.natural_width(round(width * part)) for part in WIDE_PARTS)
    return (*(Beside(ui, shown, words, wide, m.px(GAP), middle=True) for wide in widths), stacked[-1])


def below(screen: VisitorScreen, picture: Picture, fill: Fill, words: Block, height: int) -> tuple[Block, ...]:
    """The words below their picture in so many pixels, the largest picture first; at last on a page after it."""
    tall = (figure(screen, picture, fill, round(height * part)) for part in (*UPRIGHT_PARTS, PAGE))
    return tuple(Column(screen.ui, (one, words), screen.ui.metrics.px(GAP)) for one in tall)

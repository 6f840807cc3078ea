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

    The last is for pages: the words go on to others, beside the picture or after it.
    """
    width, height = room
    if picture is None:
        return (words,)
    ui, m = screen.ui, screen.ui.metrics
    stacked = below(screen, picture, fill, words, height)
    shown = figure(screen, picture, fill, height)
    if m.upright or shown.file is None:
        return stacked
    widths = [shown.natural_width(round(width * part)) for part in WIDE_PARTS]
    page = _page(screen, height)
    turned = figure(screen, picture, fill, page)
    last = Beside(ui, turned, words, widths[-1], m.px(GAP)) if turned.height(widths[-1]) <= page else stacked[-1]
    return (*(Beside(ui, shown, words, wide, m.px(GAP), middle=True) for wide in widths), last)


def below(screen: VisitorScreen, picture: Picture, fill: Fill, words: Block, height: int) -> tuple[Block, ...]:
    """The words below their picture in so many pixels, the largest picture first; at last on a page after it."""
    tall = (*(round(height * part) for part in UPRIGHT_PARTS), _page(screen, height))
    gap = screen.ui.metrics.px(GAP)
    return tuple(Column(screen.ui, (figure(screen, picture, fill, one), words), gap) for one in tall)


def _page(screen: VisitorScreen, height: int) -> int:
    """What the buttons that turn pages leave of so many pixels."""
    return height - screen.ui.metrics.target - screen.ui.metrics.gap

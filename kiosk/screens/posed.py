"""A question that nobody in a story speaks: it stands in large letters on the field itself, its answers beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pygame import Rect

from kiosk.packs.model import Picture
from kiosk.screens.frame import VisitorScreen
from kiosk.screens.pictured import figure
from kiosk.screens.sides import coloured, sides
from kiosk.ui.blocks import Block, Column, Text, fitting
from kiosk.ui.pages import paged
from kiosk.ui.text import Style
from kiosk.ui.theme import Fill
from kiosk.ui.widgets import Widget

UPRIGHT_SHARES: Final = (0.42, 0.34, 0.27, 0.22)
"""How much of an upright screen the question may take: the first that leaves its answers on one page."""

LARGEST: Final = 1.25
"""The letters of a short question, as a multiple of a heading."""


def posed(
    screen: VisitorScreen,
    area: Rect,
    fill: Fill,
    *,
    shares: Sequence[float],
    words: str,
    answers: Sequence[Block],
    picture: Picture | None = None,
) -> list[Widget]:
    """The question on a field of ``fill`` and its ``answers``; the field takes the first share that suits both.

    A picture stands below the question, as large as that leaves room for.
    """
    ui, m = screen.ui, screen.ui.metrics
    tried = [sides(m, area, share) for share in (UPRIGHT_SHARES if m.upright else shares)]
    below = Column(ui, tuple(answers), m.gap)
    parts = next((one for one in tried if below.height(one.beside.width) <= one.beside.height), tried[-1])
    posing: list[Block] = [question(screen, words, fill, parts.within)]
    if picture is not None:
        posing = [question(screen, words, fill, parts.within, parts.within.height // 2)]
        tall = parts.within.height - posing[0].height(parts.within.width) - m.gap
        posing.append(figure(screen, picture, fill, tall))
    return [
        *coloured(parts, fill),
        *paged(ui, posing, parts.within, m.gap, screen.pager("question", fill), stand="middle"),
        *paged(ui, answers, parts.beside, m.gap, screen.pager("answers", ui.theme.paper), stand="middle"),
    ]


def question(screen: VisitorScreen, words: str, fill: Fill, room: Rect, below: int = 0) -> Text:
    """The question in the largest letters that fit into ``room`` above the ``below`` pixels of its answers."""
    ui = screen.ui
    styles = (
        (ui.heading, ui.lead) if below else (Style("display", round(ui.metrics.heading * LARGEST)), ui.heading, ui.lead)
    )
    return fitting([Text(ui, words, style, fill.text) for style in styles], room.width, room.height - below)

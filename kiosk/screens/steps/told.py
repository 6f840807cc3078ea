"""A step that is read: what happens, and how a story ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pygame import Rect

from kiosk.screens.sides import Sides, even_share, sides
from kiosk.ui.blocks import Column, Text
from kiosk.ui.pages import paged
from kiosk.ui.text import Style
from kiosk.ui.toolkit import Toolkit
from kiosk.ui.widgets import Widget

if TYPE_CHECKING:
    from kiosk.screens.story import StoryScreen

BIG_TALK: Final = 0.5
"""What is told stands in the largest letters as long as it takes no more of its room."""


def told(screen: StoryScreen, area: Rect) -> list[Widget]:
    """What happens, in large words; the hero looks on, or the chat of a step that asks nothing stands there."""
    ui, step, fill = screen.ui, screen.step, screen.ui.theme.paper
    parts = sides(ui.metrics, area, even_share(screen))
    words = step.words(screen.flow.lang)
    said = (words.text,) if screen.telling else (words.text, words.ask, words.why, words.check)
    sizes = [[Text(ui, part, style, fill.text) for part in said if part] for style in (ui.heading, _large(ui))]
    heights = [Column(ui, tuple(blocks), ui.metrics.gap).height(parts.beside.width) for blocks in sizes]
    blocks = sizes[0] if heights[0] <= parts.beside.height * BIG_TALK else sizes[1]
    placed = paged(ui, blocks, parts.beside, ui.metrics.gap, screen.pager("told", fill), stand="middle")
    return [*_beside(screen, parts, phone=step.kind is None), *placed]


def ended(screen: StoryScreen, area: Rect) -> list[Widget]:
    """A calm ending on a field of its own."""
    ui, m, step, fill = screen.ui, screen.ui.metrics, screen.step, screen.fill
    parts = sides(m, area, even_share(screen))
    words = step.words(screen.flow.lang)
    kind = Text(ui, screen.t(f"ending-{step.end}"), ui.strong, fill.text)
    story = [Text(ui, part, _large(ui), fill.text) for part in (words.text, words.why) if part]
    titles = [Text(ui, words.title or "", style, fill.text, balance=True) for style in (ui.title, ui.heading)]
    heights = [Column(ui, (kind, title, *story), m.gap).height(parts.beside.width) for title in titles]
    blocks = [kind, titles[0 if heights[0] <= parts.beside.height else 1], *story]
    placed = paged(ui, blocks, parts.beside, m.gap, screen.pager("ending", fill), stand="middle")
    return [*_beside(screen, Sides(m.screen, parts.within, parts.beside), phone=True), *placed]


def _beside(screen: StoryScreen, parts: Sides, *, phone: bool) -> list[Widget]:
    """The step's own chat, where it has one and a ``phone`` is to be seen; else the hero or the picture."""
    company = screen.company
    return company.phone(parts) if phone and company.chat.lines else company.standing(parts, screen.step.mood)


def _large(ui: Toolkit) -> Style:
    return Style("text", ui.metrics.lead)

"""What is kept of a visit and why, as cards: for visitors and for staff, whom parents ask."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf
from typing import Final, Protocol

from pygame import Rect

from kiosk.texts import Speaker
from kiosk.ui.blocks import Beside, Block, Column, Gap, Image, Text
from kiosk.ui.cards import Card
from kiosk.ui.pages import page_blocks
from kiosk.ui.rows import Grid
from kiosk.ui.theme import Fill
from kiosk.ui.toolkit import Toolkit

KEPT: Final = ("when", "what", "answers", "visit", "counts")
NOT_KEPT: Final = ("name", "senses", "again", "practice")
WHERE: Final = ("where", "who", "delete")


class Shows(Protocol):
    """What visitors' and staff's screens have in common."""

    @property
    def ui(self) -> Toolkit:
        """What it is set with."""

    @property
    def t(self) -> Speaker:
        """The texts in its language."""

    def icon(self, name: str, px: int, fill: Fill) -> Image:
        """An icon in the text colour of what it stands on."""


def kept_cards(screen: Shows, room: Rect) -> list[Block]:
    """Below one another or, where that takes fewer pages of ``room``, some of them in pairs."""
    kept, not_kept, why, where = _cards(screen)
    ui, gap = screen.ui, screen.ui.metrics.gap
    alone: list[Block] = [kept, not_kept, why, where]
    paired: list[Block] = [Grid(ui, (kept, not_kept), 2, gap), Grid(ui, (why, where), 2, gap)]
    within: list[Block] = [kept, Grid(ui, (not_kept, why), 2, gap), where]
    tried = [alone] if ui.metrics.upright else [paired, within, alone]
    return min(tried, key=lambda blocks: _pages(Column(ui, tuple(blocks), gap), room))


def _pages(content: Column, room: Rect) -> float:
    """How many pages it takes beside the buttons that turn them; endless where one of its pages would be too high."""
    height = room.height - content.ui.metrics.target - content.ui.metrics.gap
    pages = page_blocks(content, room.width, height)
    return len(pages) if all(page.height(room.width) <= height for page in pages) else inf


def _cards(screen: Shows) -> list[Block]:
    """What is kept, what is not, what it is for, and where it lies."""
    t, theme = screen.t, screen.ui.theme
    return [
        _listed(screen, "folder", t("kept-yes-title"), [t(f"kept-yes-{name}") for name in KEPT], theme.card),
        _listed(screen, "eye-off", t("kept-no-title"), [t(f"kept-no-{name}") for name in NOT_KEPT], theme.tealsoft),
        _listed(screen, "bulb", t("kept-why-title"), [t("kept-why")], theme.sunsoft),
        _listed(screen, "map-pin", t("kept-where-title"), [t(f"kept-{name}") for name in WHERE], theme.skysoft),
    ]


def _listed(screen: Shows, icon: str, title: str, lines: Sequence[str], fill: Fill) -> Block:
    """A card with a title and one point below the other."""
    ui, m = screen.ui, screen.ui.metrics
    px = round(m.lead * 1.2)
    head = Beside(ui, screen.icon(icon, px, fill), Text(ui, title, ui.lead, fill.text), px, m.px(16), middle=True)
    side = round(m.small * 0.4)
    dot = Column(ui, (Gap(ui, round(m.small * 0.5)), screen.icon("circle-filled", side, fill)))
    points = [Beside(ui, dot, Text(ui, line, ui.small, fill.text), side, m.px(18)) for line in lines]
    return Card(ui, Column(ui, (head, *points), m.px(6)), fill, m.px(18), m.px(32), m.px(3))

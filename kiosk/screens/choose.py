"""Choosing what to play: rounds, stories and questions of every pack shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from math import ceil
from typing import TYPE_CHECKING, Final

from pygame import Rect

from kiosk.packs.model import Pack
from kiosk.screens.headline import HeadlinedScreen
from kiosk.screens.kept import kept_button
from kiosk.screens.offers import Offer, offers
from kiosk.screens.posters import MOOD, Poster, fill_of, said_of
from kiosk.ui.blocks import Beside, Block, Column, Gap, Image, Text
from kiosk.ui.button import Button
from kiosk.ui.pages import paged
from kiosk.ui.rows import Grid, Wrap
from kiosk.ui.widgets import Widget

if TYPE_CHECKING:
    from kiosk.screens.flow import Flow

NARROWEST_TILE: Final = 500
"""Tiles stand side by side where each gets so much, in pixels at 1080p."""

TALLEST_TILE: Final = 340
"""Tiles share the height there is, up to so much, in pixels at 1080p."""

MOST_POSTERS: Final = 4

SMALLEST_FACE: Final = 220
"""A poster whose people would be smaller becomes a tile, in pixels at 1080p."""


class ChooseScreen(HeadlinedScreen):
    """Something to touch for each thing to play, one pack at a time."""

    def __init__(self, flow: Flow) -> None:
        super().__init__(flow)
        self._pack = 0

    def go_on(self) -> Block | None:
        return kept_button(self)

    def backdrop(self) -> list[Widget]:
        return [self.field(self.ui.metrics.screen, self.ui.theme.sunsoft)]

    def body(self, area: Rect) -> list[Widget]:
        ui, m, fill = self.ui, self.ui.metrics, self.ui.theme.sunsoft
        packs = [pack for pack in self.flow.visit.packs if offers(self.flow, pack)]
        tabs = self._tabs(packs) if len(packs) > 1 else None
        head, rest = self.headline(area, Text(ui, self.t("choose-title"), ui.title, fill.text), tabs)
        if not packs:
            return head
        offered = offers(self.flow, packs[min(self._pack, len(packs) - 1)])
        posters = self._posters(offered, rest)
        if posters is not None:
            return [*head, *posters.place(rest)]
        return [*head, *paged(ui, [self._list(offered, rest)], rest, m.gap, self.pager("offers", fill))]

    def _tabs(self, packs: Sequence[Pack]) -> Block:
        """The packs by their titles; the one whose offers are shown is marked."""
        ui = self.ui
        tabs = Wrap(ui, tuple(self._tab(number, pack) for number, pack in enumerate(packs)), ui.metrics.gap)
        return Column(ui, (tabs, Gap(ui, ui.metrics.px(10))))

    def _tab(self, number: int, pack: Pack) -> Block:
        ui, here = self.ui, number == self._pack
        fill = ui.theme.ink if here else ui.theme.card
        title = Text(ui, pack.head.words(self.flow.lang).title, ui.strong, fill.text)
        px = round(ui.metrics.body * 1.1)
        mark = self.icon("circle-dot" if here else "circle", px, fill)
        content = Beside(ui, mark, title, px, ui.metrics.px(16), middle=True)
        return Button(
            ui, f"pack-{pack.id}", lambda: self._turn_to(number), content, fill,
            least=ui.metrics.target, pad=ui.metrics.px(26), flat=True,
        )  # fmt: skip

    def _turn_to(self, number: int) -> None:
        self._pack = number
        self._pages.clear()
        self.invalidate()

    def _posters(self, offered: Sequence[Offer], room: Rect) -> Block | None:
        """One poster beside the other, as high as the room; None where they do not fit."""
        m = self.ui.metrics
        if m.upright or len(offered) > MOST_POSTERS:
            return None
        numbered = enumerate(offered, start=1)
        posters = tuple(Poster(self.ui, offer, digit, room.height) for digit, offer in numbered)
        grid = Grid(self.ui, posters, len(posters), m.gap)
        width = (room.width - m.gap * (len(posters) - 1)) // len(posters)
        return grid if all(poster.face_side(width) >= m.px(SMALLEST_FACE) for poster in posters) else None

    def _list(self, offered: Sequence[Offer], room: Rect) -> Block:
        """Tiles, beside one another where there is room; rather with fewer words than on a second page."""
        m = self.ui.metrics
        most = max(1, (room.width + m.gap) // (m.px(NARROWEST_TILE) + m.gap))
        grids: list[Grid] = []
        for columns, about in ((min(2, most), True), (most, True), (min(2, most), False)):
            rows = ceil(len(offered) / columns)
            tall = min((room.height - m.gap * (rows - 1)) // rows, m.px(TALLEST_TILE))
            grids.append(Grid(self.ui, self._tiles(offered, tall, about), columns, m.gap))
        return next((grid for grid in grids if grid.height(room.width) <= room.height), grids[-1])

    def _tiles(self, offered: Sequence[Offer], tall: int, about: bool) -> tuple[Block, ...]:
        return tuple(self._tile(offer, digit, tall, about) for digit, offer in enumerate(offered, start=1))

    def _tile(self, offer: Offer, digit: int, tall: int, about: bool) -> Block:
        ui, m, fill = self.ui, self.ui.metrics, fill_of(self.ui.theme, offer)
        side = min(max(m.px(140), tall * 3 // 5), m.px(220))
        if offer.faces and ui.assets.has_face(offer.faces[0]):
            show = partial(ui.assets.avatar, offer.faces[0], MOOD, side, ui.theme.skysoft.depth)
        else:
            show = partial(ui.assets.icon, "messages", side, fill.text)
        said = said_of(ui, offer, ui.lead) if about else said_of(ui, replace(offer, about=None), ui.heading)
        content = Beside(ui, Image(ui, show, (side, side)), said, side, m.px(28), middle=True)
        return Button(
            ui, offer.key, offer.start, content, fill, least=max(0, tall - m.px(8)),
            digit=digit if digit <= 9 else None, main=digit == 1, pad=m.px(30), centred=False,
        )  # fmt: skip

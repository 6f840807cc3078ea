"""Choosing what to play: rounds, stories and questions of every pack shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from pygame import Rect

from kiosk.packs.outline import PackOutline
from kiosk.screens.headline import HeadlinedScreen
from kiosk.screens.kept import kept_button
from kiosk.screens.offers import Offer, offers
from kiosk.screens.posters import Poster
from kiosk.screens.tiles import tiled
from kiosk.ui.blocks import Beside, Block, Column, Gap, Text, fitting
from kiosk.ui.button import Button
from kiosk.ui.pages import paged
from kiosk.ui.rows import Grid, Wrap
from kiosk.ui.text import Style
from kiosk.ui.widgets import Widget

if TYPE_CHECKING:
    from kiosk.screens.flow import Flow

TALLEST_TAB: Final = 150

BESIDE_RAIL: Final = 40

WIDEST_RAIL: Final = 0.32
"""How much of the width the packs beside their offers may take."""

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
        above = self._tabs_above(packs, area.width) if m.upright and len(packs) > 1 else None
        head, room = self.headline(area, Text(ui, self.t("choose-title"), ui.title, fill.text), above)
        if not packs:
            return head
        if len(packs) > 1 and not m.upright:
            rail, room = self._rail(packs, room)
            head += rail
        offered = offers(self.flow, packs[min(self._pack, len(packs) - 1)])
        posters = self._posters(offered, room)
        if posters is not None:
            return [*head, *posters.place(room)]
        return [*head, *paged(ui, [tiled(ui, offered, room)], room, m.gap, self.pager("offers", fill))]

    # -- the packs ------------------------------------------------------------------------------------------------

    def _tabs_above(self, packs: Sequence[PackOutline], width: int) -> Block:
        """The packs by their titles in few rows; the one whose offers are shown is marked."""
        ui, gap = self.ui, self.ui.metrics.gap
        wraps = [Wrap(ui, self._tabs(packs, style), gap) for style in (ui.strong, ui.small_strong)]
        return Column(ui, (min(wraps, key=lambda wrap: wrap.height(width)), Gap(ui, ui.metrics.px(10))))

    def _rail(self, packs: Sequence[PackOutline], room: Rect) -> tuple[list[Widget], Rect]:
        """The packs below one another, sharing the height there is; and the room right of them."""
        ui, m = self.ui, self.ui.metrics
        wanted = max(tab.natural_width(room.width) for tab in self._tabs(packs, ui.strong))
        rail = Rect(room.x, room.y, min(wanted, round(room.width * WIDEST_RAIL)), room.height)
        share = min((rail.height + m.gap) // len(packs) - m.gap, m.px(TALLEST_TAB))
        columns = [Column(ui, self._tabs(packs, style, share), m.gap) for style in (ui.strong, ui.small_strong)]
        tabs = fitting(columns, rail.width, rail.height)
        left = rail.right + m.px(BESIDE_RAIL)
        pager = self.pager("packs", ui.theme.sunsoft)
        return paged(ui, tabs.blocks, rail, m.gap, pager), Rect(left, room.y, room.right - left, room.height)

    def _tabs(self, packs: Sequence[PackOutline], style: Style, least: int = 0) -> tuple[Button, ...]:
        return tuple(self._tab(number, pack, style, least) for number, pack in enumerate(packs))

    def _tab(self, number: int, pack: PackOutline, style: Style, least: int) -> Button:
        ui, here = self.ui, number == self._pack
        fill = ui.theme.ink if here else ui.theme.card
        title = Text(ui, pack.head.words(self.flow.lang).title, style, fill.text)
        px = round(style.px * 1.1)
        mark = self.icon("circle-dot" if here else "circle", px, fill)
        content = Beside(ui, mark, title, px, ui.metrics.px(16), middle=True)
        return Button(
            ui, f"pack-{pack.id}", lambda: self._turn_to(number), content, fill,
            least=max(least, ui.metrics.target), pad=ui.metrics.px(26), flat=True, centred=least == 0,
        )  # fmt: skip

    def _turn_to(self, number: int) -> None:
        self._pack = number
        self._pages.clear()
        self.invalidate()

    # -- what they offer ----------------------------------------------------------------------------------------------

    def _posters(self, offered: Sequence[Offer], room: Rect) -> Block | None:
        """One poster beside the other, as high as the room; None where they, or a word, do not fit or nobody stands
        on any."""
        m = self.ui.metrics
        peopled = any(self.ui.assets.has_face(name) for offer in offered for name in offer.faces)
        if m.upright or len(offered) > MOST_POSTERS or not peopled:
            return None
        numbered = enumerate(offered, start=1)
        posters = tuple(Poster(self.ui, offer, digit, room.height) for digit, offer in numbered)
        grid = Grid(self.ui, posters, len(posters), m.gap)
        width = (room.width - m.gap * (len(posters) - 1)) // len(posters)
        fits = all(
            poster.face_side(width) >= m.px(SMALLEST_FACE) and not poster.breaks_title(width) for poster in posters
        )
        return grid if fits else None

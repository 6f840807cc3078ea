"""Choosing what to play: rounds, stories and questions of every pack shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from pygame import Rect

from kiosk.packs.model import Mood, Pack
from kiosk.screens.headline import HeadlinedScreen
from kiosk.screens.kept import kept_button
from kiosk.screens.offers import Offer, offers, title_words
from kiosk.ui.blocks import Beside, Block, Button, Column, Image, Text, Titled
from kiosk.ui.pages import paged
from kiosk.ui.rows import Grid
from kiosk.ui.text import Style
from kiosk.ui.theme import Fill
from kiosk.ui.widgets import Picture, Target, Widget

NARROWEST_TILE: Final = 500
"""Tiles stand side by side where each gets so much, in pixels at 1080p."""

MOST_POSTERS: Final = 4

SMALLEST_FACE: Final = 220
"""A poster whose people would be smaller becomes a tile, in pixels at 1080p."""

LARGEST_FACE: Final = 460

MOOD: Final[Mood] = "smile"


class ChooseScreen(HeadlinedScreen):
    """Something to touch for each thing to play; those of several packs stand under their pack's title."""

    def go_on(self) -> Block | None:
        return kept_button(self)

    def backdrop(self) -> list[Widget]:
        return [self.field(self.ui.metrics.screen, self.ui.theme.sunsoft)]

    def body(self, area: Rect) -> list[Widget]:
        ui, fill = self.ui, self.ui.theme.sunsoft
        head, rest = self.headline(area, [Text(ui, self.t("choose-title"), ui.title, fill.text)])
        groups = [(pack, offered) for pack in self.flow.visit.packs if (offered := offers(self.flow, pack))]
        posters = self._posters(groups[0][1], rest) if len(groups) == 1 else None
        if posters is not None:
            return [*head, *posters.place(rest)]
        listed = self._lists(groups, rest.width)
        return [*head, *paged(ui, listed, rest, ui.metrics.px(40), self.pager("offers", fill), "middle")]

    def fill_of(self, offer: Offer) -> Fill:
        """Each kind has its colour, and its words as well."""
        theme = self.ui.theme
        return {"walk-up": theme.sun, "club": theme.sky, "story": theme.night, "quiz": theme.teal}[offer.kind]

    def _posters(self, offered: Sequence[Offer], room: Rect) -> Block | None:
        """One poster beside the other, as high as the room; None where they do not fit."""
        m = self.ui.metrics
        if m.upright or len(offered) > MOST_POSTERS:
            return None
        posters = tuple(Poster(self.ui, self, offer, digit, room.height) for digit, offer in enumerate(offered, start=1))
        grid = Grid(self.ui, posters, len(posters), m.gap)
        width = (room.width - m.gap * (len(posters) - 1)) // len(posters)
        return grid if all(poster.face_side(width) >= m.px(SMALLEST_FACE) for poster in posters) else None

    def _lists(self, groups: Sequence[tuple[Pack, Sequence[Offer]]], width: int) -> list[Block]:
        """Tiles, under their pack's title where there are several packs."""
        ui, m = self.ui, self.ui.metrics
        columns = 2 if (width - m.gap) // 2 >= m.px(NARROWEST_TILE) else 1
        blocks: list[Block] = []
        digit = 0
        for pack, offered in groups:
            tiles = tuple(self._tile(offer, digit + number) for number, offer in enumerate(offered, start=1))
            digit += len(tiles)
            grid = Grid(ui, tiles, columns, m.gap)
            title = Text(ui, title_words(pack.head, self.flow.lang).title, ui.heading, ui.theme.sunsoft.text)
            blocks.append(Titled(ui, title, grid, m.px(18)) if len(groups) > 1 else grid)
        return blocks

    def _tile(self, offer: Offer, digit: int) -> Block:
        ui, m, fill = self.ui, self.ui.metrics, self.fill_of(offer)
        side = round(m.body * 3.6)
        if offer.faces and ui.assets.has_face(offer.faces[0]):
            show = partial(ui.assets.avatar, offer.faces[0], MOOD, side, ui.theme.skysoft.depth)
        else:
            show = partial(ui.assets.icon, "messages", side, fill.text)
        content = Beside(ui, Image(ui, show, (side, side)), words(self, offer, ui.lead), side, m.px(28), middle=True)
        return Button(
            ui, offer.key, offer.start, content, fill,
            digit=digit if digit <= 9 else None, main=digit == 1, pad=m.px(30), centred=False,
        )  # fmt: skip


def words(screen: ChooseScreen, offer: Offer, title: Style) -> Block:
    """What a tile or poster says."""
    ui, fill = screen.ui, screen.fill_of(offer)
    lines: list[Block] = [Text(ui, offer.label, ui.small_strong, fill.second)] if offer.label else []
    lines.append(Text(ui, offer.title, title, fill.text, balance=True))
    if offer.about:
        lines.append(Text(ui, offer.about, ui.small, fill.second))
    return Column(ui, tuple(lines), ui.metrics.px(6))


@dataclass(frozen=True)
class Poster(Block):
    """Words above, and below them people who stand on the poster's lower edge."""

    screen: ChooseScreen
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

    def place(self, rect: Rect) -> list[Widget]:
        said = self._words()
        inner = rect.inflate(-2 * self._pad, -2 * self._pad)
        inner.height = said.height(inner.width)
        fill = self.screen.fill_of(self.offer)
        children = [*self._people(rect), *said.place(inner)]
        return [Target(rect, self.offer.key, self.offer.start, fill, children, self.digit, main=self.digit == 1)]

    @property
    def _pad(self) -> int:
        return self.ui.metrics.px(38)

    def _words(self) -> Block:
        return words(self.screen, self.offer, self.ui.heading)

    def _people(self, rect: Rect) -> list[Widget]:
        """Those who have a face, the ones at the sides behind the one in the middle."""
        ui, side = self.ui, self.face_side(rect.width)
        known = [name for name in self.offer.faces if ui.assets.has_face(name)]
        foot = rect.bottom - ui.metrics.px(8 + 4)
        step = (rect.width - 2 * ui.metrics.px(8) - side) // max(1, len(known) - 1) if len(known) > 1 else 0
        first = rect.centerx - step * (len(known) - 1) // 2
        placed: list[Widget] = []
        for index, name in sorted(enumerate(known), key=lambda one: one[0] == len(known) // 2):
            box = Rect(0, 0, side, side)
            box.midbottom = (first + index * step, foot)
            placed.append(Picture(box, partial(ui.assets.face, name, MOOD, side)))
        return placed

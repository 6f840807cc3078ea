"""The same message by message."""

from __future__ import annotations

from typing import Final

from pygame import Rect

from kiosk.quiz.class_session import VotedItem
from kiosk.quiz.votes import Share
from kiosk.screens.classroom.crowd import Crowd
from kiosk.screens.classroom.frame import ICONS, ClassScreen
from kiosk.ui.blocks import Beside, Block, Column, Text, fitting
from kiosk.ui.cards import Card
from kiosk.ui.pages import paged
from kiosk.ui.rows import Grid
from kiosk.ui.widgets import Widget

TALL: Final = (76, 60, 46)
"""How high the people are, in pixels at 1080p: the first that leaves all on one page."""


class ItemsScreen(ClassScreen):
    """A card a message: who wrote it, what it was, and the room before and after."""

    def backdrop(self) -> list[Widget]:
        return [self.field(self.ui.metrics.screen, self.ui.theme.skysoft)]

    def body(self, area: Rect) -> list[Widget]:
        ui, m = self.ui, self.ui.metrics
        title = Text(ui, self.t("class-items-title"), ui.lead, ui.theme.skysoft.text)
        height = title.height(area.width)
        room = Rect(area.x, area.y + height + m.gap, area.width, area.height - height - m.gap)
        columns = 1 if m.upright else 2
        grids = [
            Grid(ui, tuple(self._card(voted, m.px(tall)) for voted in self.session.voted), columns, m.px(16))
            for tall in TALL
        ]
        grid = fitting(grids, room.width, room.height)
        placed = title.place(Rect(area.x, area.y, area.width, height))
        return [*placed, *paged(ui, [grid], room, m.gap, self.pager("items", ui.theme.skysoft))]

    def _card(self, voted: VotedItem, tall: int) -> Block:
        ui, m, fill = self.ui, self.ui.metrics, self.ui.theme.card
        item = voted.item
        px = m.lead
        name = Text(ui, self.session.deck.cast[item.sender].words(self.flow.lang).name, ui.small_strong, fill.text)
        head = Beside(ui, self.icon(ICONS[item.truth], px, fill), name, px, m.px(16), middle=True)
        shares = (voted.change.before, voted.change.after)
        people = Grid(ui, tuple(self._people(share, voted, tall) for share in shares), 2, m.px(30))
        return Card(ui, Column(ui, (head, people), m.px(10)), fill, m.px(18), m.px(28))

    def _people(self, share: Share, voted: VotedItem, tall: int) -> Block:
        """So many of ten, with the figure before them."""
        ui, m, fill = self.ui, self.ui.metrics, self.ui.theme.card
        filled = (ui.theme.sunsoft if voted.item.truth == "lure" else ui.theme.tealsoft).edge
        count = share.in_ten
        figure = Text(ui, "–" if count is None else str(count), ui.heading, fill.text)
        width = round(m.heading * 1.3)
        crowd = Crowd(ui, count or 0, tall, filled, fill.second, fill.ground)
        return Beside(ui, figure, crowd, width, m.px(10), middle=True)

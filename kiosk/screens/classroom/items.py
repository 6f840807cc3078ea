"""The same message by message."""

from __future__ import annotations

from typing import Final

from pygame import Rect

from kiosk.quiz.class_session import VotedItem
from kiosk.screens.classroom.change import figured, people
from kiosk.screens.classroom.frame import ICONS, ClassScreen
from kiosk.ui.blocks import Beside, Block, Column, Text, fitting
from kiosk.ui.cards import Card
from kiosk.ui.pages import paged
from kiosk.ui.rows import Inset, Row
from kiosk.ui.widgets import Widget

HEADS: Final = ("class-items-title", "class-before", "class-after")

LOOSER: Final = ((110, 24, 20), (84, 18, 16), (66, 10, 12), (56, 6, 8))
"""How high the people are, the space around them and between the rows, in pixels at 1080p: the first that leaves all
on one page."""


class ItemsScreen(ClassScreen):
    """A row a message: what it was and who wrote it, the room before, the room after."""

    def backdrop(self) -> list[Widget]:
        return [self.field(self.ui.metrics.screen, self.ui.theme.skysoft)]

    def body(self, area: Rect) -> list[Widget]:
        ui, m, fill = self.ui, self.ui.metrics, self.ui.theme.skysoft
        names, before, after = (Text(ui, self.t(name), ui.small_strong, fill.text) for name in HEADS)
        head = Inset(ui, self._row(names, before, after), m.px(24))
        height = head.height(area.width)
        room = Rect(area.x, area.y + height + m.px(14), area.width, area.height - height - m.px(14))
        rows = fitting([self._rows(*looser) for looser in LOOSER], room.width, room.height)
        placed = head.place(Rect(area.x, area.y, area.width, height))
        return [*placed, *paged(ui, rows.blocks, room, rows.gap, self.pager("items", fill))]

    def _rows(self, tall: int, pad: int, gap: int) -> Column:
        ui, m = self.ui, self.ui.metrics
        rows = (Inset(ui, self._item(voted, m.px(tall)), m.px(24)) for voted in self.session.voted)
        return Column(ui, tuple(Card(ui, row, ui.theme.card, m.px(pad), m.px(26)) for row in rows), m.px(gap))

    def _item(self, voted: VotedItem, tall: int) -> Block:
        ui, m, fill, item = self.ui, self.ui.metrics, self.ui.theme.card, voted.item
        name = Text(ui, self.session.deck.cast[item.sender].words(self.flow.lang).name, ui.small_strong, fill.text)
        written = Beside(ui, self.icon(ICONS[item.truth], m.lead, fill), name, m.lead, m.px(20), middle=True)
        before, after = (
            figured(self, share, fill, ui.small_strong, people(self, share, fill, fill.accent, tall))
            for share in (voted.change.before, voted.change.after)
        )
        return self._row(written, before, after)

    def _row(self, name: Block, before: Block, after: Block) -> Block:
        """Three columns; on an upright screen the name stands above the other two."""
        ui, gap = self.ui, self.ui.metrics.px(36)
        if ui.metrics.upright:
            return Column(ui, (name, Row(ui, (before, after), gap)), ui.metrics.px(6))
        return Row(ui, (name, before, after), gap)

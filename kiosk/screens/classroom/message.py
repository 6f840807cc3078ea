"""A message in the middle of the room's attention, and below it what the class does with it."""

from __future__ import annotations

from abc import abstractmethod
from typing import Final

from pygame import Rect

from kiosk.screens.chat import incoming, sender
from kiosk.screens.classroom.frame import ClassScreen
from kiosk.ui.blocks import Block, Titled, fitting
from kiosk.ui.cards import Card
from kiosk.ui.pages import paged
from kiosk.ui.widgets import Widget

SIZES: Final = (1.8, 1.6, 1.4, 1.2, 1.1, 1.0)
"""The message is set in the first of these that leaves it on one page, as a multiple of a class's body text."""


class MessageScreen(ClassScreen):
    """The same message stands in the same place while the class votes and talks."""

    @abstractmethod
    def below(self) -> Block:
        """What the class does now."""

    def heading(self) -> str | None:
        return self.t("class-vote-second" if self.session.second else "class-vote-first")

    def backdrop(self) -> list[Widget]:
        return [self.field(self.ui.metrics.screen, self.ui.theme.sunsoft)]

    def body(self, area: Rect) -> list[Widget]:
        ui, m = self.ui, self.ui.metrics
        below = self.below()
        height = below.height(area.width)
        foot = Rect(area.x, area.bottom - height, area.width, height)
        room = Rect(area.x, area.y, area.width, area.height - height - m.gap)
        message = fitting(self._messages(), room.width, room.height)
        pager = self.pager("message", ui.theme.sunsoft)
        return [*paged(ui, [message], room, 0, pager, stand="middle"), *below.place(foot)]

    def _messages(self) -> list[Card]:
        """From large to less; the last saves height around the words."""
        large = [self._message(size, terse=False) for size in SIZES]
        return [*large, self._message(SIZES[-1], terse=True)]

    def _message(self, size: float, *, terse: bool) -> Card:
        ui, m, item = self.ui, self.ui.metrics, self.item
        header = sender(ui, self.session.deck.cast[item.sender], self.flow.lang, ui.theme.card, terse=terse)
        bubble = incoming(ui, item.words(self.flow.lang).text, size=size)
        pad, gap = (m.px(20), m.px(10)) if terse else (m.px(30), m.px(18))
        return Card(ui, Titled(ui, header, bubble, gap), ui.theme.card, pad, m.px(36), m.px(3))

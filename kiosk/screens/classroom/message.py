"""A message in the middle of the room's attention, and below it what the class does with it."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from itertools import product
from typing import Final

from pygame import Rect

from kiosk.screens.chat import incoming, plain_runs, sender
from kiosk.screens.classroom.frame import ClassScreen
from kiosk.screens.narration import Said, described, said
from kiosk.screens.pictured import illustrated
from kiosk.ui.blocks import Block, Text, Titled
from kiosk.ui.cards import Card
from kiosk.ui.pages import paged
from kiosk.ui.widgets import Widget

SIZES: Final = (1.8, 1.6, 1.4, 1.2, 1.1, 1.0)
"""The message is set in the first of these that leaves it on one page, as a multiple of a class's body text."""

PICTURE: Final = 0.7
"""How much of the room's height a picture takes beside or above the largest letters."""

LARGE: Final = 4
"""So many of these sizes are worth more than the words below in full."""


class MessageScreen(ClassScreen):
    """The same message stands in the same place while the class votes and talks."""

    @abstractmethod
    def below(self) -> Sequence[Block]:
        """What the class does now, in full and then more tersely, for long messages."""

    def heading(self) -> str | None:
        return self.t("class-vote-second" if self.session.second else "class-vote-first")

    def backdrop(self) -> list[Widget]:
        return [self.field(self.ui.metrics.screen, self.ui.theme.sunsoft)]

    def body(self, area: Rect) -> list[Widget]:
        """A large message above all that is said below it, or above less; then a small one; at last one in pages."""
        m, fill = self.ui.metrics, self.ui.theme.sunsoft
        messages, below = self._messages(area), self.below()
        choices = (*product(below, messages[:LARGE]), *product(below, messages[LARGE:]))
        whole = (
            (words, message)
            for words, message in choices
            if message.height(area.width) + m.gap + words.height(area.width) <= area.height
        )
        words, message = next(whole, (below[-1], messages[-1]))
        height = words.height(area.width)
        room = Rect(area.x, area.y, area.width, area.height - height - m.gap)
        shown = paged(self.ui, [message], room, 0, self.pager("message", fill), stand="middle")
        return [*shown, *words.place(Rect(area.x, area.bottom - height, area.width, height))]

    def texts(self) -> Said:
        lang = self.flow.lang
        return said(self.item.words(lang), "text") + described(self.item.picture, lang)

    def _messages(self, area: Rect) -> list[Card]:
        """From large to less; the last saves height around the words."""
        large = [self._message(size, area, terse=False) for size in SIZES]
        return [*large, self._message(SIZES[-1], area, terse=True)]

    def _message(self, size: float, area: Rect, *, terse: bool) -> Card:
        """The message under its sender's name, its picture the smaller the smaller its letters."""
        ui, m, item = self.ui, self.ui.metrics, self.item
        header = sender(ui, self.session.deck.cast[item.sender], self.flow.lang, ui.theme.card, terse=terse)
        words = item.words(self.flow.lang).text
        plain = Text(ui, plain_runs(words), ui.body, ui.theme.card.text)
        pad, gap = (m.px(22), m.px(8)) if terse else (m.px(30), m.px(18))
        said_there = plain if terse else incoming(ui, words, size=size)
        room = area.width - 2 * pad, round(area.height * PICTURE * size / SIZES[0])
        looks = illustrated(self, item.picture, ui.theme.card, said_there, room)
        return Card(ui, Titled(ui, header, looks[-1 if terse else 0], gap), ui.theme.card, pad, m.px(36), m.px(3))

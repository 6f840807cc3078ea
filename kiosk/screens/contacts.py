"""What the help page and the end of a visit share: where one can turn, in large type, with codes."""

from __future__ import annotations

from abc import abstractmethod
from typing import Final

from pygame import Rect

from kiosk.screens.channel_card import card_rows
from kiosk.screens.frame import VisitorScreen
from kiosk.screens.headline import HeadlinedScreen
from kiosk.ui.blocks import Beside, Block, Card, Column, Text
from kiosk.ui.pages import paged
from kiosk.ui.text import Run
from kiosk.ui.theme import Fill
from kiosk.ui.widgets import Widget

FIELD_BELOW: Final = 90
"""How far the coloured field reaches below the big words, in pixels at 1080p."""

ADULT_WIDTH: Final = 560
"""What the local adult takes beside the first words, in pixels at 1080p."""


class ContactsScreen(HeadlinedScreen):
    """The channels that may be shown, numbers first; the adult of this house; words to begin with."""

    @abstractmethod
    def big_words(self) -> tuple[str, str]:
        """The title and the line below it."""

    @abstractmethod
    def colour(self) -> Fill:
        """The field behind the big words."""

    def body(self, area: Rect) -> list[Widget]:
        ui, fill = self.ui, self.colour()
        title, line = self.big_words()
        blocks = (Text(ui, title, ui.title, fill.text, balance=True), Text(ui, line, ui.body, fill.second))
        head, rest = self.headline(area, blocks)
        field = self.field(Rect(0, 0, ui.metrics.size[0], rest.y + ui.metrics.px(FIELD_BELOW)), fill)
        contacts = paged(ui, self._contacts(rest), rest, ui.metrics.gap, self.pager("contacts", ui.theme.paper))
        return [field, *head, *contacts]

    def _contacts(self, room: Rect) -> list[Block]:
        """All on one page if it can be; else the numbers with the adult first, then the rest."""
        ui, gap, lang = self.ui, self.ui.metrics.gap, self.flow.lang
        channels = self.flow.settings.channels
        phones = [channel for channel in channels if channel.kind == "phone"]
        others = [channel for channel in channels if channel.kind == "web"]
        aside = self._aside()
        if not others:
            left = room.height - gap - aside.height(room.width)
            blocks = [*card_rows(ui, phones, lang, room.width, left), aside]
            if Column(ui, tuple(blocks), gap).height(room.width) <= room.height:
                return blocks
        page = room.height - ui.metrics.target - gap
        adult = adult_band(self)
        left = page - sum(block.height(room.width) + gap for block in adult)
        numbers = card_rows(ui, phones, lang, room.width, left)
        return [*numbers, *adult, *card_rows(ui, others, lang, room.width, page), _band(self, self._begin())]

    def _aside(self) -> Block:
        """The adult and the first words in one band."""
        m, adult = self.ui.metrics, _adult(self)
        if not adult or m.upright:
            return _band(self, Column(self.ui, (*adult, self._begin()), m.px(16)))
        return _band(self, Beside(self.ui, adult[0], self._begin(), m.px(ADULT_WIDTH), m.px(48), middle=True))

    def _begin(self) -> Block:
        return _with_icon(self, "message-circle", (Run(self.t("help-begin")),))


def adult_band(screen: VisitorScreen) -> list[Block]:
    """A band that says whom one can talk to in this very house; nothing where staff have not said."""
    return [_band(screen, block) for block in _adult(screen)]


def _adult(screen: VisitorScreen) -> list[Block]:
    role, room = screen.flow.settings.adult_role, screen.flow.settings.adult_room
    if not (role or room):
        return []
    where = screen.t("help-here-room", role=role, room=room) if role and room else role or room
    return [_with_icon(screen, "user-heart", (Run(screen.t("help-here") + " ", bold=True), Run(where)))]


def _band(screen: VisitorScreen, content: Block) -> Block:
    m = screen.ui.metrics
    return Card(screen.ui, content, screen.ui.theme.tealsoft, m.px(22), m.px(32))


def _with_icon(screen: VisitorScreen, icon: str, runs: tuple[Run, ...]) -> Block:
    ui, fill = screen.ui, screen.ui.theme.tealsoft
    px = round(ui.metrics.body * 1.5)
    text = Text(ui, runs, ui.small, fill.text)
    return Beside(ui, screen.icon(icon, px, fill), text, px, ui.metrics.px(20), middle=True)

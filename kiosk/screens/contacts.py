"""What the help page and the end of a visit share: where one can turn, in large type, with codes."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import Final

from pygame import Rect

from kiosk.screens.channel_card import Cards, cards
from kiosk.screens.frame import VisitorScreen
from kiosk.screens.headline import HeadlinedScreen
from kiosk.ui.blocks import Beside, Block, Column, Text
from kiosk.ui.cards import Card
from kiosk.ui.pages import controls_width, paged
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
        ui, m, fill = self.ui, self.ui.metrics, self.colour()
        title, line = self.big_words()
        strip = self._strip(area)
        spare = 0 if m.upright else controls_width(ui) + m.margin
        head, rest = self.headline(
            area, Text(ui, title, ui.title, fill.text, balance=True), Text(ui, line, ui.body, fill.second), spare
        )
        top = max(rest.y, strip.bottom + m.px(4))
        rest = Rect(rest.x, top, rest.width, rest.bottom - top)
        field = self.field(Rect(0, 0, m.size[0], rest.y + m.px(FIELD_BELOW)), fill)
        shown = paged(ui, self._contacts(rest), rest, m.gap, self.pager("contacts", fill), strip=strip)
        return [field, *head, *shown]

    def _strip(self, area: Rect) -> Rect:
        """Where the pages are turned: below the tools or, on an upright screen, left of them."""
        m = self.ui.metrics
        if m.upright:
            return Rect(area.x, m.px(34), controls_width(self.ui), m.target)
        return Rect(area.x, m.px(34) + m.target + m.gap, area.width, m.target)

    def _contacts(self, room: Rect) -> list[Block]:
        """The numbers with the adult first, and all on one page if it can be."""
        ui, gap, lang = self.ui, self.ui.metrics.gap, self.flow.lang
        channels = self.flow.settings.channels
        phones = [channel for channel in channels if channel.kind == "phone"]
        web = [channel for channel in channels if channel.kind == "web"]
        adult, begin, aside = adult_band(self), _band(self, self._begin()), self._aside()
        with_aside, with_adult = (room.height - _total(blocks, room.width, gap) for blocks in ([aside], adult))
        numbers = cards(ui, phones, lang, room.width, [with_aside, with_adult, room.height])
        others = cards(ui, web, lang, room.width, [room.height - _total([begin], room.width, gap), room.height])
        if not phones:
            numbers = Cards((self._number_alone(),), ())
        below = [aside] if _total(numbers.rows, room.width, 0) <= with_aside else [*adult, begin]
        return [*numbers.rows, *below, *numbers.who, *others.rows, *others.who]

    def _number_alone(self) -> Block:
        """The helpline's number without its code, for the day on which the channels cannot be read."""
        ui, m, fill = self.ui, self.ui.metrics, self.ui.theme.card
        px = round(m.heading * 1.2)
        words = Text(ui, self.t("help"), ui.heading, fill.accent)
        content = Beside(ui, self.icon("phone", px, fill), words, px, m.px(24), middle=True)
        return Card(ui, content, fill, m.px(40), m.px(36), m.px(3))

    def _aside(self) -> Block:
        """The adult and the first words in one band."""
        m, adult = self.ui.metrics, _adult(self)
        if not adult or m.upright:
            return _band(self, Column(self.ui, (*adult, self._begin()), m.px(16)))
        return _band(self, Beside(self.ui, adult[0], self._begin(), m.px(ADULT_WIDTH), m.px(48), middle=True))

    def _begin(self) -> Block:
        return _with_icon(self, "message-circle", (Run(self.t("help-begin")),))


def _total(blocks: Sequence[Block], width: int, gap: int) -> int:
    """What blocks take above or below others."""
    return sum(block.height(width) + gap for block in blocks)


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
    return Card(screen.ui, content, screen.ui.theme.tealsoft, m.px(18), m.px(32))


def _with_icon(screen: VisitorScreen, icon: str, runs: tuple[Run, ...]) -> Block:
    ui, fill = screen.ui, screen.ui.theme.tealsoft
    px = round(ui.metrics.body * 1.5)
    text = Text(ui, runs, ui.small, fill.text)
    return Beside(ui, screen.icon(icon, px, fill), text, px, ui.metrics.px(20), middle=True)

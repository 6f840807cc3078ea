"""A channel on a card: its number or address in large type, who answers and when, and the code that says the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal, NamedTuple

from pygame import Rect

from kiosk.channels import Channel
from kiosk.lang import Lang
from kiosk.ui import qr
from kiosk.ui.blocks import Beside, Block, Column, Text, Titled
from kiosk.ui.cards import Card
from kiosk.ui.marks import Code
from kiosk.ui.rows import Grid
from kiosk.ui.text import Style
from kiosk.ui.theme import Colour
from kiosk.ui.toolkit import Toolkit
from kiosk.ui.widgets import Align, Widget

Detail = Literal["full", "plain", "brief"]
"""How much a card tells: everything, all but the note, or what one needs to call."""

DETAILS: Final[tuple[Detail, ...]] = ("full", "plain", "brief")

CODE_SIDE: Final = 372
"""What a code may take with its quiet zone, in pixels at 1080p; whole pixels a module make it a little smaller."""

NARROWEST_PAIR: Final = 760
"""Two cards stand side by side where each gets so much, in pixels at 1080p."""


@dataclass(frozen=True)
class Large(Block):
    """One line in the largest of some styles that it fits in, set tightly."""

    words: str
    styles: Sequence[Style]
    colour: Colour
    align: Align = "left"

    def _text(self, width: int) -> Text:
        laid = [self.ui.lay(self.words, style, width) for style in self.styles]
        best = next((one for one in laid if len(one.lines) == 1), laid[-1])
        tight = replace(best, line_height=round(best.px * 1.04))
        return Text(self.ui, self.words, self.styles[0], self.colour, self.align, kept=tight)

    def height(self, width: int) -> int:
        return self._text(width).height(width)

    def natural_width(self, most: int) -> int:
        return self._text(most).natural_width(most)

    def place(self, rect: Rect) -> list[Widget]:
        return self._text(rect.width).place(rect)


def code(ui: Toolkit, channel: Channel) -> Code:
    """The channel's QR code, as large as whole pixels a module allow."""
    matrix = qr.matrix(channel.qr_payload)
    module = ui.metrics.px(CODE_SIDE) // len(matrix)
    return Code(ui, matrix, channel.qr_payload, module * len(matrix))


def number(ui: Toolkit, channel: Channel, colour: Colour, align: Align = "left") -> Large:
    """A telephone number in figures to be read from afar."""
    figures = [Style("black", round(ui.metrics.title * size)) for size in (1.4, 1.2, 1.0)]
    return Large(ui, channel.shown, figures, colour, align)


def address(ui: Toolkit, channel: Channel, colour: Colour) -> Large:
    """A web address, to be typed."""
    return Large(ui, channel.shown, (ui.heading, ui.lead, ui.small_strong), colour)


def words(ui: Toolkit, channel: Channel, lang: Lang, detail: Detail) -> list[Block]:
    """The channel's name, when it answers, and what else ``detail`` asks for."""
    said, fill = channel.words(lang), ui.theme.card
    name, hours = Text(ui, said.name, ui.strong, fill.text), Text(ui, said.hours, ui.small_strong, fill.accent)
    blocks: list[Block] = [name, hours]
    if detail != "brief":
        blocks.append(Text(ui, said.who, ui.small, fill.second))
    if detail == "full" and said.note:
        blocks.append(Text(ui, said.note, ui.small, fill.second))
    return blocks


def channel_card(ui: Toolkit, channel: Channel, lang: Lang, detail: Detail) -> Card:
    """The code left and the words right; what the code says stands under it."""
    m, fill = ui.metrics, ui.theme.card
    picture = code(ui, channel)
    said = words(ui, channel, lang, detail)
    if channel.kind == "phone":
        caption = Text(ui, channel.shown, ui.small_strong, fill.text, "center")
        left = Column(ui, (picture, caption), m.px(4))
        right = Column(ui, (number(ui, channel, fill.accent), *said), m.px(6))
        content: Block = Beside(ui, left, right, picture.side, m.px(16), middle=True)
    else:
        beside = Beside(ui, picture, Column(ui, tuple(said), m.px(6)), picture.side, m.px(16), middle=True)
        content = Column(ui, (beside, address(ui, channel, fill.accent)), m.px(14))
    return Card(ui, content, fill, m.px(22), m.px(36), m.px(3), centred=True)


class Cards(NamedTuple):
    """Cards in rows, and who answers where the cards had no room to say so: that may stand on another page."""

    rows: tuple[Block, ...]
    who: tuple[Block, ...]


def cards(ui: Toolkit, channels: Sequence[Channel], lang: Lang, width: int, rooms: Sequence[int]) -> Cards:
    """The cards, two in a row where there is room for two, and as detailed as their height lets them be.

    ``rooms`` are the heights to try, the one that is wished for first.
    """
    if not channels:
        return Cards((), ())
    columns = 2 if (width - ui.metrics.gap) // 2 >= ui.metrics.px(NARROWEST_PAIR) else 1
    grids = {
        detail: Grid(ui, tuple(channel_card(ui, one, lang, detail) for one in channels), columns, ui.metrics.gap)
        for detail in DETAILS
    }
    for room in rooms:
        for detail in DETAILS[:-1]:
            if grids[detail].height(width) <= room:
                return Cards((grids[detail],), ())
    return Cards((grids["brief"],), tuple(_who(ui, one, lang) for one in channels))


def _who(ui: Toolkit, channel: Channel, lang: Lang) -> Block:
    m, fill = ui.metrics, ui.theme.card
    said = channel.words(lang)
    name = Text(ui, f"{channel.shown} · {said.name}", ui.strong, fill.text)
    return Card(ui, Titled(ui, name, Text(ui, said.who, ui.body, fill.second), m.px(4)), fill, m.px(26), m.px(36))

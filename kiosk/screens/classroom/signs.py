"""The message once more, with what there was to notice in it marked and named."""

from __future__ import annotations

from pygame import Rect

from kiosk.packs.marks import parse
from kiosk.screens.chat import incoming, sender, sign_names, sign_notes, signed_runs
from kiosk.screens.classroom.frame import ClassScreen
from kiosk.screens.classroom.message import SIZES
from kiosk.ui.blocks import Block, Column, Text, Titled, fitting
from kiosk.ui.cards import Card
from kiosk.ui.pages import paged
from kiosk.ui.rows import Wrap
from kiosk.ui.widgets import Widget


class SignsScreen(ClassScreen):
    """Signs numbered in the message, and below it what each is; a fine message mostly has none."""

    def backdrop(self) -> list[Widget]:
        return [self.field(self.ui.metrics.screen, self.field_of(self.item.truth))]

    def body(self, area: Rect) -> list[Widget]:
        ui, m, fill = self.ui, self.ui.metrics, self.field_of(self.item.truth)
        text = self.item.words(self.flow.lang).text
        asked = "class-signs" if parse(text).signs else "class-no-signs"
        title = Text(ui, self.t(asked), ui.heading, fill.text)
        tactics, lang = self.flow.house.tactics, self.flow.lang
        notes = sign_notes(ui, text, tactics, lang, fill)
        names: list[Block] = [Wrap(ui, tuple(sign_names(ui, [text], tactics, lang, fill)), m.px(30))] if notes else []
        full = [(title, self._message(size), *notes) for size in SIZES]
        brief = [(title, self._message(size, terse=True), *names) for size in SIZES]
        bare = (self._message(SIZES[-1], terse=True, bare=True), *names)
        choices = [Column(ui, blocks, m.px(20)) for blocks in (*full, *brief, (title, *bare), bare)]
        told = fitting(choices, area.width, area.height)
        return paged(ui, told.blocks, area, told.gap, self.pager("signs", fill), stand="middle")

    def _message(self, size: float, *, terse: bool = False, bare: bool = False) -> Card:
        """The message under its sender's name; ``terse`` saves a line there, ``bare`` the bubble."""
        ui, m, item = self.ui, self.ui.metrics, self.item
        header = sender(ui, self.session.deck.cast[item.sender], self.flow.lang, ui.theme.card, terse=terse)
        runs = signed_runs(item.words(self.flow.lang).text)
        plain = Text(ui, runs, ui.body, ui.theme.card.text, sign=ui.theme.sign)
        words = Titled(ui, header, plain if bare else incoming(ui, runs, size=size), m.px(10 if bare else 14))
        return Card(ui, words, ui.theme.card, m.px(24), m.px(36))

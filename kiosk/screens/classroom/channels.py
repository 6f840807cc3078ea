"""Where one can turn, for the whole class to see; then the lesson is over."""

from __future__ import annotations

from typing import Final

from pygame import Rect

from kiosk.channels import Channel
from kiosk.screens.channel_card import Large
from kiosk.screens.classroom.frame import ClassScreen
from kiosk.screens.contacts import adult_band
from kiosk.ui.blocks import Block, Column, Text, fitting
from kiosk.ui.cards import Card
from kiosk.ui.pages import paged
from kiosk.ui.rows import Grid
from kiosk.ui.text import Style
from kiosk.ui.widgets import Widget

FIGURES: Final = (2.6, 2.2, 1.8, 1.4, 1.1)
"""How large the numbers are, as a multiple of a title: the first that leaves all on one page."""


class ClassChannelsScreen(ClassScreen):
    """The numbers to keep in mind, without codes: nobody is to bring a telephone to the front."""

    def go_on(self) -> Block | None:
        return self.primary("finish", self.t("class-finish"), self.flow.advance)

    def backdrop(self) -> list[Widget]:
        return [self.field(self.ui.metrics.screen, self.ui.theme.teal)]

    def body(self, area: Rect) -> list[Widget]:
        choices = [self._told(size) for size in FIGURES] + [self._told(size, brief=True) for size in FIGURES]
        told = fitting(choices, area.width, area.height)
        pager = self.pager("channels", self.ui.theme.teal)
        return paged(self.ui, told.blocks, area, told.gap, pager, stand="middle")

    def _told(self, size: float, *, brief: bool = False) -> Column:
        """All of it; ``brief`` leaves out what a teacher says as well."""
        ui, m, fill = self.ui, self.ui.metrics, self.ui.theme.teal
        title = Text(ui, self.t("channels-title"), ui.heading, fill.text)
        line = Text(ui, self.t("channels-line"), ui.body, fill.second)
        phones = [channel for channel in self.flow.settings.channels if channel.kind == "phone"]
        cards = tuple(self._phone(channel, size) for channel in phones) or (self._number_alone(),)
        numbers = Grid(ui, cards, 1 if m.upright else min(2, len(cards)), m.gap)
        if brief:
            return Column(ui, (title, numbers, *adult_band(self)), m.px(16))
        return Column(ui, (title, numbers, *adult_band(self), line), m.px(24))

    def _phone(self, channel: Channel, size: float) -> Block:
        ui, m, fill, said = self.ui, self.ui.metrics, self.ui.theme.card, channel.words(self.flow.lang)
        figures = Large(ui, channel.shown, (Style("black", round(m.title * size)),), fill.accent, "center")
        name = Text(ui, said.name, ui.strong, fill.text, "center")
        hours = Text(ui, said.hours, ui.small_strong, fill.second, "center")
        return Card(ui, Column(ui, (figures, name, hours), m.px(4)), fill, m.px(26), m.px(36))

    def _number_alone(self) -> Block:
        """The helpline's number, for the day on which the channels cannot be read."""
        ui, fill = self.ui, self.ui.theme.card
        return Card(
            ui, Text(ui, self.t("help"), ui.title, fill.accent, "center"), fill, ui.metrics.px(30), ui.metrics.px(36)
        )

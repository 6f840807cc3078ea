"""Questions to talk about, without a right answer."""

from __future__ import annotations

from typing import Final

from pygame import Rect

from kiosk.screens.classroom.frame import ClassScreen
from kiosk.ui.blocks import Beside, Block, Column, Text, fitting
from kiosk.ui.cards import Card
from kiosk.ui.marks import Badge
from kiosk.ui.pages import paged
from kiosk.ui.widgets import Widget

QUESTIONS: Final = ("sign", "fine", "mind")

LOOSER: Final = ((34, 30), (22, 20), (12, 12))
"""Around each question and between them, in pixels at 1080p."""


class DiscussScreen(ClassScreen):
    """About the messages; nobody is asked about themselves."""

    def backdrop(self) -> list[Widget]:
        return [self.field(self.ui.metrics.screen, self.ui.theme.sunsoft)]

    def body(self, area: Rect) -> list[Widget]:
        asked = fitting([self._asked(*looser) for looser in LOOSER], area.width, area.height)
        pager = self.pager("discuss", self.ui.theme.sunsoft)
        return paged(self.ui, asked.blocks, area, asked.gap, pager, stand="middle")

    def _asked(self, pad: int, gap: int) -> Column:
        ui, fill = self.ui, self.ui.theme.sunsoft
        title = Text(ui, self.t("class-discuss-title"), ui.title, fill.text)
        questions = [self._question(number, name, pad) for number, name in enumerate(QUESTIONS, start=1)]
        kindly = Text(ui, self.t("class-discuss-kind"), ui.body, fill.text)
        return Column(ui, (title, *questions, kindly), ui.metrics.px(gap))

    def _question(self, number: int, name: str, pad: int) -> Block:
        ui, m, fill = self.ui, self.ui.metrics, self.ui.theme.card
        side = round(m.lead * 1.4)
        badge = Badge(ui, str(number), ui.theme.sun.ground, ui.theme.sun.text, side)
        words = Text(ui, self.t(f"class-discuss-{name}"), ui.lead, fill.text)
        return Card(ui, Beside(ui, badge, words, side, m.px(30), middle=True), fill, m.px(pad), m.px(32))

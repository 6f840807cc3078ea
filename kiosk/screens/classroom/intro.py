"""How it goes, before the first message: vote, talk, vote again; and that nobody is asked about themselves."""

from __future__ import annotations

from typing import Final

from pygame import Rect

from kiosk.screens.classroom.frame import ClassScreen
from kiosk.ui.blocks import Beside, Block, Column, Text, fitting
from kiosk.ui.cards import Card
from kiosk.ui.marks import Badge
from kiosk.ui.pages import paged
from kiosk.ui.widgets import Widget

STEPS: Final = ("vote", "talk", "again")

LOOSER: Final = ((30, 32), (20, 20), (12, 12))
"""Around each step's words and between the steps, in pixels at 1080p."""


class IntroScreen(ClassScreen):
    """Three steps, below one another."""

    def heading(self) -> str | None:
        return self.t("brand")

    def progress(self) -> tuple[int, int] | None:
        return None

    def go_on(self) -> Block | None:
        return self.primary("next", self.t("class-begin"), self.flow.advance, self.ui.theme.sun)

    def backdrop(self) -> list[Widget]:
        return [self.field(self.ui.metrics.screen, self.ui.theme.sky)]

    def body(self, area: Rect) -> list[Widget]:
        said = fitting([self._said(*looser) for looser in LOOSER], area.width, area.height)
        pager = self.pager("intro", self.ui.theme.sky)
        return paged(self.ui, said.blocks, area, said.gap, pager, stand="middle")

    def _said(self, pad: int, gap: int) -> Column:
        ui, fill = self.ui, self.ui.theme.sky
        title = Text(ui, self.t("class-intro-title"), ui.title, fill.accent, balance=True)
        kind = Text(ui, self.t("class-intro-kind"), ui.body, fill.text)
        steps = [self._step(number, name, pad) for number, name in enumerate(STEPS, start=1)]
        return Column(ui, (title, *steps, kind), ui.metrics.px(gap))

    def _step(self, number: int, name: str, pad: int) -> Block:
        ui, m, fill = self.ui, self.ui.metrics, self.ui.theme.card
        side = round(m.lead * 1.4)
        badge = Badge(ui, str(number), ui.theme.sun.ground, ui.theme.sun.text, side)
        words = Text(ui, self.t(f"class-intro-{name}"), ui.lead, fill.text)
        return Card(ui, Beside(ui, badge, words, side, m.px(30), middle=True), fill, m.px(pad), m.px(32))

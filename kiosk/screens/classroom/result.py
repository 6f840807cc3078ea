"""The room before and after it talked, over all messages: lures noticed, fine ones recognised."""

from __future__ import annotations

from typing import Final

from pygame import Rect

from kiosk.packs.model import Truth
from kiosk.quiz.class_session import COUNTED
from kiosk.screens.classroom.change import before_and_after, verdict
from kiosk.screens.classroom.frame import ICONS, ClassScreen
from kiosk.ui.blocks import Beside, Block, Column, Text, fitting
from kiosk.ui.cards import Card
from kiosk.ui.pages import paged
from kiosk.ui.rows import Grid
from kiosk.ui.widgets import Widget

TALL: Final = (150, 120, 96, 76)
"""How high the people are, in pixels at 1080p: the first that leaves all on one page."""


class ClassResultScreen(ClassScreen):
    """Two cards; whether talking helped is said in words."""

    def enter(self) -> None:
        self.flow.house.sounds.play("noticed")

    def backdrop(self) -> list[Widget]:
        return [self.field(self.ui.metrics.screen, self.ui.theme.night)]

    def body(self, area: Rect) -> list[Widget]:
        told = fitting([self._told(tall) for tall in TALL], area.width, area.height)
        pager = self.pager("result", self.ui.theme.night)
        return paged(self.ui, told.blocks, area, told.gap, pager, stand="middle")

    def _told(self, tall: int) -> Column:
        ui, m = self.ui, self.ui.metrics
        better = any(verdict(self.session.change(truth)) in ("more", "most") for truth in COUNTED)
        words = self.t("class-result-more" if better else "class-result-same")
        title = Text(ui, words, ui.title, ui.theme.night.text, balance=True)
        cards = tuple(self._card(truth, m.px(tall)) for truth in COUNTED)
        return Column(ui, (title, Grid(ui, cards, 1 if m.upright else 2, m.gap)), m.px(34))

    def _card(self, truth: Truth, tall: int) -> Block:
        ui, m = self.ui, self.ui.metrics
        fill = ui.theme.sunsoft if truth == "lure" else ui.theme.tealsoft
        px = round(m.heading * 1.1)
        name = Text(ui, self.t(f"class-result-{truth}"), ui.lead, fill.text)
        head = Beside(ui, self.icon(ICONS[truth], px, fill), name, px, m.px(20), middle=True)
        people = before_and_after(self, self.session.change(truth), fill, fill.edge, tall)
        return Card(ui, Column(ui, (head, people), m.px(26)), fill, m.px(30), m.px(36))

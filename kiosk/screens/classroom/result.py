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
from kiosk.ui.rows import Row
from kiosk.ui.text import Style
from kiosk.ui.widgets import Widget

TALL: Final = (170, 150, 120, 96, 76)
"""How high the people are, in pixels at 1080p: the first that leaves all on one page."""

WORDS: Final = 0.36
"""The part of a lying screen's width that stands beside the people, where the cards stand below one another."""


class ClassResultScreen(ClassScreen):
    """Two cards; whether talking helped is said in words."""

    def enter(self) -> None:
        self.flow.house.sounds.play("noticed")

    def backdrop(self) -> list[Widget]:
        return [self.field(self.ui.metrics.screen, self.ui.theme.night)]

    def body(self, area: Rect) -> list[Widget]:
        """Two cards side by side; below one another where their words need the width."""
        ui, columns = self.ui, (1,) if self.ui.metrics.upright else (2, 1)
        titles = (ui.title, ui.heading, ui.lead)
        choices = [self._told(title, tall, count) for count in columns for title in titles for tall in TALL]
        told = fitting(choices, area.width, area.height)
        return paged(ui, told.blocks, area, told.gap, self.pager("result", ui.theme.night), stand="middle")

    def _told(self, style: Style, tall: int, columns: int) -> Column:
        ui, m = self.ui, self.ui.metrics
        better = any(verdict(self.session.change(truth)) in ("more", "most") for truth in COUNTED)
        words = self.t("class-result-more" if better else "class-result-same")
        title = Text(ui, words, style, ui.theme.night.text, balance=True)
        beside = round(m.size[0] * WORDS) if columns == 1 and not m.upright else 0
        cards = tuple(self._card(truth, m.px(tall), beside) for truth in COUNTED)
        return Column(ui, (title, *(Row(ui, cards[at : at + columns], m.gap) for at in range(0, 2, columns))), m.px(24))

    def _card(self, truth: Truth, tall: int, beside: int) -> Block:
        ui, m = self.ui, self.ui.metrics
        fill = ui.theme.sunsoft if truth == "lure" else ui.theme.tealsoft
        px = round(m.heading * 1.1)
        name = Text(ui, self.t(f"class-result-{truth}"), ui.lead, fill.text)
        head = Beside(ui, self.icon(ICONS[truth], px, fill), name, px, m.px(20), middle=True)
        people = before_and_after(self, self.session.change(truth), fill, fill.edge, tall, beside=beside)
        return Card(ui, Column(ui, (head, people), m.px(20)), fill, m.px(26), m.px(36))

"""The room before and after it talked, over all messages: lures noticed, fine ones recognised."""

from __future__ import annotations

from typing import Final

from pygame import Rect

from kiosk.packs.model import Truth
from kiosk.quiz.class_session import COUNTED
from kiosk.quiz.votes import Share
from kiosk.screens.classroom.change import figured, people, verdict
from kiosk.screens.classroom.frame import ICONS, ClassScreen
from kiosk.ui.blocks import Beside, Block, Column, Text, fitting
from kiosk.ui.cards import Card
from kiosk.ui.pages import paged
from kiosk.ui.rows import Row
from kiosk.ui.text import Style
from kiosk.ui.theme import Fill
from kiosk.ui.widgets import Widget

TALL: Final = (170, 150, 120, 96, 76)
"""How high the people are, in pixels at 1080p: the first that leaves all on one page."""

WORDS: Final = 0.34
"""The part of a card that stands before the people."""


class ClassResultScreen(ClassScreen):
    """Two cards; whether talking helped is said in words."""

    def enter(self) -> None:
        self.flow.house.sounds.play("noticed")

    def backdrop(self) -> list[Widget]:
        return [self.field(self.ui.metrics.screen, self.ui.theme.night)]

    def body(self, area: Rect) -> list[Widget]:
        ui = self.ui
        looks = ((ui.title, ui.lead, True), (ui.heading, ui.strong, True), (ui.heading, ui.strong, False))
        choices = [self._told(title, head, tall, lined=lined) for title, head, lined in looks for tall in TALL]
        told = fitting(choices, area.width, area.height)
        return paged(ui, told.blocks, area, told.gap, self.pager("result", ui.theme.night), stand="middle")

    def _told(self, style: Style, head: Style, tall: int, *, lined: bool) -> Column:
        """``lined`` says below the title what the figures count."""
        ui, m, fill = self.ui, self.ui.metrics, self.ui.theme.night
        better = any(verdict(self.session.change(truth)) in ("more", "most") for truth in COUNTED)
        title = Text(ui, self.t("class-result-more" if better else "class-result-same"), style, fill.text, balance=True)
        line = [Text(ui, self.t("class-result-line"), ui.small, fill.second)] if lined else []
        cards = tuple(self._card(truth, head, m.px(tall)) for truth in COUNTED)
        rows = (Column(ui, cards, m.gap),) if m.upright else (Row(ui, cards, m.gap),)
        return Column(ui, (title, *line, *rows), m.px(20))

    def _card(self, truth: Truth, style: Style, tall: int) -> Block:
        ui, m, fill = self.ui, self.ui.metrics, self.fill_of(truth)
        px = round(style.px * 1.3)
        name = Text(ui, self.t(f"class-result-{truth}"), style, fill.text)
        head = Beside(ui, self.icon(ICONS[truth], px, fill), name, px, m.px(20), middle=True)
        change = self.session.change(truth)
        rows = (
            self._row(when, share, fill, tall) for when, share in (("before", change.before), ("after", change.after))
        )
        return Card(ui, Column(ui, (head, *rows), m.px(20)), fill, m.px(26), m.px(36))

    def _row(self, when: str, share: Share, fill: Fill, tall: int) -> Block:
        ui, m = self.ui, self.ui.metrics
        name = Text(ui, self.t(f"class-{when}"), ui.small, fill.text)
        crowd = figured(self, share, fill, ui.heading, people(self, share, fill, fill.text, tall))
        card = m.size[0] - 2 * m.margin if m.upright else (m.size[0] - 2 * m.margin) // 2
        return Beside(ui, name, crowd, round(card * WORDS), m.px(16), middle=True)

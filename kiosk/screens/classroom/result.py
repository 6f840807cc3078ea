"""The room before and after it talked, over all messages: lures noticed, fine ones recognised."""

from __future__ import annotations

from typing import Final

from pygame import Rect

from kiosk.packs.model import Truth
from kiosk.quiz.class_session import COUNTED
from kiosk.quiz.votes import Share
from kiosk.screens.classroom.change import people, said, verdict
from kiosk.screens.classroom.frame import ICONS, ClassScreen
from kiosk.ui.blocks import Beside, Block, Column, Text, fitting
from kiosk.ui.cards import Card
from kiosk.ui.pages import paged
from kiosk.ui.rows import Row
from kiosk.ui.text import Run, Style
from kiosk.ui.theme import Fill
from kiosk.ui.widgets import Widget

TALL: Final = (170, 150, 120, 96, 76)
"""How high the people are, in pixels at 1080p: the first that leaves all on one page."""


class ClassResultScreen(ClassScreen):
    """Two cards; whether talking helped is said in words."""

    def enter(self) -> None:
        self.flow.house.sounds.play("noticed")

    def backdrop(self) -> list[Widget]:
        return [self.field(self.ui.metrics.screen, self.ui.theme.night)]

    def body(self, area: Rect) -> list[Widget]:
        ui = self.ui
        looks = ((ui.title, ui.lead), (ui.heading, ui.strong))
        told = fitting([self._told(*look, tall) for look in looks for tall in TALL], area.width, area.height)
        return paged(ui, told.blocks, area, told.gap, self.pager("result", ui.theme.night), stand="middle")

    def _told(self, style: Style, head: Style, tall: int) -> Column:
        ui, m, fill = self.ui, self.ui.metrics, self.ui.theme.night
        better = any(verdict(self.session.change(truth)) in ("more", "most") for truth in COUNTED)
        title = Text(ui, self.t("class-result-more" if better else "class-result-same"), style, fill.text, balance=True)
        cards = tuple(self._card(truth, head, m.px(tall)) for truth in COUNTED)
        return Column(ui, (title, *(cards if m.upright else (Row(ui, cards, m.gap),))), m.px(26))

    def _card(self, truth: Truth, style: Style, tall: int) -> Block:
        ui, m, fill = self.ui, self.ui.metrics, self.fill_of(truth)
        px = round(style.px * 1.3)
        name = Text(ui, self.t(f"class-result-{truth}"), style, fill.text)
        head = Beside(ui, self.icon(ICONS[truth], px, fill), name, px, m.px(20), middle=True)
        change = self.session.change(truth)
        rows = (
            self._row(when, share, fill, tall) for when, share in (("before", change.before), ("after", change.after))
        )
        return Card(ui, Column(ui, (head, *rows), m.px(18)), fill, m.px(26), m.px(36))

    def _row(self, when: str, share: Share, fill: Fill, tall: int) -> Block:
        ui = self.ui
        runs = (Run(self.t(f"class-result-{when}") + ": "), Run(said(self, share), bold=True))
        return Column(
            ui, (Text(ui, runs, ui.small, fill.text), people(self, share, fill, fill.text, tall)), ui.metrics.px(4)
        )

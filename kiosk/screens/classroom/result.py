"""The room before and after it talked, over all messages: lures noticed, fine ones recognised."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pygame import Rect

from kiosk.packs.model import Truth
from kiosk.quiz.class_session import COUNTED, Change
from kiosk.quiz.votes import Share
from kiosk.screens.classroom.change import people, said, verdict
from kiosk.screens.classroom.frame import ICONS
from kiosk.screens.classroom.raising import RaisingScreen, Up
from kiosk.ui.blocks import Beside, Block, Column, Text, fitting
from kiosk.ui.cards import Card
from kiosk.ui.pages import paged
from kiosk.ui.rows import Row
from kiosk.ui.text import Run, Style
from kiosk.ui.theme import Fill
from kiosk.ui.widgets import Widget

TALL: Final = (170, 150, 120, 96, 76)
"""How high the people are, in pixels at 1080p: the first that leaves all on one page."""


class ClassResultScreen(RaisingScreen):
    """Two cards; whether talking helped is said in words."""

    def changes(self) -> Sequence[Change]:
        return [self.session.change(truth) for truth in COUNTED]

    def backdrop(self) -> list[Widget]:
        return [self.field(self.ui.metrics.screen, self.ui.theme.night)]

    def body(self, area: Rect) -> list[Widget]:
        ui, up = self.ui, self.raised()
        told = fitting(
            [self._told(*look, tall, up) for look in self._looks() for tall in TALL], area.width, area.height
        )
        return paged(ui, told.blocks, area, told.gap, self.pager("result", ui.theme.night), stand="middle")

    def _looks(self) -> tuple[tuple[Style, Style], ...]:
        """Letters of the title and of the cards; with smaller ones the people stay large."""
        ui = self.ui
        return (ui.title, ui.lead), (ui.title, ui.small_strong), (ui.heading, ui.small_strong)

    def _told(self, style: Style, head: Style, tall: int, up: Up) -> Column:
        ui, m, fill = self.ui, self.ui.metrics, self.ui.theme.night
        verdicts = {verdict(change) for change in self.changes()}
        better = bool(verdicts & {"more", "most"}) and "less" not in verdicts  # who only suspects more has not gained
        title = Text(ui, self.t("class-result-more" if better else "class-result-same"), style, fill.text, balance=True)
        cards = tuple(self._card(truth, head, m.px(tall), up) for truth in COUNTED)
        return Column(ui, (title, *(cards if m.upright else (Row(ui, cards, m.gap),))), m.px(26))

    def _card(self, truth: Truth, style: Style, tall: int, up: Up) -> Block:
        ui, m, fill, change = self.ui, self.ui.metrics, self.fill_of(truth), self.session.change(truth)
        px = round(style.px * 1.3)
        name = Text(ui, self.t(f"class-result-{truth}"), style, fill.text)
        head = Beside(ui, self.icon(ICONS[truth], px, fill), name, px, m.px(20), middle=True)
        before = self._row("before", change.before, fill, tall, up.before)
        after = self._row("after", change.after, fill, tall, up.after)
        return Card(ui, Column(ui, (head, before, after), m.px(18)), fill, m.px(26), m.px(36))

    def _row(self, when: str, share: Share, fill: Fill, tall: int, up: int) -> Block:
        ui = self.ui
        runs = (Run(self.t(f"class-result-{when}") + ": "), Run(said(self, share, up), bold=True))
        crowd = people(self, share, fill, fill.text, tall, up=up)
        return Column(ui, (Text(ui, runs, ui.small, fill.text), crowd), ui.metrics.px(4))

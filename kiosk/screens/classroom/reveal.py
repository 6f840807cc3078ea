"""What the message was, and the room before and after it talked: told only now that both votes are closed."""

from __future__ import annotations

from typing import Final

from pygame import Rect

from kiosk.screens.classroom.change import before_and_after, verdict
from kiosk.screens.classroom.frame import ICONS, ClassScreen
from kiosk.ui.blocks import Beside, Column, Text, fitting
from kiosk.ui.marks import Medal
from kiosk.ui.pages import paged
from kiosk.ui.text import Style
from kiosk.ui.widgets import Widget

TALL: Final = (210, 180, 150, 120, 96, 76)
"""How high the people are, in pixels at 1080p: the first that leaves all on one page."""

WORDS: Final = 0.3
"""The part of a lying screen's width that stands beside the people."""


class RevealScreen(ClassScreen):
    """Nothing here is red, and nobody is told apart: ten people stand for the room."""

    def enter(self) -> None:
        self.flow.house.sounds.play("noticed")

    def backdrop(self) -> list[Widget]:
        return [self.field(self.ui.metrics.screen, self.field_of(self.item.truth))]

    def body(self, area: Rect) -> list[Widget]:
        ui = self.ui
        choices = [self._told(title, tall, gap) for title, gap in ((ui.title, 34), (ui.heading, 16)) for tall in TALL]
        told = fitting(choices, area.width, area.height)
        pager = self.pager("told", self.field_of(self.item.truth))
        return paged(ui, told.blocks, area, told.gap, pager, stand="middle")

    def _told(self, style: Style, tall: int, gap: int) -> Column:
        ui, m, truth = self.ui, self.ui.metrics, self.item.truth
        field, change = self.field_of(truth), self.session.voted[-1].change
        side = round(style.px * 1.3)
        on = ui.theme.sun if truth == "lure" else ui.theme.tealsoft
        badge = Medal(ui, self.icon(ICONS[truth], round(side * 0.6), on), on, side)
        title = Text(ui, self.t(f"class-reveal-{truth}"), style, field.text, balance=True)
        head = Beside(ui, badge, title, side, m.px(30), middle=True)
        beside = 0 if m.upright else round(m.size[0] * WORDS)
        people = before_and_after(self, change, field, on.ground, m.px(tall), beside=beside)
        kindly = Text(ui, self.t(f"class-change-{verdict(change)}"), ui.lead, field.text)
        return Column(ui, (head, people, kindly), m.px(gap))

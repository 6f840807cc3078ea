"""What the message was, and the room before and after it talked: told only now that both votes are closed."""

from __future__ import annotations

from typing import Final

from pygame import Rect

from kiosk.screens.classroom.change import before_and_after, verdict
from kiosk.screens.classroom.frame import ICONS, ClassScreen
from kiosk.ui.blocks import Beside, Column, Text, fitting
from kiosk.ui.marks import Medal
from kiosk.ui.pages import paged
from kiosk.ui.widgets import Widget

TALL: Final = (190, 160, 130, 100, 76)
"""How high the people are, in pixels at 1080p: the first that leaves all on one page."""


class RevealScreen(ClassScreen):
    """Nothing here is red, and nobody is told apart: ten people stand for the room."""

    def enter(self) -> None:
        self.flow.house.sounds.play("noticed")

    def backdrop(self) -> list[Widget]:
        return [self.field(self.ui.metrics.screen, self.field_of(self.item.truth))]

    def body(self, area: Rect) -> list[Widget]:
        told = fitting([self._told(tall) for tall in TALL], area.width, area.height)
        pager = self.pager("told", self.field_of(self.item.truth))
        return paged(self.ui, told.blocks, area, told.gap, pager, stand="middle")

    def _told(self, tall: int) -> Column:
        ui, m, truth = self.ui, self.ui.metrics, self.item.truth
        field, change = self.field_of(truth), self.session.voted[-1].change
        side = round(m.heading * 1.7)
        on = ui.theme.sun if truth == "lure" else ui.theme.tealsoft
        badge = Medal(ui, self.icon(ICONS[truth], round(side * 0.6), on), on, side)
        title = Text(ui, self.t(f"class-reveal-{truth}"), ui.title, field.text, balance=True)
        head = Beside(ui, badge, title, side, m.px(30), middle=True)
        people = before_and_after(self, change, field, on.ground, m.px(tall))
        kindly = Text(ui, self.t(f"class-change-{verdict(change)}"), ui.lead, field.text)
        return Column(ui, (head, people, kindly), m.px(34))

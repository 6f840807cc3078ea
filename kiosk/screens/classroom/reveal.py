"""What the message was, and the room before and after it talked: told only now that both votes are closed."""

from __future__ import annotations

from typing import Final

from pygame import Rect

from kiosk.quiz.votes import Share
from kiosk.screens.classroom.change import people, said, verdict
from kiosk.screens.classroom.crowd import Crowd
from kiosk.screens.classroom.frame import ICONS, ClassScreen
from kiosk.ui.blocks import Beside, Block, Column, Text, fitting
from kiosk.ui.marks import Medal
from kiosk.ui.pages import paged
from kiosk.ui.text import Run, Style
from kiosk.ui.widgets import Widget

TALL: Final = (210, 180, 150, 120, 96, 76)
"""How high the people are, in pixels at 1080p: the first that leaves all on one page."""

WORDS: Final = 0.35
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
        rows = (
            self._row(when, share, people(self, share, field, on.ground, m.px(tall)))
            for when, share in (("before", change.before), ("after", change.after))
        )
        kindly = Text(ui, self.t(f"class-change-{verdict(change)}"), ui.lead, field.text)
        return Column(ui, (head, *rows, kindly), m.px(gap))

    def _row(self, when: str, share: Share, crowd: Crowd) -> Block:
        """The people, right of their words or below them."""
        ui, m, fill = self.ui, self.ui.metrics, self.field_of(self.item.truth)
        name, words = self.t(f"class-{when}"), said(self, share)
        if m.upright:
            runs = (Run(f"{name}: "), Run(words, bold=True))
            return Column(ui, (Text(ui, runs, ui.small, fill.text), crowd), m.px(8))
        lines = (Text(ui, name, ui.body, fill.text), Text(ui, words, ui.strong, fill.accent))
        return Beside(ui, Column(ui, lines), crowd, round(m.size[0] * WORDS), m.px(30), middle=True)

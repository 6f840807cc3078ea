"""What the message was, and the room before and after it talked: told only now that both votes are closed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pygame import Rect

from kiosk.quiz.class_session import Change
from kiosk.quiz.votes import Share
from kiosk.screens.classroom.change import people, said, verdict
from kiosk.screens.classroom.frame import ICONS
from kiosk.screens.classroom.raising import RaisingScreen, Up
from kiosk.ui.blocks import Beside, Block, Column, Gap, Text, fitting
from kiosk.ui.marks import Medal
from kiosk.ui.pages import paged
from kiosk.ui.text import Run, Style
from kiosk.ui.widgets import Widget

TALL: Final = (210, 180, 150, 120, 96, 76)
"""How high the people are, in pixels at 1080p: the first that leaves all on one page."""

WORDS: Final = 0.35
"""The part of a lying screen's width that stands beside the people."""


class RevealScreen(RaisingScreen):
    """Nothing here is red, and nobody is told apart: ten people stand for the room."""

    def changes(self) -> Sequence[Change]:
        return (self._change,)

    @property
    def _change(self) -> Change:
        return self.session.voted[-1].change

    def backdrop(self) -> list[Widget]:
        return [self.field(self.ui.metrics.screen, self.field_of(self.item.truth))]

    def body(self, area: Rect) -> list[Widget]:
        ui, up = self.ui, self.raised()
        kindly, uneven = self._kindly(area.width), self._uneven()
        choices = [
            Column(ui, (self._head(title), *uneven, *self._rows(up, ui.metrics.px(tall)), kindly), ui.metrics.px(gap))
            for title, gap in ((ui.title, 34), (ui.heading, 16))
            for tall in TALL
        ]
        told = fitting(choices, area.width, area.height)
        pager = self.pager("told", self.field_of(self.item.truth))
        return paged(ui, told.blocks, area, told.gap, pager, stand="middle")

    def _head(self, style: Style) -> Block:
        ui, truth = self.ui, self.item.truth
        side = round(style.px * 1.3)
        on = ui.theme.sun if truth == "lure" else ui.theme.tealsoft
        badge = Medal(ui, self.icon(ICONS[truth], round(side * 0.6), on), on, side)
        title = Text(ui, self.t(f"class-reveal-{truth}"), style, self.field_of(truth).text, balance=True)
        return Beside(ui, badge, title, side, ui.metrics.px(30), middle=True)

    def _uneven(self) -> list[Block]:
        """Where many more voted once than the other time: a teacher then knows what the comparison is worth."""
        change = self._change
        if not change.uneven:
            return []
        words = self.t("class-uneven", before=change.before.total, after=change.after.total)
        return [Text(self.ui, words, self.ui.small, self.field_of(self.item.truth).text)]

    def _kindly(self, width: int) -> Block:
        """How to speak of it, once all hands are up; its place before that."""
        ui, fill = self.ui, self.field_of(self.item.truth)
        words = Text(ui, self.t(f"class-change-{verdict(self._change)}"), ui.lead, fill.text)
        return words if self.told else Gap(ui, words.height(width))

    def _rows(self, up: Up, tall: int) -> tuple[Block, Block]:
        change = self._change
        return self._row("before", change.before, up.before, tall), self._row("after", change.after, up.after, tall)

    def _row(self, when: str, share: Share, up: int, tall: int) -> Block:
        """The people, right of their words or below them."""
        ui, m, fill = self.ui, self.ui.metrics, self.field_of(self.item.truth)
        filled = fill.accent if self.item.truth == "lure" else fill.text  # which stand out in every theme
        crowd = people(self, share, fill, filled, tall, up=up)
        name, words = self.t(f"class-{when}"), said(self, share, up)
        if m.upright:
            runs = (Run(f"{name}: "), Run(words, bold=True))
            return Column(ui, (Text(ui, runs, ui.small, fill.text), crowd), m.px(8))
        lines = (Text(ui, name, ui.body, fill.text), Text(ui, words, ui.strong, fill.accent))
        return Beside(ui, Column(ui, lines), crowd, round(m.size[0] * WORDS), m.px(30), middle=True)

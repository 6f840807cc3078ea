"""Today's counts: how many came, finished and left; nothing about anybody's answers."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Final

from pygame import Rect

from kiosk.screens.staff.cards import telling
from kiosk.screens.staff.desk import Desk
from kiosk.screens.staff.frame import StaffScreen
from kiosk.screens.staff.kept import StaffKeptScreen
from kiosk.screens.staff_actions import TodayCounts
from kiosk.ui.blocks import Block, Text
from kiosk.ui.cards import Card
from kiosk.ui.pages import paged
from kiosk.ui.rows import Grid
from kiosk.ui.widgets import Widget

LOOK_SECONDS: Final = 0.1
"""How often it looks whether the record has counted."""


class TodayScreen(StaffScreen):
    """Asks the record when it opens, and shows the counts once they are there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._counts: Future[TodayCounts] = desk.actions.today()
        self._shown = False

    def title(self) -> str:
        return self.t("today-title")

    def aside(self) -> Block | None:
        """Whoever sees counts may be asked what else is kept."""
        return self.tool(
            "kept", lambda: self.stage.push(StaffKeptScreen(self.desk)), "shield-check", self.t("kept-open")
        )

    def due(self) -> float | None:
        if self._shown:
            return None
        return 0.0 if self._counts.done() else LOOK_SECONDS

    def tick(self) -> None:
        if self._counts.done():
            self.invalidate()

    def body(self, area: Rect) -> list[Widget]:
        self._shown = self._counts.done()
        return paged(self.ui, self._blocks(), area, self.ui.metrics.gap, self.pager("today", self.ui.theme.paper))

    def _blocks(self) -> list[Block]:
        ui = self.ui
        if not self._shown:
            return [Text(ui, self.t("today-counting"), ui.body, ui.theme.paper.text)]
        error = self._counts.exception()
        if error is not None:
            return [telling(self, "alert-triangle", self.t("today-failed", error=str(error)), ui.theme.sunsoft)]
        return self._counted(self._counts.result())

    def _counted(self, counts: TodayCounts) -> list[Block]:
        ui, m = self.ui, self.ui.metrics
        numbers = {
            "started": counts.started,
            "finished": counts.finished,
            "left": counts.left,
            "interrupted": counts.interrupted,
            "help": counts.help_opened,
        }
        cards = tuple(self._card(self.t(f"today-{name}", count=count)) for name, count in numbers.items())
        return [
            Text(ui, self.t("today-date", date=counts.date), ui.lead, ui.theme.paper.text),
            Grid(ui, cards, 1 if m.upright else 2, m.gap),
            Text(ui, self.t("today-note"), ui.small, ui.theme.paper.second),
        ]

    def _card(self, words: str) -> Block:
        ui, m, fill = self.ui, self.ui.metrics, self.ui.theme.card
        return Card(ui, Text(ui, words, ui.lead, fill.text), fill, m.px(30), m.px(26), m.px(3), centred=True)

"""After a quiet while: is somebody there? Any touch says yes and answers nothing else."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from typing import TYPE_CHECKING

from pygame import Rect

from kiosk.ui.blocks import Beside, Block, Column, Image, Text
from kiosk.ui.cards import Card
from kiosk.ui.screen import Screen
from kiosk.ui.widgets import Disc, Panel, Widget

if TYPE_CHECKING:
    from kiosk.screens.flow import Flow


class StillThereScreen(Screen):
    """Covers what was on screen, and counts down.

    Args:
        flow: whose words it speaks.
        seconds_left: until everything begins anew, for others.
    """

    woken_by_anything = True

    def __init__(self, flow: Flow, seconds_left: Callable[[], float]) -> None:
        super().__init__()
        self._flow = flow
        self._seconds_left = seconds_left
        self._shown = 0

    def woken(self) -> None:
        self.stage.dismiss()

    def due(self) -> float | None:
        left = self._seconds_left()
        if left <= 0:
            return None
        return 0.0 if ceil(left) != self._shown else left - ceil(left) + 1

    def tick(self) -> None:
        self.invalidate()

    def build(self) -> list[Widget]:
        ui, m, fill = self.ui, self.ui.metrics, self.ui.theme.sky
        self._shown = max(0, ceil(self._seconds_left()))
        side, width = m.px(300), m.size[0] - 2 * m.margin
        words, stay = self._words(), self._stay()
        heights = (side, words.height(width), stay.height(width))
        top = (m.size[1] - sum(heights) - m.px(44) * (len(heights) - 1)) // 2
        disc = Rect((m.size[0] - side) // 2, top, side, side)
        said = Rect(m.margin, disc.bottom + m.px(44), width, heights[1])
        button = Rect(0, said.bottom + m.px(44), stay.natural_width(width), heights[2])
        button.centerx = m.size[0] // 2
        counted = Disc(disc, str(self._shown), ui.theme.sun.ground, ui.theme.sun.text)
        return [Panel(m.screen, fill.ground), counted, *words.place(said), *stay.place(button)]

    def _words(self) -> Block:
        ui, fill, t = self.ui, self.ui.theme.sky, self._flow.t
        title = Text(ui, t("still-there-title"), ui.title, fill.text, "center", balance=True)
        line = Text(ui, t("still-there-line", seconds=self._shown), ui.body, fill.second, "center")
        return Column(ui, (title, line), ui.metrics.px(16))

    def _stay(self) -> Block:
        """Looks like a button; the whole screen is one."""
        ui, m, fill = self.ui, self.ui.metrics, self.ui.theme.card
        px = round(m.lead * 1.3)
        icon = Image(ui, lambda: ui.assets.icon("hand-click", px, fill.text), (px, px))
        words = Text(ui, self._flow.t("still-there-stay"), ui.lead, fill.text)
        return Card(ui, Beside(ui, icon, words, px, m.px(18), middle=True), fill, m.px(34), m.px(36))

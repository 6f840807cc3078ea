"""A minute of talk in pairs: the message stays, the votes stay hidden."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING, Final

from kiosk.screens.classroom.message import MessageScreen
from kiosk.ui.blocks import Beside, Block, Column, Text
from kiosk.ui.cards import Card
from kiosk.ui.marks import Badge

if TYPE_CHECKING:
    from kiosk.screens.flow import Flow

TALK_SECONDS: Final = 60.0


class TalkScreen(MessageScreen):
    """Counts the minute down, and waits: it is the teacher who goes on."""

    def __init__(self, flow: Flow) -> None:
        super().__init__(flow)
        self._shown = 0

    def heading(self) -> str | None:
        return self.t("class-name")

    @property
    def _seconds(self) -> int:
        return max(0, ceil(TALK_SECONDS - self.age))

    def due(self) -> float | None:
        if self._shown == 0:
            return None
        left = TALK_SECONDS - self.age
        return 0.0 if ceil(left) != self._shown else left - ceil(left) + 1

    def tick(self) -> None:
        if self._seconds == 0:
            self.flow.house.sounds.play("explained")
        self.invalidate()

    def go_on(self) -> Block | None:
        return self.primary("next", self.t("class-vote-again"), self.flow.advance)

    def below(self) -> Sequence[Block]:
        self._shown = self._seconds
        ui, fill = self.ui, self.ui.theme.sky
        line = self.t("class-talk-line" if self._shown else "class-talk-over")
        title = self.t("class-talk-title")
        full = Column(ui, (Text(ui, title, ui.heading, fill.accent), Text(ui, line, ui.body, fill.text)))
        low = Column(ui, (Text(ui, title, ui.strong, fill.accent), Text(ui, line, ui.small, fill.text)))
        return self._beside_clock(full, 2.2, 26), self._beside_clock(low, 1.7, 14)

    def _beside_clock(self, words: Block, size: float, pad: int) -> Block:
        ui, m, sun = self.ui, self.ui.metrics, self.ui.theme.sun
        side = round(m.heading * size)
        clock = Badge(ui, str(self._shown), sun.ground, sun.text, side)
        return Card(ui, Beside(ui, clock, words, side, m.px(36), middle=True), ui.theme.sky, m.px(pad), m.px(36))

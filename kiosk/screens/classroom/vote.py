"""The room votes: which card, or whose hands, say what.

Two answers, not the four that one person has: hands and cards for "rather" and "sure" would take twice as long to
count, and would show the whole room who is unsure.
"""

from __future__ import annotations

from kiosk.packs.model import Truth
from kiosk.quiz.class_session import COUNTED
from kiosk.screens.classroom.frame import ICONS
from kiosk.screens.classroom.message import MessageScreen
from kiosk.ui.blocks import Beside, Block, Column, Text
from kiosk.ui.cards import Card
from kiosk.ui.rows import Row


class VoteScreen(MessageScreen):
    """The message, and the two answers alike in everything but icon, word and colour."""

    def go_on(self) -> Block | None:
        return self.primary("next", self.t("class-count-go"), lambda: self.flow.advance(self.age))

    def below(self) -> Block:
        ui, m = self.ui, self.ui.metrics
        line = Text(ui, self.t("class-vote-line"), ui.small, ui.theme.sunsoft.text, "center", balance=True)
        return Column(ui, (Row(ui, tuple(map(self._answer, COUNTED)), m.gap), line), m.px(18))

    def _answer(self, truth: Truth) -> Block:
        ui, m, fill = self.ui, self.ui.metrics, self.fill_of(truth)
        px = round(m.heading * 1.5)
        words = Column(
            ui,
            (
                Text(ui, self.t(f"judge-{truth}"), ui.heading, fill.text),
                Text(ui, self.t(f"class-card-{truth}"), ui.small, fill.text),
            ),
        )
        content = Beside(ui, self.icon(ICONS[truth], px, fill), words, px, m.px(30), middle=True)
        return Card(ui, content, fill, m.px(22), m.px(36), m.px(3), centred=True)

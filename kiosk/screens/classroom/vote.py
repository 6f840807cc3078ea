"""The room votes: which card, or whose hands, say what.

Two answers, not the four that one person has: hands and cards for "rather" and "sure" would take twice as long to
count, and would show the whole room who is unsure.
"""

from __future__ import annotations

from collections.abc import Sequence

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

    def below(self) -> Sequence[Block]:
        ui, m = self.ui, self.ui.metrics
        line = Text(ui, self.t("class-vote-line"), ui.small, ui.theme.sunsoft.text, "center", balance=True)
        large, low = (Row(ui, tuple(self._answer(truth, low=low) for truth in COUNTED), m.gap) for low in (False, True))
        return Column(ui, (large, line), m.px(18)), Column(ui, (low, line), m.px(12)), low

    def _answer(self, truth: Truth, *, low: bool) -> Block:
        """An answer and its card, below one another or in one line."""
        ui, m, fill = self.ui, self.ui.metrics, self.fill_of(truth)
        name, card = self.t(f"judge-{truth}"), self.t(f"class-card-{truth}")
        words: Block = Text(ui, f"{name} · {card}", ui.strong, fill.text)
        if not low:
            lines = (Text(ui, name, ui.heading, fill.text), Text(ui, card, ui.small, fill.text))
            words = Column(ui, lines)
        px = round((m.body if low else m.heading) * 1.5)
        content = Beside(ui, self.icon(ICONS[truth], px, fill), words, px, m.px(26), middle=True)
        return Card(ui, content, fill, m.px(12 if low else 22), m.px(36), m.px(3), centred=True)

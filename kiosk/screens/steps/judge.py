"""Lure or fine, sure or rather, about the chat of a step."""

from __future__ import annotations

from pygame import Rect

from kiosk.quiz.scoring import StepOutcome
from kiosk.screens.conversation import Conversation
from kiosk.screens.judge import judgement_buttons
from kiosk.screens.reason import verdict
from kiosk.screens.steps.signs import signed_chat
from kiosk.screens.steps.view import StepView
from kiosk.ui.blocks import Block
from kiosk.ui.rows import Grid
from kiosk.ui.theme import Fill


class JudgeView(StepView):
    """The four answers of a round, two by two, and the explanation that a round gives."""

    shares = (0.56,)

    def asked(self) -> list[Block]:
        buttons = judgement_buttons(self.screen, self.screen.respond)
        return [Grid(self.screen.ui, buttons, 2, self.screen.ui.metrics.gap)]

    def shown(self, chat: Conversation, outcome: StepOutcome, room: Rect, fill: Fill) -> list[Block] | None:
        return signed_chat(self.screen, chat, room, fill)

    def explained(self, outcome: StepOutcome) -> list[Block]:
        assert self.step.truth is not None
        return [verdict(self.screen, self.step.truth, right=bool(outcome.right)), *self.reasons()]

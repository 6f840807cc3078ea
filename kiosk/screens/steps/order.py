"""Putting parts in order."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from pygame import Rect

from kiosk.packs.model import Step
from kiosk.quiz.responses import Ordered
from kiosk.quiz.scoring import StepOutcome
from kiosk.screens.conversation import Conversation
from kiosk.screens.steps.view import StepView
from kiosk.ui.blocks import Beside, Block, Gap, Text
from kiosk.ui.cards import Card
from kiosk.ui.theme import Fill

if TYPE_CHECKING:
    from kiosk.screens.story import StoryScreen


class OrderView(StepView):
    """Parts to touch one after the other: each gets its number, and touched again it gives it back."""

    def __init__(self, screen: StoryScreen, step: Step) -> None:
        super().__init__(screen, step)
        self._order: tuple[int, ...] = ()

    def asked(self) -> list[Block]:
        ui, lang = self.screen.ui, self.screen.flow.lang
        side = round(ui.metrics.body * 1.5)
        blocks: list[Block] = []
        for digit, index in enumerate(self.screen.session.shown_parts, start=1):
            taken = index in self._order
            left: Block = self.screen.icon("circle", side, ui.theme.card)
            if taken:
                left = self.number(self._order.index(index) + 1, filled=True)
            words = self.step.parts[index].words(lang).text
            turn = partial(self._turn, index)
            blocks.append(self.option(f"part-{index}", left, words, turn, digit, selected=taken))
        return blocks

    def done(self) -> Block | None:
        return self.done_button(ready=len(self._order) == len(self.step.parts))

    def give(self) -> None:
        self.screen.respond(Ordered(self._order))

    def shown(self, chat: Conversation, outcome: StepOutcome, room: Rect, fill: Fill) -> list[Block] | None:
        """The order that helps more; a tick before each part that was put in its place."""
        ui, m = self.screen.ui, self.screen.ui.metrics
        side = round(m.body * 1.2)
        head = [] if outcome.right else [Text(ui, self.screen.t("order-better"), ui.lead, fill.text)]
        blocks: list[Block] = [*head]
        for place, part in enumerate(self.step.parts):
            card = ui.theme.sunsoft if place in outcome.missed else ui.theme.card
            text = Text(ui, part.words(self.screen.flow.lang).text, ui.body, card.text)
            badge = self.number(place + 1, filled=True)
            content = Beside(ui, badge, text, badge.side, m.px(24), middle=True)
            mark = Gap(ui, 0) if place in outcome.missed else self.screen.icon("check", side, card)
            blocks.append(Card(ui, Beside(ui, mark, content, side, m.px(18), middle=True), card, m.px(22), m.px(26)))
        return blocks

    def explained(self, outcome: StepOutcome) -> list[Block]:
        return [self.reaction(outcome), *self.reasons()]

    def _turn(self, index: int) -> None:
        if index in self._order:
            self._order = tuple(part for part in self._order if part != index)
        else:
            self._order = (*self._order, index)
        self.screen.invalidate()

"""One answer out of several; each has something kind to say, or a quiz tells which was right."""

from __future__ import annotations

from functools import partial
from typing import Final

from pygame import Rect

from kiosk.packs.model import Choice, Mood, Quiz
from kiosk.quiz.responses import Chosen
from kiosk.quiz.scoring import StepOutcome
from kiosk.screens.conversation import Conversation
from kiosk.screens.steps.view import StepView
from kiosk.ui.blocks import Block, Column, Text
from kiosk.ui.cards import Card
from kiosk.ui.theme import Fill

RIGHT_GAP: Final = 14
"""Between the right answers and what they are called, in pixels at 1080p."""

RIGHT_PAD: Final = 22
"""Around the words of a right answer, in pixels at 1080p."""


class ChoiceView(StepView):
    """Answers in a row below the question; one touch answers."""

    def asked(self) -> list[Block]:
        lang = self.screen.flow.lang
        blocks: list[Block] = []
        for digit, index in enumerate(self.screen.session.shown_choices, start=1):
            words = self.step.choices[index].words(lang).text
            blocks.append(self.option(f"choice-{index}", self.number(digit), words, partial(self._give, index), digit))
        return blocks

    def shown(self, chat: Conversation, outcome: StepOutcome, room: Rect, fill: Fill) -> list[Block] | None:
        """The answer that was given, where nobody else stands there."""
        return [self._given(outcome, self.screen.ui.theme.card)] if self.screen.alone else None

    def explained(self, outcome: StepOutcome) -> list[Block]:
        ui = self.screen.ui
        given = [] if self.screen.alone else [self._given(outcome, ui.theme.skysoft)]
        say = self._chosen(outcome).words(self.screen.flow.lang).say
        said = [Text(ui, say, ui.body, ui.theme.paper.text)] if say else []
        return [self.reaction(outcome), *given, *said, *self._right(outcome), *self.reasons()]

    def mood(self, outcome: StepOutcome) -> Mood:
        return self._chosen(outcome).mood or self.step.mood or "calm"

    def _right(self, outcome: StepOutcome) -> list[Block]:
        """What would have been right, where a quiz says nothing else: a story knows no one right answer."""
        lang, quiz = self.screen.flow.lang, isinstance(self.screen.session.story, Quiz)
        said = self.words.why or self._chosen(outcome).words(lang).say
        if not quiz or said or outcome.right is not False:
            return []
        ui = self.screen.ui
        right = [choice for choice in self.step.choices if choice.points == outcome.maximum]
        called = Text(ui, self.screen.t("choice-right", count=len(right)), ui.strong, ui.theme.paper.text)
        notes = (self.note("check", choice.words(lang).text, None, ui.theme.tealsoft, RIGHT_PAD) for choice in right)
        return [Column(ui, (called, *notes), ui.metrics.px(RIGHT_GAP))]

    def _chosen(self, outcome: StepOutcome) -> Choice:
        assert outcome.chosen_index is not None
        return self.step.choices[outcome.chosen_index]

    def _given(self, outcome: StepOutcome, fill: Fill) -> Block:
        ui, m = self.screen.ui, self.screen.ui.metrics
        words = Text(ui, self._chosen(outcome).words(self.screen.flow.lang).text, ui.strong, fill.text)
        return Card(ui, words, fill, m.px(28), m.px(26))

    def _give(self, index: int) -> None:
        self.screen.respond(Chosen((index,)))

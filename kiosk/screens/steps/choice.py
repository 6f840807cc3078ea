"""One answer out of several; each has something kind to say."""

from __future__ import annotations

from functools import partial

from kiosk.packs.model import Mood
from kiosk.quiz.responses import Chosen
from kiosk.quiz.scoring import StepOutcome
from kiosk.screens.steps.view import StepView
from kiosk.ui.blocks import Block, Text
from kiosk.ui.cards import Card


class ChoiceView(StepView):
    """Answers in a row below the question; one touch answers."""

    def asked(self) -> list[Block]:
        lang = self.screen.flow.lang
        blocks: list[Block] = []
        for digit, index in enumerate(self.screen.session.shown_choices, start=1):
            words = self.step.choices[index].words(lang).text
            blocks.append(self.option(f"choice-{index}", self.number(digit), words, partial(self._give, index), digit))
        return blocks

    def explained(self, outcome: StepOutcome) -> list[Block]:
        ui, m = self.screen.ui, self.screen.ui.metrics
        index = outcome.chosen_index
        assert index is not None
        words = self.step.choices[index].words(self.screen.flow.lang)
        soft = ui.theme.skysoft
        blocks: list[Block] = [
            self.reaction(outcome),
            Card(ui, Text(ui, words.text, ui.strong, soft.text), soft, m.px(28), m.px(26)),
        ]
        if words.say:
            blocks.append(Text(ui, words.say, ui.body, ui.theme.paper.text))
        return [*blocks, *self.reasons()]

    def mood(self, outcome: StepOutcome) -> Mood:
        index = outcome.chosen_index
        chosen = None if index is None else self.step.choices[index].mood
        return chosen or self.step.mood or "calm"

    def _give(self, index: int) -> None:
        self.screen.respond(Chosen((index,)))

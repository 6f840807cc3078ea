"""All the answers that fit, out of several."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from pygame import Rect

from kiosk.packs.model import ChoiceWords, Step
from kiosk.quiz.responses import Chosen
from kiosk.quiz.scoring import StepOutcome
from kiosk.screens.conversation import Conversation
from kiosk.screens.steps.signs import NOTES_GAP
from kiosk.screens.steps.view import StepView
from kiosk.ui.blocks import Block, Column, fitting
from kiosk.ui.theme import Fill

if TYPE_CHECKING:
    from kiosk.screens.story import StoryScreen


NOTE_PADS: Final = (24, 12)
"""Around the words of a note, in pixels at 1080p: the first that leaves them all on one page."""


class ChoicesView(StepView):
    """Answers with a box to tick; a button gives them."""

    shares = (0.42, 0.36)

    def __init__(self, screen: StoryScreen, step: Step) -> None:
        super().__init__(screen, step)
        self._ticked: frozenset[int] = frozenset()

    def asked(self) -> list[Block]:
        ui, lang = self.screen.ui, self.screen.flow.lang
        side = round(ui.metrics.body * 1.5)
        blocks: list[Block] = []
        for digit, index in enumerate(self.screen.session.shown_choices, start=1):
            ticked = index in self._ticked
            box = self.screen.icon("square-check" if ticked else "square", side, ui.theme.card)
            words = self.step.choices[index].words(lang).text
            turn = partial(self._turn, index)
            blocks.append(self.option(f"choice-{index}", box, words, turn, digit, selected=ticked))
        return blocks

    def done(self) -> Block | None:
        return self.done_button(ready=bool(self._ticked))

    def give(self) -> None:
        self.screen.respond(Chosen(tuple(sorted(self._ticked))))

    def shown(self, chat: Conversation, outcome: StepOutcome, room: Rect, fill: Fill) -> list[Block] | None:
        """What was ticked, what fits as well, and what does not, each with its reason."""
        ui, gap = self.screen.ui, self.screen.ui.metrics.px(NOTES_GAP)
        columns = [Column(ui, tuple(self._notes(outcome, pad)), gap) for pad in NOTE_PADS]
        return list(fitting(columns, room.width, room.height).blocks)

    def _notes(self, outcome: StepOutcome, pad: int) -> list[Block]:
        theme, t = self.screen.ui.theme, self.screen.t
        found = [index for index in outcome.chosen if index not in outcome.extra]
        return [
            *(self.note("check", self._words(index).text, None, theme.card, pad) for index in found),
            *(self._noted(index, "plus", theme.sunsoft, t("choices-missed"), pad) for index in outcome.missed),
            *(self._noted(index, "minus", theme.bubble, t("choices-extra"), pad) for index in outcome.extra),
        ]

    def explained(self, outcome: StepOutcome) -> list[Block]:
        return [self.reaction(outcome), *self.reasons()]

    def _noted(self, index: int, icon: str, fill: Fill, label: str, pad: int) -> Block:
        words = self._words(index)
        return self.note(icon, words.text, f"{label}. {words.say}" if words.say else label, fill, pad)

    def _words(self, index: int) -> ChoiceWords:
        return self.step.choices[index].words(self.screen.flow.lang)

    def _turn(self, index: int) -> None:
        self._ticked ^= {index}
        self.screen.invalidate()

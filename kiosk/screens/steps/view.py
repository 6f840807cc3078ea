"""What all kinds of steps have in common: answers to touch, and an explanation of the same build."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Literal

from pygame import Rect

from kiosk.packs.model import Mood, Step, StepWords
from kiosk.quiz.scoring import StepOutcome
from kiosk.screens.conversation import Conversation
from kiosk.screens.reason import todo
from kiosk.ui.blocks import Beside, Block, Column, Image, Text
from kiosk.ui.button import Button
from kiosk.ui.cards import Card
from kiosk.ui.marks import Badge, Medal
from kiosk.ui.theme import Fill

if TYPE_CHECKING:
    from kiosk.screens.story import StoryScreen


class StepView(ABC):
    """One kind of step on a story's screen; it keeps what has been touched but not yet answered."""

    shares: tuple[float, ...] = (0.5, 0.42)
    """How much of the screen the chat's side may take; the first that leaves the answers on one page holds."""

    types = True
    """Whether the lines of the chat arrive one after the other."""

    def __init__(self, screen: StoryScreen, step: Step) -> None:
        self.screen = screen
        self.step = step

    @property
    def words(self) -> StepWords:
        return self.step.words(self.screen.flow.lang)

    @abstractmethod
    def asked(self) -> list[Block]:
        """The answers to touch."""

    @abstractmethod
    def explained(self, outcome: StepOutcome) -> list[Block]:
        """What came of the answer, and why."""

    def done(self) -> Block | None:
        """The button that gives the answer, where one touch does not."""
        return None

    def line(self, index: int) -> Block | None:
        """What stands in a bubble of the chat in place of its words."""
        return None

    def shown(self, chat: Conversation, outcome: StepOutcome, room: Rect, fill: Fill) -> list[Block] | None:
        """What stands in ``room`` on the coloured field beside the explanation; None leaves the phone there."""
        return None

    def mood(self, outcome: StepOutcome) -> Mood:
        """The hero's expression after the answer."""
        return "happy" if outcome.right else "thinking"

    # -- pieces ---------------------------------------------------------------------------------------------------

    def option(
        self, key: str, left: Block, words: str, action: Callable[[], None], digit: int, *, selected: bool = False
    ) -> Button:
        """An answer as broad as the column, with a number or tick before its words."""
        ui, m = self.screen.ui, self.screen.ui.metrics
        text = Text(ui, words, ui.body, ui.theme.card.text)
        side = left.natural_width(m.px(120))
        return Button(
            ui, key, action, Beside(ui, left, text, side, m.px(24), middle=True), ui.theme.card,
            least=m.px(92), pad=m.px(24), digit=digit if digit <= 9 else None, main=digit == 1,
            selected=selected, centred=False,
        )  # fmt: skip

    def number(self, number: int, *, filled: bool = False) -> Badge:
        """A number before an answer; filled once the answer is taken."""
        ui = self.screen.ui
        fill = ui.theme.ink if filled else ui.theme.skysoft
        return Badge(ui, str(number), fill.ground, fill.text, round(ui.metrics.body * 1.5))

    def done_button(self, *, ready: bool = True) -> Block:
        """The button that gives the answer, or its quiet shape as long as there is nothing to give."""
        ui, m, t = self.screen.ui, self.screen.ui.metrics, self.screen.t
        if ready:
            return self.screen.primary("done", t("step-done"), self.give)
        paper = ui.theme.paper
        words = Text(ui, t("step-done"), ui.lead, paper.second, "center")
        return Card(ui, words, paper, m.px(21), m.px(26), m.px(3), centred=True)

    def give(self) -> None:
        """Answer with what has been touched."""

    def reaction(self, outcome: StepOutcome, said: str | None = None) -> Block:
        """How it went, in a few kind words beside the hero's face."""
        ui, m = self.screen.ui, self.screen.ui.metrics
        words = Text(ui, said or self.screen.t(f"outcome-{grade(outcome)}"), ui.heading, ui.theme.paper.text)
        face = self.screen.face
        if face is None:
            return Beside(ui, self._medal(outcome), words, self._medal_side, m.px(26), middle=True)
        side = m.px(230)
        picture = Image(ui, partial(ui.assets.face, face, self.mood(outcome), side), (side, side))
        return Beside(ui, picture, words, side, m.px(26), middle=True)

    def reasons(self) -> list[Block]:
        """Why, and what to do now, as far as the pack says so."""
        ui = self.screen.ui
        blocks: list[Block] = []
        if self.words.why:
            blocks.append(Text(ui, self.words.why, ui.body, ui.theme.paper.text))
        if self.words.check:
            blocks.append(todo(self.screen, self.words.check))
        return blocks

    def note(self, icon: str, words: str, detail: str | None, fill: Fill, pad: int) -> Block:
        """A short card: an icon that says what it is, the words, and more about them; ``pad`` in pixels at 1080p."""
        ui, m = self.screen.ui, self.screen.ui.metrics
        side = round(m.body * 1.3)
        blocks: list[Block] = [Text(ui, words, ui.strong, fill.text)]
        if detail:
            blocks.append(Text(ui, detail, ui.small, fill.second))
        content = Beside(ui, self.screen.icon(icon, side, fill), Column(ui, tuple(blocks)), side, m.px(22))
        return Card(ui, content, fill, m.px(pad), m.px(24))

    @property
    def _medal_side(self) -> int:
        return round(self.screen.ui.metrics.heading * 1.7)

    def _medal(self, outcome: StepOutcome) -> Block:
        fill = self.screen.ui.theme.ink if outcome.right else self.screen.ui.theme.skysoft
        icon = self.screen.icon("check" if outcome.right else "bulb", round(self._medal_side * 0.6), fill)
        return Medal(self.screen.ui, icon, fill, self._medal_side)


def grade(outcome: StepOutcome) -> Literal["full", "part", "none", "open"]:
    """How well a step was answered; open where nothing could be earned, so that there was nothing to do better."""
    if not outcome.maximum:
        return "open"
    return "full" if outcome.right else "part" if outcome.points else "none"

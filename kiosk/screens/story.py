"""A story or quiz: what happens is told, the chat arrives, something is asked, and the answer is explained."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pygame import Rect

from kiosk.packs.model import Choice, Step, Story
from kiosk.quiz.responses import Response
from kiosk.quiz.story import StorySession
from kiosk.screens.company import Company
from kiosk.screens.composer import Composer
from kiosk.screens.frame import VisitorScreen
from kiosk.screens.narration import Said, chatted, described, said
from kiosk.screens.steps import VIEWS, StepView
from kiosk.screens.steps.asked import asked
from kiosk.screens.steps.explained import explained
from kiosk.screens.steps.told import ended, told
from kiosk.ui.blocks import Block
from kiosk.ui.theme import Fill
from kiosk.ui.widgets import Widget

if TYPE_CHECKING:
    from kiosk.screens.flow import Flow


class StoryScreen(VisitorScreen):
    """The present step of the story or quiz in play: told, asked or explained."""

    def __init__(self, flow: Flow) -> None:
        super().__init__(flow)
        assert isinstance(flow.visit.played, StorySession) and flow.visit.played.step is not None
        self.session = flow.visit.played
        self.step: Step = flow.visit.played.step
        story = self.session.story
        self.hero = story.hero if isinstance(story, Story) else None
        """Beside whom the visitor stands; a quiz has nobody."""
        self.view: StepView | None = VIEWS[self.step.kind](self, self.step) if self.step.kind in VIEWS else None
        """What is asked at the step and explained after it; None where it is read, or a telling."""
        self.company = Company(self)
        self._composer = Composer(self, self.session.tell, self.respond) if self.session.tell else None
        self.telling = self.step.kind is not None and self.step.mn.text is not None and self.session.outcome is None
        """Whether what happens is still being read, before anything is asked."""
        self.asked_at = 0.0
        """When the step came or, after what happens, was asked: then its chat begins to arrive."""

    def enter(self) -> None:
        self.asked_at = self.clock()
        if self.session.outcome is not None:
            self.flow.house.sounds.play("noticed" if self.session.outcome.right else "explained")

    @property
    def face(self) -> str | None:
        """The hero's face, where there is one."""
        return self.company.face

    @property
    def alone(self) -> bool:
        """Whether nobody has written and nobody stands beside: a question by itself."""
        return self.face is None and not self.company.talks

    def respond(self, response: Response) -> None:
        """Answer the step; the clock runs from when it was asked."""
        self.flow.answer(response, self.clock() - self.asked_at)

    # -- the frame ------------------------------------------------------------------------------------------------

    def heading(self) -> str:
        return self.session.story.words(self.flow.lang).title

    def progress(self) -> tuple[int, int]:
        done, ahead = self.session.progress
        return done, max(1, done + ahead)

    def go_on(self) -> Block | None:
        if self.telling:
            return self.primary("next", self.t("next"), self._ask)
        if self._composer is not None:
            return self._composer.go_on()
        if self.view is not None and self.session.outcome is None:
            return self.view.done()
        return self.primary("next", self.t("next"), self.flow.advance)

    def texts(self) -> Said:
        """What has just come to stand there: a tale and its chat, a question with its answers, or what came of it."""
        lang, outcome = self.flow.lang, self.session.outcome
        words = self.step.words(lang)
        chat = chatted(self.step.chat, lang)
        if self.step.end is not None:
            return said(words, "title", "text", "why") + chat
        if self.telling or self.step.kind is None:
            return said(words, "text", "ask", "why", "check") + described(self.step.picture, lang) + chat
        if outcome is None:
            question = said(words, "ask" if words.ask else "text")
            shown = () if words.text else described(self.step.picture, lang)  # else told with the text
            return chat + shown + question + tuple((choice.words(lang), "text") for choice in self._choices)
        taken = outcome.chosen if self.step.kind == "choice" else ()
        tapped = (self.step.choices[index].words(lang) for index in taken)
        return tuple((choice, "say") for choice in tapped) + said(words, "why", "check")

    @property
    def _choices(self) -> list[Choice]:
        """The answers in the order in which they stand there."""
        return [self.step.choices[index] for index in self.session.shown_choices]

    def _ask(self) -> None:
        """What happened has been read."""
        self.flow.house.narrator.stop()
        self.telling = False
        self.asked_at = self.clock()
        self.invalidate()

    # -- time -----------------------------------------------------------------------------------------------------

    def due(self) -> float | None:
        still = self.telling or self._composer is not None
        return 0.0 if not still and self.company.arriving else None

    def tick(self) -> None:
        if self.company.moved():
            self.invalidate()

    # -- what stands ----------------------------------------------------------------------------------------------

    def body(self, area: Rect) -> list[Widget]:
        if self.step.end is not None:
            return ended(self, area)
        if self.telling or self.step.kind is None:
            return told(self, area)
        if self._composer is not None:
            return self._composer.body(area)
        assert self.view is not None
        outcome = self.session.outcome
        return explained(self, self.view, outcome, area) if outcome else asked(self, self.view, area)

    @property
    def fill(self) -> Fill:
        """The field: night with amber once something to notice is explained, teal otherwise."""
        dark = self.session.outcome is not None and (self.step.kind == "spot" or self.step.truth == "lure")
        return self.ui.theme.night if dark else self.ui.theme.teal

    @property
    def asked_words(self) -> str:
        """The question; where the pack writes none, what the kind of step asks."""
        words = self.step.words(self.flow.lang)
        return words.ask or words.text or self.t(f"step-{self.step.kind}")

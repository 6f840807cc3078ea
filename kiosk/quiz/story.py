"""A story or quiz in play: steps are read or answered, answers steer, and it ends."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

from kiosk.lang import Lang
from kiosk.packs.model import Condition, Quiz, Step, Story
from kiosk.quiz.answer import Answer, Asked, answer_to
from kiosk.quiz.errors import SessionError
from kiosk.quiz.responses import Composed, Response
from kiosk.quiz.scoring import StepOutcome, score_step
from kiosk.quiz.script import Script
from kiosk.quiz.tell import TellSession
from kiosk.quiz.words import step_words


class Progress(NamedTuple):
    """Steps behind, and ahead at most. ``done / (done + ahead)`` never falls and is 1 at the end."""

    done: int
    ahead: int


class StorySession:
    """One way through a story, or through a quiz, whose questions come one below the other."""

    def __init__(self, story: Story | Quiz, rng: Random) -> None:
        self.story = story
        self._script = Script(story)
        self._rng = rng
        self._ways = self._script.longest_ways()
        self._ahead = self._ways[self._script.steps[0].id]
        self._length = self._ahead
        self._points = 0
        self._maximum = 0
        self._flags: frozenset[str] = frozenset()
        self._outcome: StepOutcome | None = None
        self._tell: TellSession | None = None
        self._ending: Step | None = None
        self._past: tuple[Step, ...] = ()
        self._enter(self._script.steps[0])

    @property
    def step(self) -> Step | None:
        """The step to show; None once the last one has been left."""
        return self._step

    @property
    def past(self) -> tuple[Step, ...]:
        """The steps left behind, in the order they were played."""
        return self._past

    @property
    def shown_choices(self) -> tuple[int, ...]:
        """The order in which to show the choices: positions in the file, shuffled anew at each step."""
        return self._shown_choices

    @property
    def shown_parts(self) -> tuple[int, ...]:
        """The order in which to offer the parts to put in order, never the right one."""
        return self._shown_parts

    @property
    def tell(self) -> TellSession | None:
        """The telling of the current step; None at any other kind. Answer it through ``respond``."""
        return self._tell

    @property
    def outcome(self) -> StepOutcome | None:
        """What to explain; None until the current step is answered."""
        return self._outcome

    @property
    def waiting(self) -> bool:
        """Whether the current step must be answered before one can go on; a telling may be passed over."""
        return self._step is not None and self._step.kind not in (None, "tell") and self._outcome is None

    @property
    def ending(self) -> Step | None:
        """The ending that was reached; None until then, and always in a quiz."""
        return self._ending

    @property
    def finished(self) -> bool:
        """Whether there is nothing more to show."""
        return self._step is None

    @property
    def complete(self) -> bool:
        """Whether it has been played to the end, which is perhaps still on screen."""
        if self.finished or self._ending is not None:
            return True
        return self._ahead == 1 and self._outcome is not None and not self._script.branching

    @property
    def points(self) -> int:
        return self._points

    @property
    def maximum(self) -> int:
        """What could be earned on the way taken so far."""
        return self._maximum

    @property
    def flags(self) -> frozenset[str]:
        """The flags raised by choices so far."""
        return self._flags

    @property
    def here(self) -> str | None:
        """The current step as the record names it, ``story/step``."""
        return self._script.place(self._step) if self._step else None

    @property
    def ending_ref(self) -> str | None:
        """The ending that was reached, as the record names it."""
        return self._script.place(self._ending) if self._ending else None

    @property
    def progress(self) -> Progress:
        """How far it is; a shorter way jumps ahead, a way back stands still."""
        return Progress(self._length - self._ahead, self._ahead)

    def respond(self, response: Response, seconds: float, lang: Lang) -> Answer:
        """Answers the current step, shown in ``lang`` for ``seconds``. A telling may be tried again.

        Raises:
            SessionError: nothing is asked, it has been answered, or the response is not one to this step.
        """
        step = self._step
        if step is None or step.kind is None:
            raise SessionError("nothing is asked here", where=self.here or self._script.ref)
        if self._tell is not None and isinstance(response, Composed):
            answer = self._tell.compose(response, seconds, lang)
            self._outcome = self._tell.outcome
            return answer
        if self._outcome is not None:
            raise SessionError("this step has been answered", where=self._script.place(step))
        outcome = score_step(step, response, lang)
        self._take(step, outcome)
        truth = step.truth if step.kind == "judge" else None
        asked = Asked(self._script.place(step), step.kind, step_words(step, lang), truth)
        return answer_to(asked, response, outcome, seconds)

    def advance(self) -> None:
        """Goes on to the next step, or past the last one.

        Raises:
            SessionError: the current step waits for an answer, or there is none.
        """
        if self._step is None:
            raise SessionError("it has ended", where=self._script.ref)
        if self.waiting:
            raise SessionError("this step waits for an answer", where=self._script.place(self._step))
        chosen = self._outcome.chosen if self._outcome and self._step.choices else ()
        self._past = (*self._past, self._step)
        self._enter(self._script.after(self._step, chosen, self._holds))

    def _take(self, step: Step, outcome: StepOutcome) -> None:
        self._outcome = outcome
        self._points += outcome.points
        self._maximum += outcome.maximum
        if step.choices:
            self._flags |= {flag for flag in (step.choices[number].set for number in outcome.chosen) if flag}

    def _enter(self, step: Step | None) -> None:
        self._step = step
        self._outcome = None
        self._tell = None
        if step is None:
            self._ahead = 0
            return
        self._ahead = min(self._ahead, self._ways[step.id])
        self._ending = step if step.end else None
        self._shown_choices = self._shuffled(len(step.choices))
        self._shown_parts = self._disordered(len(step.parts))
        if step.kind == "tell" and step.telling is not None:
            self._tell = TellSession(self._script.place(step), step, step.telling)

    def _holds(self, when: Condition) -> bool:
        if when.points_at_least is not None and self._points < when.points_at_least:
            return False
        if when.flag is not None and when.flag not in self._flags:
            return False
        return when.no_flag is None or when.no_flag not in self._flags

    def _shuffled(self, count: int) -> tuple[int, ...]:
        return tuple(self._rng.sample(range(count), count))

    def _disordered(self, count: int) -> tuple[int, ...]:
        order = self._shuffled(count)
        while count > 1 and order == tuple(range(count)):
            order = self._shuffled(count)
        return order

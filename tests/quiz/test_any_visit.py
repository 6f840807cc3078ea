"""What holds of a visit whatever is done at the kiosk."""

from __future__ import annotations

from random import Random

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.quiz.errors import SessionError
from kiosk.quiz.judgement import Judgement
from kiosk.quiz.round import RoundSession
from kiosk.quiz.story import StorySession
from kiosk.quiz.visit import Phase
from tests.quiz.builders import MemoryLog, any_response
from tests.quiz.visits import OUTLINE, PACK, TELLING, fresh


class AnyVisit(RuleBasedStateMachine):
    """Whatever is done in whatever order, the log's protocol holds and leaving leaves a clean state."""

    def __init__(self) -> None:
        super().__init__()
        self.log = MemoryLog()
        self.rng = Random(0)
        self.visit = fresh(self.log)

    @rule(judgement=st.sampled_from(Judgement))
    def practise(self, judgement: Judgement) -> None:
        before = self.visit.phase
        try:
            self.visit.practise(judgement)
        except SessionError:
            assert before is not Phase.ATTRACT

    @rule()
    def choose(self) -> None:
        before = self.visit.phase
        try:
            self.visit.choose()
        except SessionError:
            assert before in {Phase.ROUND, Phase.STORY}
        else:
            assert self.log.open is None

    @precondition(lambda self: self.visit.phase is Phase.CHOOSE)
    @rule(started=st.sampled_from(["walk-up", "club", "story", "quiz"]))
    def start(self, started: str) -> None:
        match started:
            case "walk-up" | "club":
                self.visit.start_round(OUTLINE, PACK.decks[0], "club" if started == "club" else "walk-up")
            case "story":
                self.visit.start_story(OUTLINE, PACK.stories[0])
            case _:
                self.visit.start_quiz(OUTLINE, PACK.quizzes[0])
        assert self.log.open is not None
        assert self.log.open.mode == started

    @rule(times=st.integers(1, 12))
    def play_on(self, times: int) -> None:
        for _ in range(times):
            self.answer_and_go_on()

    def answer_and_go_on(self) -> None:
        match self.visit.phase, self.visit.played:
            case Phase.ROUND, RoundSession() as played if played.outcome is None:
                self.visit.answer(self.rng.choice(list(Judgement)), 1)
            case Phase.STORY, StorySession() as played if played.waiting and played.step is not None:
                self.visit.answer(any_response(played.step, self.rng), 1)
            case Phase.TELL, _:
                self.visit.answer(TELLING, 1)
        if self.visit.phase not in {Phase.ATTRACT, Phase.CHOOSE}:
            self.visit.advance()

    @rule(judgement=st.sampled_from(Judgement))
    def answer_out_of_turn(self, judgement: Judgement) -> None:
        before = len(self.log.answers)
        try:
            self.visit.answer(judgement, 1)
        except SessionError:
            assert len(self.log.answers) == before

    @rule(lang=st.sampled_from(["mn", "en"]))
    def change_language(self, lang: str) -> None:
        self.visit.set_lang("en" if lang == "en" else "mn")

    @rule()
    def leave(self) -> None:
        self.visit.leave()
        assert (self.visit.phase, self.visit.played, self.visit.practised, self.visit.lang) == (
            Phase.ATTRACT,
            None,
            None,
            "mn",
        )
        assert self.log.open is None

    @invariant()
    def every_session_is_open_or_finished_once(self) -> None:
        assert len(self.log.begun) == len(self.log.results) + (self.log.open is not None)
        in_session = {Phase.ROUND, Phase.STORY, Phase.RESULT, Phase.TELL, Phase.CHANNELS}
        assert (self.log.open is not None) == (self.visit.phase in in_session)


TestAnyVisit = AnyVisit.TestCase
TestAnyVisit.settings = settings(max_examples=30, stateful_step_count=30, deadline=None)

from __future__ import annotations

from itertools import count
from random import Random

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.packs.held import HeldPacks
from kiosk.quiz.errors import SessionError
from kiosk.quiz.judgement import Judgement
from kiosk.quiz.responses import Chosen, Composed
from kiosk.quiz.round import RoundSession
from kiosk.quiz.setting import Setting
from kiosk.quiz.story import StorySession
from kiosk.quiz.visit import Phase, Visit
from tests.quiz.builders import MemoryLog, any_response, deck, every_kind, pack, quiz, story

PACK = pack(decks=(deck(12),), stories=(story(*every_kind()),), quizzes=(quiz(*every_kind()[1:4]),))
HELD = HeldPacks([PACK])
OUTLINE = HELD.outlines[0]
TELLING = Composed("mother", "ask", "now")


def fresh(log: MemoryLog, setting: Setting | None = None, seed: int = 1, held: HeldPacks = HELD) -> Visit:
    ids = count(1)
    return Visit(setting or Setting(HELD.outlines), held, log, Random(seed), lambda: f"visit-{next(ids)}")


def play_round(visit: Visit, judgement: Judgement = Judgement.LURE_SURE) -> None:
    visit.choose()
    session = visit.start_round(OUTLINE, PACK.decks[0], "walk-up")
    for _ in range(session.total):
        visit.answer(judgement, 1)
        visit.advance()


def test_a_visit_from_attract_to_the_channels_and_back() -> None:
    log = MemoryLog()
    visit = fresh(log)
    phases = [visit.phase]
    visit.practise(Judgement.LURE_RATHER)
    phases.append(visit.phase)
    visit.advance()
    phases.append(visit.phase)
    session = visit.start_round(OUTLINE, PACK.decks[0], "walk-up")
    phases.append(visit.phase)
    for _ in range(6):
        visit.answer(Judgement.LURE_SURE, 1)
        visit.advance()
    phases.append(visit.phase)
    visit.advance()
    phases.append(visit.phase)
    visit.answer(TELLING, 5)
    visit.advance()
    phases.append(visit.phase)
    assert phases == [*list(Phase)[:4], Phase.RESULT, Phase.TELL, Phase.CHANNELS]
    assert log.open is not None, "the telling belongs to the round, so the round stays open until the end"
    visit.advance()
    assert visit.phase is Phase.ATTRACT
    (result,) = log.results
    assert [answer.kind for answer in log.answers] == ["judge"] * 6 + ["tell"]
    assert (result.status, result.left_at, result.ending) == ("finished", None, None)
    assert (result.score, result.maximum) == (2 * session.score.lures_noticed, 12)


def test_the_practice_item_is_counted_nowhere_and_not_drawn_again() -> None:
    for seed in range(40):
        log = MemoryLog()
        visit = fresh(log, seed=seed)
        assert visit.practice is not None
        practised = visit.practice.item
        visit.practise(Judgement.FINE_SURE)
        assert visit.practised is not None
        assert visit.practised.right == (practised.truth == "fine")
        visit.advance()
        session = visit.start_round(OUTLINE, PACK.decks[0], "club")
        assert not {practised.id, practised.twin} & {item.id for item in session.items}
        assert not log.answers


def test_leaving_a_round_says_where_and_leaves_nothing() -> None:
    log = MemoryLog()
    visit = fresh(log)
    visit.set_age_band("11-13")
    visit.choose()
    session = visit.start_round(OUTLINE, PACK.decks[0], "walk-up")
    visit.answer(Judgement.FINE_SURE, 1)
    visit.advance()
    visit.set_lang("en")
    left_at = session.here
    visit.leave()
    (result,) = log.results
    assert (result.status, result.left_at, result.maximum) == ("left", left_at, 2)
    assert (result.opened.language, result.language, result.age_band) == ("mn", "en", "11-13")
    assert (visit.phase, visit.lang, visit.played, visit.pack, visit.practised, visit.tell) == (
        Phase.ATTRACT,
        "mn",
        None,
        None,
        None,
        None,
    )
    visit.choose()
    visit.start_story(OUTLINE, PACK.stories[0])
    assert (log.begun[1].visit, log.begun[1].part, log.begun[1].age_band) == ("visit-2", 1, None)


def test_leaving_the_last_explanation_is_a_finished_round() -> None:
    log = MemoryLog()
    visit = fresh(log)
    visit.choose()
    session = visit.start_round(OUTLINE, PACK.decks[0], "walk-up")
    while not session.complete:
        visit.answer(Judgement.LURE_SURE, 1)
        if not session.complete:
            visit.advance()
    visit.leave()
    assert log.results[0].status == "finished"


def test_a_story_that_reached_its_ending_is_finished_though_left_there() -> None:
    log = MemoryLog()
    visit = fresh(log)
    visit.choose()
    rng = Random(2)
    session = visit.start_story(OUTLINE, PACK.stories[0])
    while session.ending is None:
        if session.waiting and session.step is not None:
            visit.answer(any_response(session.step, rng), 1)
        visit.advance()
    assert visit.phase is Phase.STORY
    visit.leave()
    (result,) = log.results
    assert (result.status, result.ending, result.left_at) == ("finished", "story/end", None)


def test_a_story_left_midway_has_no_ending() -> None:
    log = MemoryLog()
    visit = fresh(log)
    visit.choose()
    visit.start_story(OUTLINE, PACK.stories[0])
    visit.advance()
    visit.answer(Chosen((0,)), 1)
    visit.leave()
    (result,) = log.results
    assert (result.status, result.ending, result.left_at) == ("left", None, "story/choice")


def test_another_activity_is_another_part_of_the_same_visit() -> None:
    log = MemoryLog()
    visit = fresh(log)
    play_round(visit)
    visit.choose()
    assert visit.played is None
    visit.start_quiz(OUTLINE, PACK.quizzes[0])
    visit.leave()
    assert [(one.visit, one.part, one.mode) for one in log.begun] == [("visit-1", 1, "walk-up"), ("visit-1", 2, "quiz")]
    assert [result.status for result in log.results] == ["finished", "left"]


def test_the_form_is_kept_to_and_recorded_for_rounds_alone() -> None:
    log = MemoryLog()
    visit = fresh(log, Setting(HELD.outlines, form="B"))
    visit.choose()
    session = visit.start_round(OUTLINE, PACK.decks[0], "walk-up")
    assert {item.form for item in session.items} == {"B"}
    visit.leave()
    visit.choose()
    visit.start_story(OUTLINE, PACK.stories[0])
    assert [one.form for one in log.begun] == ["B", None]


def test_a_setting_takes_hold_with_the_next_visit() -> None:
    log = MemoryLog()
    visit = fresh(log)
    visit.choose()
    visit.start_story(OUTLINE, PACK.stories[0])
    visit.reset(Setting((), lang="en"))
    assert (visit.phase, visit.lang, visit.practice) == (Phase.ATTRACT, "en", None)
    assert [result.status for result in log.results] == ["left"]
    with pytest.raises(SessionError):
        visit.practise(Judgement.LURE_SURE)
    visit.choose()
    assert visit.phase is Phase.CHOOSE


def test_without_a_telling_the_channels_follow_the_result() -> None:
    held = HeldPacks([PACK.model_copy(update={"tell": None})])
    visit = fresh(MemoryLog(), Setting(held.outlines), held=held)
    visit.choose()
    session = visit.start_quiz(held.outlines[0], PACK.quizzes[0])
    rng = Random(1)
    while session.step is not None:
        visit.answer(any_response(session.step, rng), 1)
        visit.advance()
    phases = [visit.phase]
    visit.advance()
    assert [*phases, visit.phase] == [Phase.RESULT, Phase.CHANNELS]


def test_a_deck_too_small_leaves_the_visit_where_it_was() -> None:
    log = MemoryLog()
    tiny = deck(1, slug="tiny")
    visit = fresh(log)
    visit.choose()
    with pytest.raises(SessionError):
        visit.start_round(OUTLINE, tiny, "walk-up")
    assert (visit.phase, log.open, visit.played) == (Phase.CHOOSE, None, None)


def test_the_wrong_kind_of_response_is_refused_and_not_logged() -> None:
    log = MemoryLog()
    visit = fresh(log)
    visit.choose()
    visit.start_round(OUTLINE, PACK.decks[0], "walk-up")
    with pytest.raises(SessionError):
        visit.answer(TELLING, 1)
    assert not log.answers
    visit.answer(Judgement.FINE_SURE, 1)


def test_nothing_of_a_visit_stays_when_the_log_fails() -> None:
    class FullDisk(MemoryLog):
        def finish(self, result: object) -> None:
            raise OSError("disk full")

    visit = fresh(FullDisk())
    visit.choose()
    visit.start_story(OUTLINE, PACK.stories[0])
    with pytest.raises(OSError, match="disk full"):
        visit.leave()
    assert (visit.phase, visit.played) == (Phase.ATTRACT, None)


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


def test_booster_decks_are_played_in_the_booster_wave_and_shown_to_nobody_before() -> None:
    plain = deck(8)
    booster = plain.model_copy(update={"deck": "later", "booster": True})
    held = HeldPacks([pack(decks=(plain, booster))])
    [both] = held.outlines
    for wave, expected in ((False, plain), (True, booster)):
        visit = Visit(Setting((both,), booster=wave), held, MemoryLog(), Random(1), lambda: "0" * 16)
        assert [one.deck for one in visit.decks(both)] == [expected.deck]
        assert visit.practice is not None
        assert visit.practice.deck is plain

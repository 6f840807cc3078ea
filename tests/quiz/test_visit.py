"""A visit goes from phase to phase, and its log hears of each session once."""

from __future__ import annotations

from random import Random

import pytest

from kiosk.packs.held import HeldPacks
from kiosk.quiz.errors import SessionError
from kiosk.quiz.judgement import Judgement
from kiosk.quiz.responses import Chosen
from kiosk.quiz.setting import Setting
from kiosk.quiz.visit import Phase, Visit
from tests.quiz.builders import MemoryLog, any_response
from tests.quiz.visits import OUTLINE, PACK, TELLING, fresh


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

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.packs.model import Story
from kiosk.quiz.errors import SessionError
from kiosk.quiz.judgement import Judgement
from kiosk.quiz.responses import Chosen, Composed, Ordered, Spotted
from kiosk.quiz.story import StorySession
from tests.quiz.builders import choices, every_kind, parts, quiz, step, story

BRANCHING = story(
    step("start", kind="choice", choices=[
        {"mn": "Нэг", "points": 2, "next": "quiet", "set": "stayed"},
        {"mn": "Хоёр", "points": 1, "set": "stayed"},
        {"mn": "Гурав"},
    ], next="turn"),
    step("quiet", end="left"),
    step("turn", kind="choice", choices=choices(2, 1, 0), next=[
        {"if": {"points-at-least": 3, "flag": "stayed"}, "goto": "proud"},
        {"if": {"flag": "stayed"}, "goto": "calm"},
        {"if": {"points-at-least": 2, "no-flag": "stayed"}, "goto": "late"},
    ]),
    step("below", end="unsure"),
    step("proud", end="told"),
    step("calm", end="checked"),
    step("late", end="told"),
)  # fmt: skip


def fresh(played: Story, seed: int = 1) -> StorySession:
    return StorySession(played, Random(seed))


def take(session: StorySession, *taps: int) -> str:
    for tap in taps:
        session.respond(Chosen((tap,)), 1, "mn")
        session.advance()
    assert session.step is not None
    return session.step.id


@pytest.mark.parametrize(
    ("taps", "reached"),
    [
        ((0,), "quiet"),
        ((1, 0), "proud"),
        ((1, 1), "calm"),
        ((2, 0), "late"),
        ((2, 1), "below"),
    ],
)
def test_answers_lead_to_their_ending(taps: tuple[int, ...], reached: str) -> None:
    session = fresh(BRANCHING)
    assert take(session, *taps) == reached
    assert session.ending is not None
    assert session.ending_ref == f"story/{reached}"
    assert session.complete
    assert not session.finished
    session.advance()
    assert session.finished
    assert session.ending_ref == f"story/{reached}"


def test_points_and_maximum_are_of_the_way_taken() -> None:
    session = fresh(BRANCHING)
    take(session, 1, 1)
    assert (session.points, session.maximum, session.flags) == (2, 4, frozenset({"stayed"}))


def test_every_kind_is_answered_and_named_in_the_record() -> None:
    session = fresh(story(*every_kind()))
    responses = (
        Chosen((2,)),
        Chosen((0, 2)),
        Judgement.FINE_RATHER,
        Spotted((0,)),
        Ordered((1, 0, 2)),
        Composed("mother", "ask", "dinner"),
    )
    session.advance()
    answers = []
    for response in responses:
        answers.append(session.respond(response, 2, "mn"))
        session.advance()
    assert [answer.kind for answer in answers] == ["choice", "choices", "judge", "spot", "order", "tell"]
    assert [answer.ref for answer in answers] == [f"story/{answer.kind}" for answer in answers]
    assert [answer.points for answer in answers] == [1, 2, 2, 0, 1, 0]
    assert [answer.maximum for answer in answers] == [2, 2, 2, 2, 2, 0]
    assert [answer.truth for answer in answers] == [None, None, "fine", None, None, None]
    assert (session.points, session.maximum) == (6, 10)


def test_a_telling_can_be_tried_again_and_passed_over() -> None:
    telling = every_kind()[-2]
    session = fresh(story(telling, step("end", end="told")))
    assert not session.waiting
    for whom in ("mother", "teacher"):
        session.respond(Composed(whom, "ask", "now"), 1, "mn")
        assert session.tell is not None
        assert session.tell.reply is not None
        assert session.tell.reply.id == whom
    session.advance()
    assert session.ending is not None


def test_a_told_step_asks_nothing_and_an_asked_one_waits() -> None:
    session = fresh(story(*every_kind()))
    with pytest.raises(SessionError):
        session.respond(Chosen((0,)), 1, "mn")
    session.advance()
    with pytest.raises(SessionError):
        session.advance()
    session.respond(Chosen((0,)), 1, "mn")
    with pytest.raises(SessionError):
        session.respond(Chosen((1,)), 1, "mn")
    assert session.points == 0


def test_a_refused_response_leaves_the_step_open() -> None:
    session = fresh(BRANCHING)
    with pytest.raises(SessionError):
        session.respond(Chosen((9,)), 1, "mn")
    assert session.outcome is None
    assert take(session, 0) == "quiet"


def test_the_text_hash_changes_with_the_choices() -> None:
    texts = [choices(0, 1), choices(0, 1, 2)]
    one, other = (
        fresh(story(step(kind="choice", choices=text), step("end", end="told"))).respond(Chosen((0,)), 1, "mn")
        for text in texts
    )
    assert one.text_hash != other.text_hash


@given(st.integers(0, 10_000))
def test_choices_and_parts_are_shown_whole_and_never_in_the_right_order(seed: int) -> None:
    session = fresh(story(step(kind="order", parts=parts(2)), step("end", end="told")), seed)
    assert session.shown_parts == (1, 0)
    shown = fresh(BRANCHING, seed).shown_choices
    assert sorted(shown) == [0, 1, 2]


def test_a_quiz_is_played_straight_through() -> None:
    first = step("first", kind="choice", choices=[{"mn": "Нэг", "points": 1, "next": "last"}, {"mn": "Хоёр"}])
    questions = (first, step("middle", kind="judge", truth="lure"), step("last", kind="choice", choices=choices(0, 2)))
    session = StorySession(quiz(*questions), Random(1))
    session.respond(Chosen((0,)), 1, "mn")
    session.advance()
    assert session.here == "quiz/middle"
    session.respond(Judgement.LURE_SURE, 1, "mn")
    session.advance()
    assert not session.complete
    session.respond(Chosen((1,)), 1, "mn")
    assert (session.complete, session.finished, session.ending) == (True, False, None)
    session.advance()
    assert session.finished
    assert session.progress == (3, 0)
    with pytest.raises(SessionError):
        session.advance()


def test_a_goto_that_leads_nowhere_is_a_session_error() -> None:
    with pytest.raises(SessionError, match="nowhere"):
        fresh(story(step("start", next="nowhere")))


def test_a_quiz_without_questions_is_a_session_error() -> None:
    with pytest.raises(SessionError):
        StorySession(quiz(), Random(1))


def test_progress_stands_full_only_at_the_ending() -> None:
    session = fresh(BRANCHING)
    assert session.progress == (0, 2)
    take(session, 2)
    assert session.progress == (1, 1)
    take(session, 0)
    assert session.progress == (2, 0)


def test_a_shorter_way_jumps_ahead() -> None:
    session = fresh(BRANCHING)
    take(session, 0)
    assert session.progress == (2, 0)


def test_a_story_of_a_thousand_steps_can_be_measured() -> None:
    steps = [step(f"step-{number}") for number in range(1000)]
    assert fresh(story(*steps, step("end", end="told"))).progress == (0, 1000)

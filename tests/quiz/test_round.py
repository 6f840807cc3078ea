from __future__ import annotations

import pytest

from kiosk.quiz.answer import text_hash
from kiosk.quiz.errors import SessionError
from kiosk.quiz.judgement import Judgement
from kiosk.quiz.round import RoundScore, RoundSession
from tests.quiz.builders import deck

DECK = deck(2)


def fresh() -> RoundSession:
    """A lure, its fine twin, and another lure."""
    return RoundSession(DECK, DECK.items[:3])


def test_the_two_counts_stand_apart() -> None:
    session = fresh()
    for judgement in (Judgement.LURE_RATHER, Judgement.LURE_SURE, Judgement.FINE_SURE):
        session.answer(judgement, 3.0, "mn")
        session.advance()
    assert session.score == RoundScore(lures_noticed=1, lures=2, fine_recognised=0, fine=1)
    assert (session.points, session.maximum) == (2, 6)
    assert session.finished
    assert session.current is None
    assert session.here is None


def test_an_answer_says_what_was_thought_of_which_words() -> None:
    answer = fresh().answer(Judgement.FINE_RATHER, 4.3, "mn")
    assert answer.ref == "deck/lure-0"
    assert (answer.choice, answer.truth, answer.sure, answer.right) == ("fine-rather", "lure", False, False)
    assert (answer.points, answer.maximum, answer.seconds) == (0, 2, 4.5)
    assert answer.text_hash == text_hash("Энэ бол lure-0 юм"), "the marks are not shown, so they are not hashed"


def test_the_hash_is_of_the_language_shown() -> None:
    assert fresh().answer(Judgement.FINE_SURE, 1, "en").text_hash == text_hash("This is lure-0")


def test_complete_when_the_last_is_judged_and_finished_when_it_is_left() -> None:
    session = RoundSession(DECK, DECK.items[:1])
    assert not session.complete
    session.answer(Judgement.LURE_SURE, 1, "mn")
    assert (session.complete, session.finished) == (True, False)
    session.advance()
    assert session.finished


def test_misuse_is_refused_and_changes_nothing() -> None:
    session = fresh()
    with pytest.raises(SessionError):
        session.advance()
    session.answer(Judgement.LURE_SURE, 1, "mn")
    with pytest.raises(SessionError):
        session.answer(Judgement.FINE_SURE, 1, "mn")
    assert (session.index, session.points, session.maximum) == (0, 2, 2)
    for _ in range(2):
        session.advance()
        session.answer(Judgement.FINE_SURE, 1, "mn")
    session.advance()
    with pytest.raises(SessionError):
        session.answer(Judgement.FINE_SURE, 1, "mn")
    with pytest.raises(SessionError):
        session.advance()

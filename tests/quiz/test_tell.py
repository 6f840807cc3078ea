from __future__ import annotations

import pytest

from kiosk.quiz.errors import SessionError
from kiosk.quiz.responses import Composed
from kiosk.quiz.tell import TellSession
from tests.quiz.builders import pack


def fresh() -> TellSession:
    tell = pack().tell
    assert tell is not None
    return TellSession(tell.tell, tell, tell.telling)


def test_every_combination_is_answered_calmly_and_none_is_scored() -> None:
    session = fresh()
    telling = session.telling
    for whom in telling.whom:
        for opener in telling.openers:
            for moment in telling.moments_for(whom.id):
                answer = session.compose(Composed(whom.id, opener.id, moment.id), 1, "mn")
                assert session.reply == whom
                assert (answer.kind, answer.points, answer.maximum, answer.right) == ("tell", 0, 0, None)
    assert session.tries == 2 * 2 * 2 - 2


def test_each_try_is_an_answer_that_says_what_was_composed() -> None:
    session = fresh()
    first = session.compose(Composed("mother", "ask", "dinner"), 7.2, "mn")
    again = session.compose(Composed("teacher", "show", "now"), 3.0, "mn")
    assert (first.ref, first.choice, first.seconds) == ("telling", "mother ask dinner", 7.0)
    assert again.choice == "teacher show now"
    assert first.text_hash == again.text_hash


@pytest.mark.parametrize(
    "composed",
    [
        Composed("nobody", "ask", "now"),
        Composed("mother", "shout", "now"),
        Composed("mother", "ask", "never"),
        Composed("teacher", "ask", "dinner"),
    ],
)
def test_what_cannot_be_put_together_is_refused_and_counts_nothing(composed: Composed) -> None:
    session = fresh()
    with pytest.raises(SessionError):
        session.compose(composed, 1, "mn")
    assert (session.tries, session.reply, session.outcome) == (0, None, None)

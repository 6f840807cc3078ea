from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from kiosk.quiz.answer import Answer, text_hash
from kiosk.quiz.class_session import Change, ClassSession, Moment, VotedItem
from kiosk.quiz.errors import SessionError
from kiosk.quiz.votes import MOST_HANDS, Share, Votes
from tests.quiz.builders import deck

DECK = deck(2)
ITEMS = DECK.items[:2]
"""A lure, and a fine item."""


def fresh() -> ClassSession:
    return ClassSession(DECK, ITEMS, None)


def vote(session: ClassSession, lure: int, fine: int) -> Answer:
    """The vote that stands next, counted and closed."""
    while session.moment is not Moment.COUNT:
        session.advance(10)
    session.put(lure)
    assert session.counted(2, "mn") is None
    session.put(fine)
    answer = session.counted(3.2, "mn")
    assert answer is not None
    return answer


@pytest.mark.parametrize(
    ("before", "after", "uneven"),
    [(28, 14, True), (14, 28, True), (30, 27, False), (30, 26, True), (1, 0, True), (0, 0, False)],
)
def test_two_votes_are_uneven_by_more_than_a_tenth(before: int, after: int, uneven: bool) -> None:
    assert Change(Share(1, before), Share(1, after)).uneven is uneven


def told(session: ClassSession) -> tuple[VotedItem, ...]:
    """What the class is told of its votes."""
    return session.voted


def test_a_class_votes_talks_and_votes_again_before_anything_is_told() -> None:
    session, seen = fresh(), [Moment.INTRO]
    while session.moment is not Moment.CHANNELS:
        if session.moment is Moment.COUNT:
            session.counted(1, "mn")
            session.counted(1, "mn")
        else:
            session.advance()
        seen.append(session.moment)
    item = [Moment.VOTE, Moment.COUNT, Moment.TALK, Moment.VOTE, Moment.COUNT]
    told = [Moment.REVEAL, Moment.SIGNS, Moment.WHY]
    end = [Moment.RESULT, Moment.ITEMS, Moment.DISCUSS, Moment.TELL, Moment.CHANNELS]
    assert seen == [Moment.INTRO, *item, *told, *item, *told, *end]


def test_a_vote_is_an_answer_of_the_room_and_of_nobody() -> None:
    first = vote(session := fresh(), 12, 16)
    assert (first.ref, first.kind, first.truth) == ("deck/lure-0", "vote", "lure")
    assert first.votes == {"lure": 12, "fine": 16}
    assert (first.choice, first.sure, first.right, first.points, first.maximum) == ("", None, None, 0, 0)
    assert first.text_hash == text_hash("Энэ бол lure-0 юм")
    assert first.seconds == 15.0, "from the message to the closed vote"
    assert vote(session, 19, 9).kind == "second-vote"


def test_no_vote_is_told_before_the_second_is_closed() -> None:
    session = fresh()
    vote(session, 12, 16)
    assert not told(session)
    session.advance()
    session.advance()
    session.put(20)
    session.counted(1, "mn")
    assert not told(session)
    session.counted(1, "mn")
    [only] = told(session)
    assert (only.before, only.after) == (Votes(12, 16), Votes(20, 0))


def test_the_room_before_and_after_by_truth() -> None:
    session = fresh()
    for lure, fine in ((4, 6), (8, 2), (5, 5), (1, 9)):
        vote(session, lure, fine)
    lures, fines = session.change("lure"), session.change("fine")
    assert (lures.before, lures.after) == (Share(4, 10), Share(8, 10))
    assert (fines.before, fines.after) == (Share(5, 10), Share(9, 10))
    assert session.complete


def test_hands_that_were_counted_wrongly_are_counted_again() -> None:
    session = fresh()
    session.advance()
    session.advance()
    session.add(7)
    session.counted(1, "mn")
    session.recount()
    assert (session.counting, session.count) == ("lure", 7)
    session.add(-2)
    assert session.count == 5


def test_a_share_among_ten_shows_no_child_alone() -> None:
    assert Share(1, 30).in_ten == 0
    assert Share(29, 30).in_ten == 10
    assert Share(1, 2).in_ten == 5
    assert Share(0, 0).in_ten is None


@pytest.mark.parametrize("call", [lambda s: s.add(1), lambda s: s.put(1), lambda s: s.recount()])
def test_nothing_is_counted_out_of_turn(call: Callable[[ClassSession], None]) -> None:
    with pytest.raises(SessionError):
        call(fresh())


class AnyClass(RuleBasedStateMachine):
    """Whatever is pressed: nothing is told too early, nothing is lost, and there is always a way on."""

    def __init__(self) -> None:
        super().__init__()
        self.session = fresh()
        self.logged: list[Answer] = []

    @rule(hands=st.integers(-300, 300))
    @precondition(lambda self: self.session.moment is Moment.COUNT)
    def add(self, hands: int) -> None:
        self.session.add(hands)

    @rule(hands=st.integers(-5, 999))
    @precondition(lambda self: self.session.moment is Moment.COUNT)
    def put(self, hands: int) -> None:
        self.session.put(hands)

    @rule()
    @precondition(lambda self: self.session.moment is Moment.COUNT)
    def recount(self) -> None:
        self.session.recount()

    @rule()
    @precondition(lambda self: self.session.moment is Moment.COUNT)
    def counted(self) -> None:
        counting, count = self.session.counting, self.session.count
        answer = self.session.counted(1, "mn")
        if answer is not None:
            assert answer.votes is not None
            assert answer.votes[counting] == count
            self.logged.append(answer)

    @rule(seconds=st.floats(0, 1e6))
    def advance(self, seconds: float) -> None:
        if self.session.moment in (Moment.COUNT, Moment.CHANNELS):
            with pytest.raises(SessionError):
                self.session.advance(seconds)
            return
        self.session.advance(seconds)

    @invariant()
    def counts_stay_within_a_room(self) -> None:
        assert 0 <= self.session.count <= MOST_HANDS

    @invariant()
    def what_is_told_is_what_was_logged(self) -> None:
        told = [votes.by_choice() for voted in self.session.voted for votes in (voted.before, voted.after)]
        assert told == [answer.votes for answer in self.logged[: len(told)]]
        assert len(told) == len(self.logged) // 2 * 2
        kinds = [answer.kind for answer in self.logged]
        assert kinds == (["vote", "second-vote"] * len(ITEMS))[: len(kinds)]

    @invariant()
    def an_item_is_explained_only_once_it_is_told(self) -> None:
        if self.session.moment in (Moment.REVEAL, Moment.SIGNS, Moment.WHY):
            assert self.session.voted[-1].item is self.session.current

    @invariant()
    def the_result_has_every_vote(self) -> None:
        ended = self.session.moment.value >= Moment.RESULT.value
        assert self.session.complete or not ended
        assert (self.session.here is None) == ended


def test_any_class_keeps_to_its_rules() -> None:
    run_state_machine_as_test(AnyClass, settings=settings(max_examples=30, stateful_step_count=60, deadline=None))

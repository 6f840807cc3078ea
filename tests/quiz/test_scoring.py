from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.packs.model import Step
from kiosk.quiz.errors import SessionError
from kiosk.quiz.judgement import Judgement
from kiosk.quiz.responses import Chosen, Composed, Ordered, Response, Spotted
from kiosk.quiz.scoring import score_step
from tests.quiz.builders import chat, choices, every_kind, parts, step, ticks

CHOICE = step(kind="choice", choices=choices(0, 2, 1))
STEERING = step(kind="choice", choices=choices(0, 0))
CHOICES = step(kind="choices", choices=ticks(True, False, True, False))
JUDGE = step(kind="judge", truth="lure", chat=chat(1))
SPOT = step(kind="spot", chat=chat(2, 0, 1))
ORDER = step(kind="order", parts=parts(4))


@pytest.mark.parametrize(
    ("asked", "response", "points", "right"),
    [
        (CHOICE, Chosen((1,)), 2, True),
        (CHOICE, Chosen((2,)), 1, False),
        (CHOICE, Chosen((0,)), 0, False),
        (CHOICES, Chosen((2, 0)), 2, True),
        (CHOICES, Chosen((0,)), 1, False),
        (CHOICES, Chosen((0, 1, 2)), 1, False),
        (CHOICES, Chosen((0, 1)), 0, False),
        (CHOICES, Chosen(()), 0, False),
        (JUDGE, Judgement.LURE_SURE, 2, True),
        (JUDGE, Judgement.LURE_RATHER, 2, True),
        (JUDGE, Judgement.FINE_RATHER, 0, False),
        (JUDGE, Judgement.FINE_SURE, 0, False),
        (SPOT, Spotted((2, 0, 1)), 2, True),
        (SPOT, Spotted((0, 2)), 1, False),
        (SPOT, Spotted((1,)), 0, False),
        (step(kind="spot", chat=chat(1, 1)), Spotted((1,)), 1, False),
        (SPOT, Spotted(()), 0, False),
        (ORDER, Ordered((0, 1, 2, 3)), 2, True),
        (ORDER, Ordered((0, 2, 1, 3)), 1, False),
        (ORDER, Ordered((2, 1, 0, 3)), 0, False),
        (ORDER, Ordered((1, 0, 3, 2)), 0, False),
    ],
)
def test_points(asked: Step, response: Response, points: int, right: bool) -> None:
    outcome = score_step(asked, response, "mn")
    assert (outcome.points, outcome.maximum, outcome.right) == (points, 2, right)


def test_the_best_choice_may_be_worth_less_than_two() -> None:
    outcome = score_step(step(kind="choice", choices=choices(0, 1)), Chosen((1,)), "mn")
    assert (outcome.points, outcome.maximum, outcome.right) == (1, 1, True)


def test_a_choice_that_only_steers_is_neither_right_nor_wrong() -> None:
    outcome = score_step(STEERING, Chosen((1,)), "mn")
    assert (outcome.points, outcome.maximum, outcome.right) == (0, 0, None)


def test_the_explanation_is_told_what_was_missed_and_what_was_too_much() -> None:
    outcome = score_step(CHOICES, Chosen((3, 2)), "mn")
    assert (outcome.chosen, outcome.missed, outcome.extra) == ((2, 3), (0,), (3,))
    assert score_step(SPOT, Spotted((1,)), "mn").missed == (0, 2)
    assert score_step(ORDER, Ordered((0, 2, 1, 3)), "mn").missed == (1, 2)
    assert score_step(CHOICE, Chosen((2,)), "mn").chosen_index == 2
    assert outcome.chosen_index is None


@pytest.mark.parametrize(
    ("asked", "response"),
    [
        (CHOICE, Chosen(())),
        (CHOICE, Chosen((0, 1))),
        (CHOICE, Chosen((3,))),
        (CHOICE, Chosen((-1,))),
        (CHOICE, Judgement.FINE_SURE),
        (CHOICES, Chosen((0, 0))),
        (CHOICES, Chosen((4,))),
        (JUDGE, Chosen((0,))),
        (SPOT, Spotted((3,))),
        (SPOT, Spotted((1, 1))),
        (ORDER, Ordered((0, 1, 2))),
        (ORDER, Ordered((0, 1, 2, 2))),
        (ORDER, Ordered((0, 1, 2, 4))),
        (step(), Chosen((0,))),
        (step(kind="tell"), Composed("a", "b", "c")),
    ],
)
def test_misuse_is_refused(asked: Step, response: Response) -> None:
    with pytest.raises(SessionError):
        score_step(asked, response, "mn")


@given(
    asked=st.sampled_from([one for one in every_kind() if one.kind not in (None, "tell")]),
    numbers=st.lists(st.integers(-1, 4), max_size=5),
    judgement=st.sampled_from(Judgement),
)
def test_any_response_is_scored_within_bounds_or_refused(asked: Step, numbers: list[int], judgement: Judgement) -> None:
    for response in (judgement, Chosen(tuple(numbers)), Spotted(tuple(numbers)), Ordered(tuple(numbers))):
        try:
            outcome = score_step(asked, response, "mn")
        except SessionError:
            continue
        assert 0 <= outcome.points <= outcome.maximum <= 2
        assert outcome.right == (outcome.points == outcome.maximum)

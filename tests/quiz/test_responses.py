from __future__ import annotations

import pytest

from kiosk.quiz.judgement import Judgement
from kiosk.quiz.responses import Chosen, Composed, Ordered, Response, Spotted, code


@pytest.mark.parametrize(
    ("response", "written"),
    [
        (Judgement.LURE_SURE, "lure-sure"),
        (Judgement.FINE_RATHER, "fine-rather"),
        (Chosen((3,)), "3"),
        (Chosen((2, 0)), "0 2"),
        (Chosen(()), ""),
        (Spotted((10, 9)), "9 10"),
        (Ordered((2, 0, 1)), "2 0 1"),
        (Composed("mother", "ask", "now"), "mother ask now"),
    ],
)
def test_a_response_is_written_the_same_whatever_order_it_was_tapped_in(response: Response, written: str) -> None:
    assert code(response) == written


def test_the_four_judgements_are_two_truths_sure_or_not() -> None:
    assert {(judgement.truth, judgement.sure) for judgement in Judgement} == {
        (truth, sure) for truth in ("lure", "fine") for sure in (True, False)
    }

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.quiz.answer import half_seconds, text_hash


@given(st.floats(0, 3600))
def test_time_is_kept_to_half_a_second(seconds: float) -> None:
    kept = half_seconds(seconds)
    assert (kept * 2).is_integer()
    assert abs(kept - seconds) <= 0.25


def test_a_clock_that_was_set_gives_no_impossible_time() -> None:
    assert half_seconds(-3.0) == 0.0
    assert half_seconds(1e9) == 3600.0


def test_the_hash_is_short_and_stays_the_same_for_good() -> None:
    assert text_hash("Нууц") == "f40e7e94473d"


@given(st.text(), st.text())
def test_other_words_have_another_hash(one: str, other: str) -> None:
    assert (text_hash(one) == text_hash(other)) == (one == other)

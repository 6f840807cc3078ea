from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.quiz.idle import IdleRules, IdleState, IdleTimer

RULES = IdleRules()


def asking(now: float = 45.0) -> IdleTimer:
    timer = IdleTimer(RULES, 0.0)
    assert timer.tick(now, large=False) is IdleState.ASKING
    return timer


@pytest.mark.parametrize(("large", "quiet"), [(False, 45.0), (True, 67.5)])
def test_it_asks_after_the_quiet_which_is_longer_for_large_text(large: bool, quiet: float) -> None:
    timer = IdleTimer(RULES, 100.0)
    assert timer.tick(100 + quiet - 0.1, large=large) is IdleState.ACTIVE
    assert timer.tick(100 + quiet, large=large) is IdleState.ASKING


def test_a_touch_starts_the_quiet_anew() -> None:
    timer = IdleTimer(RULES, 0.0)
    timer.touch(40.0)
    assert timer.tick(84.0, large=False) is IdleState.ACTIVE
    assert timer.tick(85.0, large=False) is IdleState.ASKING


def test_one_tap_while_asking_gives_the_whole_quiet_again() -> None:
    timer = asking()
    timer.touch(60.0)
    assert timer.state is IdleState.ACTIVE
    assert timer.tick(104.0, large=False) is IdleState.ACTIVE


def test_the_countdown_runs_out_and_then_it_is_too_late() -> None:
    timer = asking()
    assert timer.remaining(50.0) == 15.0
    assert timer.tick(64.9, large=False) is IdleState.ASKING
    assert timer.tick(65.0, large=False) is IdleState.EXPIRED
    timer.touch(65.1)
    assert timer.state is IdleState.EXPIRED
    timer.restart(66.0)
    assert timer.tick(67.0, large=False) is IdleState.ACTIVE


def test_after_a_sleep_it_still_asks_and_counts_from_the_start() -> None:
    timer = asking(now=9_000.0)
    assert timer.remaining(9_000.0) == RULES.countdown


def test_larger_text_while_asking_does_not_stop_the_countdown() -> None:
    timer = asking()
    assert timer.tick(50.0, large=True) is IdleState.ASKING


@given(st.lists(st.tuples(st.floats(0, 100), st.booleans()), min_size=1))
def test_nobody_is_sent_away_within_quiet_and_countdown_of_a_touch(moves: list[tuple[float, bool]]) -> None:
    timer, now, touched = IdleTimer(RULES, 0.0), 0.0, 0.0
    for seconds, touches in moves:
        now += seconds
        before = timer.state
        timer.tick(now, large=False)
        assert 0 <= timer.remaining(now) <= RULES.countdown
        if timer.state is IdleState.EXPIRED:
            assert before is not IdleState.ACTIVE
            assert now - touched >= RULES.quiet_seconds + RULES.countdown
            return
        if touches:
            timer.touch(now)
            touched = now
            assert timer.state is IdleState.ACTIVE

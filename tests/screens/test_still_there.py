"""Asking whether somebody is there."""

from __future__ import annotations

import pytest

from kiosk.screens.still_there import StillThereScreen
from kiosk.ui.handling import SETTLE_SECONDS
from tests.driver import Driver
from tests.screens.plays import texts


@pytest.fixture
def asked(driver: Driver) -> Driver:
    """Asked in the midst of choosing, with 20 seconds to answer."""
    driver.flow.choose()
    ends = driver.clock() + 20.0
    driver.stage.push(StillThereScreen(driver.flow, lambda: ends - driver.clock()))
    return driver


@pytest.mark.parametrize("place", [(300, 600), (1870, 1030), (960, 540)])
def test_a_tap_anywhere_says_yes_and_answers_nothing(asked: Driver, place: tuple[int, int]) -> None:
    asked.wait(SETTLE_SECONDS * 2)
    asked.press(place)
    asked.release(place)
    assert not isinstance(asked.screen, StillThereScreen)
    assert asked.log.begun == []
    assert asked.stage.depth == 1


@pytest.mark.parametrize("key", ["1", "enter", "space", "escape", "left", "tab", "a"])
def test_any_key_says_yes_and_answers_nothing(asked: Driver, key: str) -> None:
    chosen = asked.stage
    asked.keys(key)
    assert not isinstance(chosen.top, StillThereScreen)
    assert asked.log.begun == []


def test_the_seconds_are_counted_down(asked: Driver) -> None:
    assert asked.flow.t("still-there-line", seconds=20) in texts(asked)
    asked.wait(3.5)
    assert asked.flow.t("still-there-line", seconds=17) in texts(asked)


def test_it_is_drawn_anew_once_a_second_and_not_more(asked: Driver) -> None:
    asked.picture()
    due = asked.stage.due()
    assert due is not None and 0.9 < due <= 1.0


def test_what_was_on_screen_is_covered(asked: Driver) -> None:
    assert asked.flow.t("choose-title") not in texts(asked)

"""Steps that are answered with more than one touch, and what is said of an answer."""

from __future__ import annotations

import pytest

from kiosk.quiz.scoring import StepOutcome
from kiosk.screens.steps.view import grade
from tests.driver import Driver
from tests.screens.game_friend import session, to_step
from tests.screens.plays import texts


def test_boxes_are_ticked_and_unticked_before_they_count(driver: Driver) -> None:
    asked = to_step(driver, "what-now")
    assert "done" not in driver.targets
    driver.tap("choice-0")
    driver.tap("choice-3")
    driver.tap("choice-3")
    driver.tap("choice-1")
    driver.tap("language")
    driver.tap("done")
    assert driver.log.answers[-1].choice == "0 1"
    outcome = session(driver).outcome
    assert outcome is not None
    assert outcome.missed == (2,)
    english = asked.choices[2].en
    assert english is not None
    assert english.text in texts(driver)


def test_nothing_ticked_cannot_be_given(driver: Driver) -> None:
    to_step(driver, "what-now")
    driver.tap("choice-0")
    driver.tap("choice-0")
    assert "done" not in driver.targets


def test_parts_get_their_numbers_and_give_them_back(driver: Driver) -> None:
    asked = to_step(driver, "save")
    assert "done" not in driver.targets
    for part in (1, 0, 2):
        driver.tap(f"part-{part}")
    driver.tap("part-1")
    for part in (1, 3):
        driver.tap(f"part-{part}")
    driver.tap("done")
    assert driver.log.answers[-1].choice == "0 2 1 3"
    assert asked.mn.why in texts(driver)


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (StepOutcome(True, 2, 2), "full"),
        (StepOutcome(False, 1, 2), "part"),
        (StepOutcome(False, 0, 2), "none"),
        (StepOutcome(None, 0, 0), "open"),
    ],
)
def test_nobody_is_told_of_another_way_where_no_way_earns_anything(outcome: StepOutcome, expected: str) -> None:
    assert grade(outcome) == expected

"""Putting together what to tell, and the adult's calm answer."""

from __future__ import annotations

import pytest

from kiosk.packs.model import Telling
from kiosk.quiz.visit import Phase
from tests.driver import Driver
from tests.screens.plays import texts, to_result


@pytest.fixture
def telling(driver: Driver) -> Telling:
    """What can be told after a round; the driver stands before the first tiles."""
    to_result(driver)
    driver.flow.advance()
    assert driver.visit.tell is not None
    driver.tap("start")
    return driver.visit.tell.telling


def compose(driver: Driver, whom: int = 0) -> None:
    telling = driver.visit.tell.telling  # type: ignore[union-attr]
    adult = telling.whom[whom].id
    driver.tap(f"whom-{adult}")
    driver.tap(f"words-{telling.openers[0].id}")
    driver.tap(f"when-{telling.moments_for(adult)[0].id}")


def moments(driver: Driver) -> set[str]:
    return {key.removeprefix("when-") for key in driver.targets if key.startswith("when-")}


def test_only_moments_that_fit_the_adult_are_offered(driver: Driver, telling: Telling) -> None:
    for whom in telling.whom:
        driver.tap(f"whom-{whom.id}")
        driver.tap(f"words-{telling.openers[0].id}")
        assert moments(driver) == {moment.id for moment in telling.moments_for(whom.id)}
        driver.tap("back")
        driver.tap("back")


def test_the_sentence_grows_until_it_can_be_said(driver: Driver, telling: Telling) -> None:
    adult = telling.whom[0]
    driver.tap(f"whom-{adult.id}")
    assert adult.mn.text in texts(driver)
    assert "say" not in driver.targets
    driver.tap(f"words-{telling.openers[0].id}")
    assert telling.openers[0].mn.text in texts(driver)
    assert "say" not in driver.targets
    moment = telling.moments_for(adult.id)[0]
    driver.tap(f"when-{moment.id}")
    assert f"{adult.mn.text} · {moment.mn.text}" in texts(driver)
    assert "say" in driver.targets


def test_another_adult_lets_go_of_a_moment_that_does_not_fit(driver: Driver, telling: Telling) -> None:
    compose(driver)
    kept = {moment.id for moment in telling.moments_for(telling.whom[0].id)}
    other = next(whom for whom in telling.whom if not kept & {m.id for m in telling.moments_for(whom.id)})
    driver.tap("back")
    driver.tap("back")
    driver.tap(f"whom-{other.id}")
    driver.tap(f"words-{telling.openers[0].id}")
    assert "say" not in driver.targets


def test_everybody_answers_calmly_and_one_may_try_again(driver: Driver, telling: Telling) -> None:
    for number, whom in enumerate(telling.whom):
        compose(driver, number)
        driver.tap("say")
        assert whom.mn.reply in texts(driver)
        driver.tap("again")
    told = [answer for answer in driver.log.answers if answer.kind == "tell"]
    assert [answer.choice.split()[0] for answer in told] == [whom.id for whom in telling.whom]
    assert {answer.right for answer in told} == {None}


def test_going_on_and_passing_over_lead_to_the_channels(driver: Driver, telling: Telling) -> None:
    compose(driver)
    driver.tap("say")
    driver.tap("next")
    assert driver.visit.phase is Phase.CHANNELS


@pytest.mark.parametrize("taps", [("skip",), ("start", "skip")])
def test_it_can_be_passed_over(driver: Driver, taps: tuple[str, ...]) -> None:
    to_result(driver)
    driver.flow.advance()
    for key in taps:
        driver.tap(key)
    assert driver.visit.phase is Phase.CHANNELS
    assert [answer for answer in driver.log.answers if answer.kind == "tell"] == []

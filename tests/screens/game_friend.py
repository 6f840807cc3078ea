"""The story of the game friend, which has every kind of step, played to any of them."""

from __future__ import annotations

from kiosk.packs.model import Step
from kiosk.quiz.story import StorySession
from tests.driver import Driver
from tests.screens.plays import response


def to_step(driver: Driver, step_id: str, *, asked: bool = True) -> Step:
    """The story of the game friend, played by the best choices up to a step."""
    pack = next(pack for pack in driver.visit.packs if any(story.story == "game-friend" for story in pack.stories))
    driver.flow.choose()
    driver.flow.start_story(pack, "game-friend")
    while session(driver).step is not None and step(driver).id != step_id:
        if session(driver).waiting:
            driver.flow.answer(response(step(driver)), 1.0)
        driver.flow.advance()
    if asked and step(driver).mn.text:
        driver.tap("next")
    return step(driver)


def session(driver: Driver) -> StorySession:
    played = driver.visit.played
    assert isinstance(played, StorySession)
    return played


def step(driver: Driver) -> Step:
    present = session(driver).step
    assert present is not None
    return present


def options(driver: Driver) -> list[str]:
    return [key for key in driver.targets if key.startswith(("choice-", "part-", "piece-"))]

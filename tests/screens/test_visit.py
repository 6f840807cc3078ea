"""A whole visit on the real screens, with each kind of hands alone."""

from __future__ import annotations

from collections.abc import Callable

import pygame
import pytest
from pygame.event import Event

from kiosk.quiz.visit import Phase
from kiosk.ui import focus
from kiosk.ui.intents import Direction
from tests.driver import FRAME, Driver

WAY = [Phase.ATTRACT, Phase.PRACTICE, Phase.CHOOSE, Phase.ROUND, Phase.RESULT, Phase.TELL, Phase.CHANNELS]

ON = ("next", "say", "finish")
"""What leads on, where it is there."""

MOST_STEPS = 60


def by_touch(driver: Driver, key: str) -> None:
    driver.tap(key)


def by_keys(driver: Driver, key: str) -> None:
    """Tab until the ring is there, then Enter."""
    for _ in range(len(driver.targets) + 1):
        if driver.stage.focused == key:
            break
        driver.keys("tab")
    assert driver.stage.focused == key
    driver.keys("enter")


def by_pad(driver: Driver, key: str) -> None:
    """The cross until the ring is there, then the first button."""
    push(driver, Direction.DOWN)
    for direction in path_to(driver, key):
        push(driver, direction)
    assert driver.stage.focused == key
    driver.wait(1)
    driver.send(Event(pygame.JOYBUTTONDOWN, instance_id=1, button=0))


def push(driver: Driver, direction: Direction) -> None:
    across, down = direction.value
    pushed = [Event(pygame.JOYHATMOTION, instance_id=1, hat=0, value=value) for value in ((across, -down), (0, 0))]
    driver.send(*pushed)


def path_to(driver: Driver, key: str) -> tuple[Direction, ...]:
    """The pushes that lead from the focus to ``key``."""
    ways: list[tuple[str | None, tuple[Direction, ...]]] = [(driver.stage.focused, ())]
    seen = {driver.stage.focused}
    for here, way in ways:
        if here == key:
            return way
        for direction in Direction:
            there = focus.towards(driver.stage.targets, here, direction)
            if there is not None and there.key not in seen:
                seen.add(there.key)
                ways.append((there.key, (*way, direction)))
    raise AssertionError(f"no push of the cross leads from {driver.stage.focused} to {key}")


def wanted(driver: Driver, touched: list[str]) -> str:
    """What leads on, else what was not touched yet."""
    keys = [key for key in driver.targets if key not in FRAME and not key.endswith(("-up", "-down"))]
    return next((key for key in ON if key in keys), None) or min(keys, key=touched.count)


@pytest.mark.parametrize("hands", [by_touch, by_keys, by_pad])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_visit_is_played_to_its_end(hands: Callable[[Driver, str], None], size: tuple[int, int]) -> None:
    driver = Driver(size)
    phases, touched = [driver.visit.phase], list[str]()
    while not (phases[1:] and phases[-1] is Phase.ATTRACT):
        assert len(touched) < MOST_STEPS, f"{phases[-1].name}: {touched[-5:]} lead nowhere"
        driver.wait(3)
        touched.append(wanted(driver, touched))
        hands(driver, touched[-1])
        if driver.visit.phase is not phases[-1]:
            phases.append(driver.visit.phase)
    assert phases == [*WAY, Phase.ATTRACT]
    assert [result.status for result in driver.log.finished] == ["finished"]


def test_help_is_counted_and_gives_back_what_it_covered() -> None:
    driver = Driver()
    driver.tap("lure")
    explained = driver.screen
    driver.tap("help")
    assert (driver.helped, driver.stage.depth) == (1, 2)
    driver.keys("escape")
    assert driver.screen is explained
    assert driver.stage.depth == 1


def test_escape_leaves_from_anywhere() -> None:
    driver = Driver()
    driver.tap("lure")
    driver.keys("escape")
    assert driver.visit.phase is Phase.ATTRACT
    assert driver.log.begun == []


def test_a_finger_kept_down_over_a_change_answers_nothing() -> None:
    """Two visitors at once: one holds an answer, the other's key takes the screen away."""
    driver = Driver()
    driver.wait(3)
    driver.press("fine")
    driver.keys("1")
    assert driver.visit.phase is Phase.PRACTICE
    explained = driver.screen
    driver.release("next")
    assert driver.screen is explained

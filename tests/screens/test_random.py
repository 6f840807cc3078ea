"""Thousands of random intents through the real screens: nothing breaks, and nothing of a visitor stays."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest

from kiosk.quiz.visit import Phase
from kiosk.ui.handling import SETTLE_SECONDS
from kiosk.ui.intents import Back, Confirm, Cycle, Digit, Direction, Erase, Intent, Move, Press, Redraw, Release, Typed
from kiosk.ui.metrics import TextSize
from tests.driver import FRAME, Driver

SIZE = (1280, 720)
FEW, MANY = 5_000, 20_000
RUNS = 4

PICTURES_EVERY = 25
"""Painting is the dear part: so many intents go between two pictures, as when hands are quicker than frames."""


@pytest.mark.parametrize("seed", range(RUNS))
def test_random_hands_break_nothing(seed: int, long: bool) -> None:
    rng = Random(seed)
    driver = Driver(SIZE, motion=bool(seed % 2), text=rng.choice(("small", "normal", "large")), seed=seed)
    begun: TextSize = driver.stage.ui.metrics.text
    for number, intent in enumerate(random_intents(driver, rng, (MANY if long else FEW) // RUNS)):
        was_played = driver.visit.phase is not Phase.ATTRACT
        driver.stage.handle([intent])
        assert driver.stage.depth >= 1
        assert driver.stage.targets or driver.screen.woken_by_anything
        if was_played and driver.visit.phase is Phase.ATTRACT:
            assert nothing_remains(driver, begun)
        driver.clock.advance(rng.choice((0.0, 0.05, SETTLE_SECONDS, SETTLE_SECONDS, 4.0)))
        driver.stage.due()
        driver.stage.tick()
        if number % PICTURES_EVERY == 0:
            driver.picture()
    assert len(driver.log.begun) > 5, "hands that never start anything show little"
    assert len(driver.log.answers) > 20


@pytest.mark.parametrize("phase", [phase for phase in Phase if phase is not Phase.ATTRACT])
def test_leaving_leaves_nothing_wherever_one_is(phase: Phase) -> None:
    """Language, text size, sound and focus go back to what staff have set, and no overlay stays."""
    driver = Driver(SIZE, measured=phase is Phase.BETWEEN)
    rng = Random(3)
    if phase is Phase.CLASS:  # no visitor comes here by touching
        pack = driver.visit.packs[0]
        driver.flow.start_class(pack, pack.decks[0].deck, 4)
    while driver.visit.phase is not phase:
        driver.wait(3)
        driver.tap(rng.choice([key for key in driver.targets if key not in FRAME]))
    for key in ("language", "text-size", "sound"):
        driver.tap(key)
    driver.keys("tab")
    driver.tap("help")
    assert driver.stage.depth == 2
    driver.tap("leave")
    if phase is Phase.CLASS:
        driver.tap("end")
    assert driver.visit.phase is Phase.ATTRACT
    assert nothing_remains(driver, "normal")
    assert driver.stage.focused is None
    assert len(driver.log.finished) == len(driver.log.begun)


def nothing_remains(driver: Driver, text: TextSize) -> bool:
    """Whether the kiosk stands as if nobody had been here."""
    visit, settings = driver.visit, driver.flow.settings
    return (
        visit.phase is Phase.ATTRACT
        and visit.lang == settings.languages[0]
        and driver.stage.ui.metrics.text == text
        and driver.sounds.on == settings.sound
        and driver.stage.depth == 1
        and (visit.played, visit.pack, visit.tell, visit.practised) == (None, None, None, None)
    )


def random_intents(driver: Driver, rng: Random, count: int) -> Iterator[Intent]:
    """What hands might do: mostly tap what is there, sometimes anything else."""
    made = 0
    while made < count:
        for intent in random_gesture(driver, rng):
            yield intent
            made += 1


def random_gesture(driver: Driver, rng: Random) -> list[Intent]:
    kind = rng.random()
    targets = [target for target in driver.stage.targets if target.key not in FRAME or rng.random() < 0.1]
    if kind < 0.75 and targets:
        at = rng.choice(targets).rect.center
        return [Press(at), Release(at)]
    if kind < 0.9:
        return [rng.choice(KEYS)]
    if kind < 0.905:
        return [Back()]
    return [rng.choice((Press, Release))((rng.randrange(SIZE[0]), rng.randrange(SIZE[1])))]


KEYS: tuple[Intent, ...] = (
    *(Digit(number) for number in range(10)),
    *(Move(direction) for direction in Direction),
    Cycle(),
    Cycle(back=True),
    *(Confirm() for _ in range(6)),
    Typed(" "),
    Typed("ө"),
    Erase(),
    Redraw(),
)

"""No text leaves its box and none is cut, on every screen of a visit: asserted from layout, over all bundled packs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.lang import LANGS, Lang
from kiosk.quiz.story import StorySession
from kiosk.quiz.visit import Phase
from kiosk.ui.metrics import TEXT_SIZES, TextSize
from kiosk.ui.stage import Stage
from kiosk.ui.theme import THEMES, ThemeName
from tests.driver import FRAME, Driver
from tests.layout import contrast_problems, layout_problems
from tests.screens.poses import Pose, poses, stand
from tests.sizes import SIZES

TAPS = 4
"""How far a screen is followed by itself: whom, the words, when, and the whole sentence."""

MOMENT, MOMENTS = 0.35, 16
"""Counts land within the first moment; a chat of several lines arrives within six seconds."""


def layout_of(size: tuple[int, int], text: TextSize, lang: Lang) -> list[str]:
    """All that is wrong with the layout of any screen in this look."""
    driver = Driver(size, text=text, lang=lang, motion=False)
    return [
        f"{name}: {problem}"
        for pose in poses()
        for name in looked_at(driver, pose)
        for problem in layout_problems(driver.screen, driver.stage.ui.metrics)
    ]


def contrast_of(theme: ThemeName, size: tuple[int, int]) -> list[str]:
    """All that does not stand out on any screen in this theme."""
    driver = Driver(size, text="large", theme=theme, motion=False)
    ui = driver.stage.ui
    return [
        f"{name}: {problem}"
        for pose in poses()
        for name in looked_at(driver, pose)
        for problem in contrast_problems(driver.screen, ui.theme.paper.ground, ui.metrics)
    ]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("text", TEXT_SIZES)
@pytest.mark.parametrize("lang", LANGS)
def test_every_screen_stands_well(size: tuple[int, int], text: TextSize, lang: Lang) -> None:
    problems = layout_of(size, text, lang)
    assert not problems, summary(problems)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", [(1280, 720), (1080, 1920)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_everything_stands_out_from_what_is_behind_it(theme: ThemeName, size: tuple[int, int]) -> None:
    problems = contrast_of(theme, size)
    assert not problems, summary(problems)


@pytest.mark.parametrize("size", [(1280, 720), (1080, 1920)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_moment_of_what_moves_stands_well(size: tuple[int, int]) -> None:
    driver = Driver(size, text="large")
    problems: list[str] = []
    for pose in moving_poses():
        stand(driver.flow.house, pose)
        for moment in range(1, MOMENTS):
            driver.wait(MOMENT)
            found = layout_problems(driver.screen, driver.stage.ui.metrics)
            problems += [f"{pose.name} after {moment * MOMENT:.1f} s: {problem}" for problem in found]
    assert not problems, summary(problems)


def moving_poses() -> list[Pose]:
    """Where a chat arrives or counts land; attract is the same for all items."""
    asked = [pose for pose in poses() if pose.phase is Phase.STORY and not _answered(pose)]
    results = [pose for pose in poses() if pose.phase is Phase.RESULT]
    return [*asked, *results, next(pose for pose in poses() if pose.phase is Phase.ATTRACT)]


def _answered(pose: Pose) -> bool:
    return isinstance(pose.played, StorySession) and pose.played.outcome is not None


def looked_at(driver: Driver, pose: Pose) -> Iterator[str]:
    """Names of all that a pose's screen shows, each while it is on the stage: its pages, and what touches change."""
    stage, house = driver.stage, driver.flow.house
    stand(house, pose)
    yield pose.name
    yield from turned(stage, pose.name)
    stand(house, pose)
    for key in own_targets(stage):
        screen, changed = stage.top, False
        for name in followed(stage, f"{pose.name} → {key}", key):
            changed = True
            yield name
        if changed or stage.top is not screen:
            stand(house, pose)


def followed(stage: Stage, name: str, key: str | None) -> Iterator[str]:
    """What stands after ``key`` is touched, and then the first thing that is new, a few times."""
    for _ in range(TAPS):
        screen, before = stage.top, own_targets(stage)
        if key is None or not touch(stage, key) or stage.top is not screen:
            return
        yield name
        now = own_targets(stage)
        if now == before:
            return
        key = next((one for one in now if one not in before), None)


def turned(stage: Stage, name: str) -> Iterator[str]:
    """Every further page of every paged area."""
    for key in own_targets(stage, turning=True):
        page = 1
        while touch(stage, key):
            page += 1
            yield f"{name}, page {page} of {key.rpartition('-')[0]}"


def own_targets(stage: Stage, *, turning: bool = False) -> list[str]:
    """The targets that are of this screen: not the frame's and, unless asked for, not those that turn a page."""
    keys = [target.key for target in stage.targets if target.key not in FRAME]
    # What is offered has a path for a key, and a walk-up round turns no page.
    return [key for key in keys if ("/" not in key and key.endswith(("-down", "-up"))) == turning]


def touch(stage: Stage, key: str) -> bool:
    """Do what the target does, where there is one that changes the screen."""
    target = next((target for target in stage.targets if target.key == key), None)
    if target is None:
        return False
    target.action()
    return stage.top.stale


def summary(problems: list[str]) -> str:
    """The first problems, and how many there are."""
    return "\n".join([f"{len(problems)} problems", *problems[:25]])

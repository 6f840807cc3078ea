"""Screens with pictures of every shape: whole, in place, and beside their words at every size."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial
from pathlib import Path

import pytest

from kiosk.lang import Lang
from kiosk.quiz.story import StorySession
from kiosk.quiz.visit import Phase
from kiosk.ui.figure import MOST_ENLARGED
from kiosk.ui.metrics import TextSize
from kiosk.ui.widgets import Label, Picture, Widget
from tests.bundled import bundled_packs
from tests.driver import Driver
from tests.layout import layout_problems
from tests.screens.class_poses import standing
from tests.screens.pictured import SHAPES, WORDS, WORDS_EN, DrawnMedia, pictured
from tests.screens.poses import Pose, poses_of, stand
from tests.screens.test_layout import summary, turned

LOOKS: list[tuple[tuple[int, int], TextSize, Lang]] = [
    ((1920, 1080), "normal", "mn"),
    ((1280, 720), "large", "en"),
    ((1080, 1920), "large", "mn"),
    ((1366, 768), "small", "mn"),
    ((3840, 2160), "normal", "en"),
]

EVERY = 3
"""Of the many places at which a picture stands one in so many is looked at, or all with ``--long``."""


@cache
def pictured_poses() -> tuple[Pose, ...]:
    """Where pictures stand: messages, steps, and a class."""
    pack = pictured(bundled_packs()[0])
    shown = {Phase.ATTRACT, Phase.ROUND, Phase.PRACTICE, Phase.STORY}
    rooms = (Pose(name, Phase.CLASS, pack=pack, played=room) for name, pack, room in standing((pack,)))
    return (*(pose for pose in poses_of(pack) if pose.phase in shown), *rooms)


@pytest.mark.parametrize(("size", "text", "lang"), LOOKS, ids=lambda value: str(value).replace(" ", ""))
def test_every_picture_is_whole_and_covers_nothing(
    size: tuple[int, int], text: TextSize, lang: Lang, tmp_path: Path, long: bool
) -> None:
    driver = Driver(size, text=text, lang=lang, motion=False, media=DrawnMedia(tmp_path))
    problems: list[str] = []
    seen: set[tuple[int, int]] = set()
    for pose in pictured_poses()[:: 1 if long else EVERY]:
        stand(driver.flow.house, pose)
        for name in (pose.name, *turned(driver.stage, pose.name)):
            problems += [f"{name}: {problem}" for problem in layout_problems(driver.screen, driver.stage.ui.metrics)]
            problems += [f"{name}: {problem}" for problem in picture_problems(driver, seen)]
    assert not problems, summary(problems)
    assert seen == set(SHAPES.values())


@pytest.mark.parametrize(("size", "text", "lang"), LOOKS, ids=lambda value: str(value).replace(" ", ""))
def test_words_to_touch_stand_before_their_picture(
    size: tuple[int, int], text: TextSize, lang: Lang, tmp_path: Path
) -> None:
    driver = Driver(size, text=text, lang=lang, motion=False, media=DrawnMedia(tmp_path))
    spots = [pose for pose in pictured_poses() if asks_to_spot(pose)]
    assert spots
    for pose in spots:
        stand(driver.flow.house, pose)
        if "next" in driver.targets:
            driver.tap("next")
        assert any(key.startswith("piece-") for key in driver.targets), pose.name
        assert "done" in driver.targets


def asks_to_spot(pose: Pose) -> bool:
    played = pose.played
    return (
        isinstance(played, StorySession) and played.waiting and played.step is not None and played.step.kind == "spot"
    )


def picture_problems(driver: Driver, seen: set[tuple[int, int]]) -> Iterator[str]:
    """What is wrong with the packs' pictures on the screen; adds to ``seen`` how large they are of themselves."""
    ui, widgets = driver.stage.ui, [part for widget in driver.screen.widgets for part in widget.walk()]
    for picture in widgets:
        file = _file_of(picture, driver)
        if file is None:
            continue
        own = ui.assets.photo_size(file)
        assert own is not None
        seen.add(own)
        width, height = picture.rect.size
        if abs(width / height - own[0] / own[1]) > 0.05 * own[0] / own[1]:
            yield f"a picture of {own} stands as {picture.rect.size}"
        if not ui.metrics.screen.contains(picture.rect):
            yield f"a picture {picture.rect} leaves the screen"
        if width < min(own[0], ui.metrics.px(60)):
            yield f"a picture of {own} is only {width} wide"
        if width > own[0] * MOST_ENLARGED * max(1, ui.metrics.unit) + 1:
            yield f"a picture of {own} is blown up to {width}"
        covered = (one for one in widgets if isinstance(one, Label) and one.ink.colliderect(picture.rect))
        yield from (f"words {one.ink} stand on a picture {picture.rect}" for one in covered)


def _file_of(widget: Widget, driver: Driver) -> Path | None:
    """The file of a pack's picture; None for every other widget."""
    shown = widget.show if isinstance(widget, Picture) else None
    if not isinstance(shown, partial) or shown.func != driver.stage.ui.assets.photo:
        return None
    return Path(shown.args[0])


@pytest.mark.parametrize("lang", ["mn", "en"])
def test_what_a_picture_shows_is_told_below_it_and_in_its_place(tmp_path: Path, lang: Lang) -> None:
    driver = Driver(lang=lang, motion=False, media=DrawnMedia(tmp_path))
    told = (WORDS if lang == "mn" else WORDS_EN).split()
    for pose in pictured_poses()[:40]:
        if pose.phase is not Phase.ROUND or not pose.name.startswith("judge"):
            continue
        stand(driver.flow.house, pose)
        words = list(words_on(driver))
        for _ in turned(driver.stage, pose.name):
            words += words_on(driver)
        assert set(told) <= set(words), pose.name


def words_on(driver: Driver) -> Iterator[str]:
    for widget in driver.screen.widgets:
        for one in widget.walk():
            lines = one.laid.lines if isinstance(one, Label) else ()
            yield from (word for line in lines for part in line.fragments for word in part.text.split())


def test_a_picture_that_has_gone_leaves_its_place_empty(tmp_path: Path) -> None:
    driver = Driver(motion=False, media=DrawnMedia(tmp_path))
    poses = [pose for pose in pictured_poses() if pose.name.startswith("judge")]
    for pose in poses[:5]:
        stand(driver.flow.house, pose)
        for file in tmp_path.iterdir():
            file.unlink()
        driver.picture()

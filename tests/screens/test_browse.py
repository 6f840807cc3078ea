"""Choosing among a thousand stories: narrowed down in a few touches, whatever the screen, by hand or by keys."""

from __future__ import annotations

from functools import cache

import pytest

from kiosk.app.rehearsal import rehearsals
from kiosk.lang import LANGS, Lang
from kiosk.packs.model import Pack
from kiosk.quiz.story import StorySession
from kiosk.quiz.visit import Phase
from kiosk.screens.activities import Activity, activities
from kiosk.screens.browse import BrowseScreen
from kiosk.screens.choose import ChooseScreen
from kiosk.screens.filters import Filter, facets_of
from kiosk.screens.narrow import NarrowScreen
from kiosk.ui.metrics import TEXT_SIZES, TextSize
from tests.bundled import bundled_packs
from tests.driver import FRAME, Driver
from tests.layout import layout_problems
from tests.many_packs import held_packs
from tests.sizes import SIZES

FEW_TOUCHES, FEW_LEFT = 6, 12

MOST_TELLING = {
    ((1280, 720), "large", "mn"),
    ((1280, 720), "large", "en"),
    ((1366, 768), "small", "mn"),
    ((1920, 1080), "normal", "mn"),
    ((1080, 1920), "large", "mn"),
    ((1080, 1920), "normal", "en"),
}
"""The looks that are tried each time."""


@cache
def many() -> tuple[Pack, ...]:
    """A hundred packs of ten stories."""
    return held_packs(bundled_packs(), 100, 10)


@pytest.fixture
def browsing() -> Driver:
    driver = Driver(packs=many(), motion=False)
    driver.flow.choose()
    return driver


def all_activities(driver: Driver) -> list[Activity]:
    return [one for pack in driver.visit.packs for one in activities(driver.flow, pack)]


def found(driver: Driver) -> list[str]:
    """The keys of all that is left, page by page."""
    keys = tiles(driver)
    while "offers-down" in driver.targets:
        driver.tap("offers-down")
        keys += tiles(driver)
    return keys


def tiles(driver: Driver) -> list[str]:
    return [key for key in driver.targets if "/" in key]


def test_few_packs_stand_beside_one_another_and_many_are_narrowed_down(driver: Driver, browsing: Driver) -> None:
    driver.flow.choose()
    assert isinstance(driver.screen, ChooseScreen)
    assert isinstance(browsing.screen, BrowseScreen)


def test_many_stories_in_few_packs_are_narrowed_down_too() -> None:
    driver = Driver(packs=held_packs(bundled_packs(), 2, 100))
    driver.flow.choose()
    assert isinstance(driver.screen, BrowseScreen)


def test_each_value_leaves_what_it_says() -> None:
    driver = Driver(packs=many())
    everything = all_activities(driver)
    assert facets_of(everything) == ("theme", "time", "ages", "pack")
    for facet in facets_of(everything):
        for value, count in Filter().counts(facet, everything).items():
            assert sum(Filter().turned(facet, value).passes(one) for one in everything) == count > 0


def test_no_choice_leads_to_nothing() -> None:
    driver = Driver(packs=many())
    everything = all_activities(driver)
    narrowed = Filter().turned("theme", "pictures").turned("time", "short")
    for facet in facets_of(everything):
        for value in narrowed.counts(facet, everything):
            assert any(narrowed.turned(facet, value).passes(one) for one in everything), (facet, value)


def test_whoever_has_ten_minutes_can_play_what_takes_four() -> None:
    everything = all_activities(Driver(packs=many()))
    short, medium, long = (
        {id(one) for one in everything if Filter().turned("time", time).passes(one)}
        for time in ("short", "medium", "long")
    )
    assert short < medium
    assert not medium & long
    assert len(medium | long) == len(everything)


def test_a_story_is_found_and_begun_within_a_few_touches(browsing: Driver) -> None:
    touches = ("only-theme", "pictures", "only-time", "short", "only-ages", "14-17")
    for touch in touches:
        browsing.tap(touch)
    left = found(browsing)
    assert len(touches) <= FEW_TOUCHES
    assert 0 < len(left) <= FEW_LEFT
    browsing.tap(left[-1])
    played = browsing.visit.played
    assert isinstance(played, StorySession)
    assert browsing.visit.pack is not None
    assert browsing.visit.pack.head.ages == "14-17"


def test_by_keys_alone(browsing: Driver) -> None:
    browsing.keys("tab")
    while browsing.stage.focused != "only-theme":
        browsing.keys("tab")
    browsing.keys("enter", "3")
    assert isinstance(browsing.screen, BrowseScreen)
    browsing.keys("1")
    assert browsing.visit.phase is Phase.STORY


def test_a_choice_is_taken_back(browsing: Driver) -> None:
    before = tiles(browsing)
    browsing.tap("only-theme")
    browsing.tap("work")
    assert tiles(browsing) != before
    browsing.tap("only-theme")
    browsing.tap("anything")
    assert tiles(browsing) == before


def test_going_back_changes_nothing(browsing: Driver) -> None:
    browsing.tap("only-theme")
    browsing.tap("work")
    before = tiles(browsing)
    browsing.tap("only-time")
    browsing.tap("back")
    assert tiles(browsing) == before


def test_every_page_shows_others_and_together_they_show_all(browsing: Driver) -> None:
    browsing.tap("only-pack")
    browsing.tap("pack-000")
    pack = many()[0]
    wanted = [f"{pack.id}/{deck.deck}/{mode}" for deck in pack.decks[:1] for mode in ("walk-up", "club")]
    assert found(browsing) == [*wanted, *(f"{pack.id}/{story.story}" for story in pack.stories)]


def test_what_is_rehearsed_is_what_is_played_and_not_what_narrows_down(browsing: Driver) -> None:
    assert len(list(rehearsals(browsing.flow))) > 0
    for job in rehearsals(browsing.flow):
        job()
    assert browsing.visit.phase is Phase.CHOOSE
    assert isinstance(browsing.screen, BrowseScreen)


def test_ages_are_asked_for_only_where_staff_show_several() -> None:
    young = tuple(pack for pack in many() if pack.head.ages == "11-13")
    driver = Driver(packs=young, motion=False)
    driver.flow.choose()
    assert "only-ages" not in driver.targets
    assert "only-theme" in driver.targets


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("text", TEXT_SIZES)
@pytest.mark.parametrize("lang", LANGS)
def test_it_stands_well(size: tuple[int, int], text: TextSize, lang: Lang, *, long: bool) -> None:
    if not long and (size, text, lang) not in MOST_TELLING:
        pytest.skip("one of the looks for --long")
    driver = Driver(size, text=text, lang=lang, packs=many(), motion=False)
    driver.flow.choose()
    problems = looked_at(driver)
    for facet in [key for key in driver.targets if key.startswith("only-")]:
        driver.tap(facet)
        assert isinstance(driver.screen, NarrowScreen)
        problems += looked_at(driver)
        driver.tap(next(key for key in driver.targets if key not in {*FRAME, "anything", "back"}))
        problems += looked_at(driver)
    assert not problems


def looked_at(driver: Driver) -> list[str]:
    """The problems of what stands, and of its second page."""
    problems = layout_problems(driver.screen, driver.stage.ui.metrics)
    turn = next((key for key in driver.targets if key.endswith("-down") and "/" not in key), None)
    if turn is not None:
        driver.tap(turn)
        problems += layout_problems(driver.screen, driver.stage.ui.metrics)
    return problems

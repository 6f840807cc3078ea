"""What came of a session, told kindly."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.quiz.round import RoundSession
from kiosk.quiz.story import StorySession
from kiosk.quiz.visit import Phase
from kiosk.screens.choose import ChooseScreen
from kiosk.screens.result import ResultScreen
from tests.bundled import visitor_settings
from tests.driver import Driver
from tests.screens.plays import texts, to_ending, to_result


@pytest.mark.parametrize(("lures", "fine"), [(0, 0), (1, 0), (0, 1), (2, 1)])
def test_both_counts_stand_on_the_screen(driver: Driver, lures: int, fine: int) -> None:
    score = to_result(driver, missed_lures=lures, missed_fine=fine).score
    driver.wait(1)
    said = texts(driver)
    assert (score.lures_noticed, score.fine_recognised) == (score.lures - lures, score.fine - fine)
    counts = [(said[at - 1], said[at], said[at + 1]) for at in range(1, len(said) - 1) if said[at].startswith("/ ")]
    assert counts == [
        (str(score.lures_noticed), f"/ {score.lures}", driver.flow.t("result-lures")),
        (str(score.fine_recognised), f"/ {score.fine}", driver.flow.t("result-fine")),
    ]


@pytest.mark.parametrize(("missed", "heading"), [(0, "all"), (1, "most"), (8, "some")])
def test_the_heading_never_scolds(driver: Driver, missed: int, heading: str) -> None:
    to_result(driver, missed_lures=missed, missed_fine=missed if missed > 1 else 0)
    assert driver.flow.t(f"result-heading-{heading}") in texts(driver)


@pytest.mark.parametrize(("lures", "fine"), [(8, 0), (0, 8)])
def test_who_takes_everything_for_one_thing_has_not_noticed_well(driver: Driver, lures: int, fine: int) -> None:
    to_result(driver, missed_lures=lures, missed_fine=fine)
    assert driver.flow.t("result-heading-some") in texts(driver)


def test_the_figures_land_and_then_the_screen_is_still(driver: Driver) -> None:
    to_result(driver)
    assert driver.stage.due() == 0.0
    driver.wait(0.5)
    assert driver.stage.due() is None


def test_without_motion_the_figures_stand_at_once() -> None:
    driver = Driver(motion=False)
    to_result(driver)
    driver.wait(0.1)
    assert driver.stage.due() is None


def test_going_on_leads_to_telling(driver: Driver) -> None:
    to_result(driver)
    driver.tap("next")
    assert driver.visit.phase is Phase.TELL


def test_something_else_can_be_chosen(driver: Driver) -> None:
    to_result(driver)
    driver.tap("choose")
    assert isinstance(driver.screen, ChooseScreen)
    assert [result.status for result in driver.log.finished] == ["finished"]


@pytest.mark.parametrize("club", [False, True])
def test_again_is_another_round_of_the_same_kind(driver: Driver, club: bool) -> None:
    first = to_result(driver, club=club)
    driver.tap("again")
    second = driver.visit.played
    assert isinstance(second, RoundSession)
    assert (second.deck, second.total) == (first.deck, first.total)
    assert second is not first
    assert [opened.part for opened in driver.log.begun] == [1, 2]


def test_an_ending_is_told_without_figures(driver: Driver) -> None:
    played = to_ending(driver)
    assert isinstance(driver.screen, ResultScreen)
    assert played.ending is not None
    words = played.ending.words("mn")
    said = texts(driver)
    assert words.title in said
    assert driver.flow.t("result-remember") in " ".join(said)
    assert not any(line.startswith("/ ") for line in said)


def test_a_story_can_be_played_another_way(driver: Driver) -> None:
    first = to_ending(driver)
    driver.tap("again")
    second = driver.visit.played
    assert isinstance(second, StorySession)
    assert second.story is first.story and second.step is second.story.steps[0]  # type: ignore[union-attr]


def test_a_result_stands_without_channels() -> None:
    driver = Driver(settings=replace(visitor_settings(), channels=(), adult_role="", adult_room=""))
    to_result(driver)
    driver.tap("next")
    assert driver.visit.phase is Phase.TELL

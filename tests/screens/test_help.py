"""The help page: for everyone, over everything, and gone with one tap."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.lang import LANGS, Lang
from kiosk.quiz.visit import Phase
from kiosk.screens.attract import AttractScreen
from kiosk.screens.help import HelpScreen
from kiosk.screens.kept import KeptScreen
from kiosk.ui.metrics import TextSize
from tests.bundled import all_channels, visitor_settings
from tests.driver import Driver
from tests.screens.plays import texts, to_result

SIZES = [(1280, 720), (1366, 768), (1920, 1080), (3840, 2160), (1080, 1920)]


def test_help_covers_and_uncovers_what_stands(driver: Driver) -> None:
    to_result(driver)
    covered = driver.screen
    driver.tap("help")
    assert isinstance(driver.screen, HelpScreen)
    assert "help" not in driver.targets
    driver.tap("back")
    assert driver.screen is covered
    assert driver.visit.phase is Phase.RESULT


def test_escape_goes_back_too(driver: Driver) -> None:
    driver.tap("help")
    driver.keys("escape")
    assert isinstance(driver.screen, AttractScreen)


def test_leaving_from_help_leaves_the_visit(driver: Driver) -> None:
    to_result(driver)
    driver.tap("help")
    driver.tap("leave")
    assert isinstance(driver.screen, AttractScreen)
    assert driver.stage.depth == 1
    assert driver.visit.played is None


def test_opening_help_is_counted_once(driver: Driver) -> None:
    driver.tap("help")
    driver.tap("back")
    assert driver.helped == 1
    assert driver.log.begun == []


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("text", ["small", "normal", "large"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_both_numbers_stand_on_the_first_page(size: tuple[int, int], text: TextSize, lang: Lang) -> None:
    driver = Driver(size, text=text, lang=lang)
    driver.tap("help")
    assert {"108", "102"} <= set(texts(driver))


@pytest.mark.parametrize("text", ["small", "normal", "large"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_page_together_says_all_there_is_to_say(size: tuple[int, int], text: TextSize) -> None:
    driver = Driver(size, text=text)
    driver.tap("help")
    said = texts(driver)
    while "contacts-down" in driver.targets:
        driver.tap("contacts-down")
        said += texts(driver)
    for channel in all_channels():
        words = channel.words("mn")
        assert {channel.shown, words.name, words.hours, words.who} <= set(said)
    assert any("Сургуулийн нийгмийн ажилтан, 204 тоот өрөө" in line for line in said)
    assert driver.flow.t("help-begin") in said


def test_numbers_alone_need_no_second_page(driver: Driver) -> None:
    settings = replace(visitor_settings(), channels=all_channels()[:2])
    driver = Driver(settings=settings)
    driver.tap("help")
    assert not {"contacts-down", "contacts-up"} & set(driver.targets)
    assert driver.flow.t("help-begin") in texts(driver)


@pytest.mark.parametrize(
    ("role", "room", "said"), [("Багш", "", "Багш"), ("", "204", "204"), ("Багш", "204", "Багш, 204")]
)
def test_the_local_adult_is_named_as_far_as_staff_have(role: str, room: str, said: str) -> None:
    driver = Driver(settings=replace(visitor_settings(), adult_role=role, adult_room=room))
    driver.tap("help")
    assert f"Энд: {said}" in texts(driver)


def test_without_a_local_adult_nothing_stands_in_its_place() -> None:
    driver = Driver(settings=replace(visitor_settings(), adult_role="", adult_room=""))
    driver.tap("help")
    assert not any(line.startswith("Энд:") for line in texts(driver))


def test_help_stands_even_when_no_channel_could_be_read() -> None:
    driver = Driver(settings=replace(visitor_settings(), channels=()))
    driver.tap("help")
    assert driver.flow.t("help-title") in texts(driver)
    assert any("108" in line for line in texts(driver))


def test_what_is_kept_can_be_read_from_help_and_lies_over_it(driver: Driver) -> None:
    driver.tap("help")
    driver.tap("kept")
    assert isinstance(driver.screen, KeptScreen)
    driver.tap("back")
    assert isinstance(driver.screen, HelpScreen)


def test_help_and_what_is_kept_do_not_pile_up(driver: Driver) -> None:
    driver.tap("help")
    for _ in range(3):
        driver.tap("kept")
        driver.tap("help")
    driver.tap("kept")
    assert driver.stage.depth == 3
    driver.tap("help")
    assert isinstance(driver.screen, HelpScreen)
    assert driver.helped == 1


def test_everything_that_is_kept_is_told(driver: Driver) -> None:
    driver.tap("help")
    driver.tap("kept")
    ids = [line for line in driver.flow.house.texts.known_ids("mn") if line.startswith("kept-") and line != "kept-open"]
    told = set(texts(driver))
    while any(target.key == "kept-down" for target in driver.stage.targets):
        driver.tap("kept-down")
        told |= set(texts(driver))
    assert {driver.flow.t(line) for line in ids} <= told

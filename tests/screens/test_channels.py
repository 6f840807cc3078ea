"""The end of a visit, and the word after a failure."""

from __future__ import annotations

from kiosk.quiz.visit import Phase
from kiosk.screens.attract import AttractScreen
from kiosk.screens.choose import ChooseScreen
from kiosk.screens.help import HelpScreen
from kiosk.screens.oops import OopsScreen
from tests.driver import Driver
from tests.screens.plays import texts, to_channels


def test_finishing_leaves_nothing_on_screen(driver: Driver) -> None:
    to_channels(driver)
    driver.tap("finish")
    assert isinstance(driver.screen, AttractScreen)
    assert driver.visit.pack is None
    assert [result.status for result in driver.log.finished] == ["finished"]


def test_something_else_can_be_played(driver: Driver) -> None:
    to_channels(driver)
    driver.tap("choose")
    assert isinstance(driver.screen, ChooseScreen)


def test_the_numbers_come_first_with_the_adult_below(driver: Driver) -> None:
    to_channels(driver)
    said = texts(driver)
    adult = next(number for number, line in enumerate(said) if line.startswith("Энд:"))
    assert said.index("108") < said.index("102") < adult


def test_oops_keeps_help_in_reach_and_blames_nobody(driver: Driver) -> None:
    driver.stage.reset(OopsScreen(driver.flow))
    assert driver.flow.t("oops-line") in texts(driver)
    driver.tap("help")
    assert isinstance(driver.screen, HelpScreen)
    driver.tap("leave")
    assert driver.visit.phase is Phase.ATTRACT

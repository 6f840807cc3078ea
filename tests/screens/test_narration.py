"""The loudspeaker: there where something was recorded, silent until it is touched, and at an end when one leaves."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.packs.model import Pack
from kiosk.ui.narrator import Narrator
from tests.bundled import bundled_packs
from tests.driver import Driver, HeardPlayer
from tests.screens.pictured import DrawnMedia, pictured


@pytest.fixture
def pack() -> Pack:
    return pictured(bundled_packs()[0])


@pytest.fixture
def driver(pack: Pack, tmp_path: Path) -> Driver:
    """Before the first message of a round."""
    driver = Driver(packs=(pack,), media=DrawnMedia(tmp_path), motion=False)
    driver.flow.choose()
    driver.flow.start_round(driver.visit.packs[0], pack.decks[0].deck, club=False)
    driver.picture()
    return driver


def item_of(driver: Driver) -> str:
    played = driver.visit.played
    assert played is not None and hasattr(played, "current") and played.current is not None
    return str(played.current.id)


def ended(driver: Driver) -> None:
    """The recording that plays comes to its end."""
    driver.player.busy = False
    driver.narrator.tick()
    driver.picture()


def test_nothing_plays_by_itself(driver: Driver) -> None:
    driver.wait(5)
    driver.tap("lure-sure")
    driver.wait(5)
    assert driver.player.heard == [] and not driver.narrator.playing


def test_one_tap_reads_what_stands_there_one_text_after_the_other(driver: Driver) -> None:
    driver.tap("lure-sure")
    item = item_of(driver)
    driver.tap("listen")
    assert driver.player.heard == [f"{item}-why"]
    driver.narrator.tick()
    assert driver.player.heard == [f"{item}-why"]
    ended(driver)
    assert driver.player.heard == [f"{item}-why", f"{item}-check"] and driver.narrator.playing
    ended(driver)
    assert not driver.narrator.playing and driver.narrator.due() is None


def test_a_second_tap_is_the_end(driver: Driver) -> None:
    shown = driver.picture().copy()
    driver.tap("listen")
    playing = driver.picture().copy()
    driver.tap("listen")
    assert not driver.player.busy and len(driver.player.heard) == 1
    assert playing.get_view("1").raw != shown.get_view("1").raw == driver.picture().get_view("1").raw


@pytest.mark.parametrize("key", ["lure-sure", "leave", "help", "language", "sound"])
def test_whoever_goes_on_hears_no_more(driver: Driver, key: str) -> None:
    driver.tap("listen")
    driver.tap(key)
    assert not driver.narrator.playing and not driver.player.busy


def test_text_size_lets_it_play_on(driver: Driver) -> None:
    driver.tap("listen")
    driver.tap("text-size")
    assert driver.narrator.playing


@pytest.mark.parametrize("key", ["enter", "space"])
def test_keys_and_pads_reach_it(driver: Driver, key: str) -> None:
    for _ in range(len(driver.targets)):
        driver.keys("tab")
        if driver.stage.focused == "listen":
            break
    driver.keys(key)
    assert driver.player.busy


def test_it_stands_only_where_there_is_something_to_hear(driver: Driver, tmp_path: Path) -> None:
    assert "listen" in driver.targets
    driver.tap("sound")
    assert "listen" not in driver.targets
    driver.tap("sound")
    driver.tap("language")
    assert "listen" not in driver.targets, "the English words were not recorded"
    driver.tap("language")
    driver.player.available = False
    driver.stage.refresh()
    assert "listen" not in driver.targets
    plain = Driver(motion=False)
    assert "listen" not in plain.targets


def test_a_story_reads_its_tale_its_question_and_what_came_of_it(pack: Pack, tmp_path: Path) -> None:
    driver = Driver(packs=(pack,), media=DrawnMedia(tmp_path), motion=False)
    driver.flow.choose()
    driver.flow.start_quiz(driver.visit.packs[0], pack.quizzes[0].quiz)
    driver.picture()
    driver.tap("listen")
    [first] = driver.player.heard
    assert first == f"{pack.quizzes[0].questions[0].id}-ask"


def test_rehearsals_are_silent(driver: Driver) -> None:
    from kiosk.app.rehearsal import rehearsals

    for job in rehearsals(driver.flow):
        job()
    assert driver.player.heard == []


def test_a_recording_that_cannot_be_begun_is_over(tmp_path: Path) -> None:
    class Broken(HeardPlayer):
        def start(self, file: Path) -> None:
            self.heard.append(file.name)

    player, changes = Broken(), []
    narrator = Narrator(player, lambda: changes.append(narrator.playing))
    narrator.play([tmp_path / "a", tmp_path / "b"])
    narrator.tick()
    narrator.tick()
    assert player.heard == ["a", "b"] and not narrator.playing and changes == [True, False]


def test_nothing_to_play_is_no_playing() -> None:
    narrator = Narrator(HeardPlayer())
    narrator.play(())
    assert not narrator.playing and narrator.due() is None


def test_whoever_listens_is_there(driver: Driver) -> None:
    driver.tap("listen")
    driver.clock.advance(60)
    driver.narrator.tick()
    assert driver.stage.touched_at == driver.clock()

"""Is anybody there: asking, going back, resting; played by the real kiosk in its own time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from kiosk.app.attendance import CLASS_SECONDS
from kiosk.app.headless import open_headless
from kiosk.app.player import Player
from kiosk.config import Config
from kiosk.quiz.class_session import ClassSession
from kiosk.quiz.visit import Phase
from kiosk.screens.attract import AttractScreen
from kiosk.screens.oops import OopsScreen
from kiosk.screens.rest import RestScreen
from kiosk.screens.still_there import StillThereScreen
from kiosk.ui.clock import FakeClock
from kiosk.ui.intents import Press, Release
from stats.sources import KioskSource

Opened = tuple[Player, FakeClock]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    kiosk, clock = open_headless((1280, 720), tmp_path, Config(set_up=True), seed=1)
    try:
        yield Player(kiosk, clock, Random(1)), clock
    finally:
        kiosk.close()


def in_choose(player: Player) -> None:
    player.tap("lure")
    player.tap("next")
    assert player.kiosk.flow.visit.phase is Phase.CHOOSE


def test_asks_after_45_seconds_and_goes_back_after_20_more(opened: Opened) -> None:
    player, _ = opened
    in_choose(player)
    player.wait(44)
    assert not isinstance(player.kiosk.stage.top, StillThereScreen)
    player.wait(2)
    assert isinstance(player.kiosk.stage.top, StillThereScreen)
    player.wait(19)
    assert isinstance(player.kiosk.stage.top, StillThereScreen)
    player.wait(2)
    assert isinstance(player.kiosk.stage.top, AttractScreen)


def test_large_text_gets_half_as_long_again(opened: Opened) -> None:
    player, _ = opened
    in_choose(player)
    player.tap("text-size")
    assert player.kiosk.stage.ui.metrics.text == "large"
    player.wait(60)
    assert not isinstance(player.kiosk.stage.top, StillThereScreen)
    player.wait(8)
    assert isinstance(player.kiosk.stage.top, StillThereScreen)


def test_one_touch_extends_and_answers_nothing(opened: Opened) -> None:
    player, _ = opened
    in_choose(player)
    player.wait(46)
    player.turn(Press((640, 360)))
    player.turn(Release((640, 360)))
    assert player.kiosk.flow.visit.phase is Phase.CHOOSE
    assert not isinstance(player.kiosk.stage.top, StillThereScreen)
    player.wait(40)
    assert not isinstance(player.kiosk.stage.top, StillThereScreen)


def test_leaving_resets_language_size_sound_and_focus(opened: Opened) -> None:
    player, _ = opened
    in_choose(player)
    player.tap("language")
    player.tap("text-size")
    player.tap("sound")
    assert (player.kiosk.flow.lang, player.kiosk.sounds.on) == ("en", False)
    player.tap("leave")
    assert isinstance(player.kiosk.stage.top, AttractScreen)
    assert (player.kiosk.flow.lang, player.kiosk.sounds.on) == ("mn", True)
    assert player.kiosk.stage.ui.metrics.text == "normal"
    assert player.kiosk.stage.focused is None


def test_attract_forgets_a_language_that_somebody_left_behind(opened: Opened) -> None:
    player, _ = opened
    player.tap("language")
    player.wait(121)
    assert player.kiosk.flow.lang == "mn"


def test_the_touch_that_wakes_answers_nothing(opened: Opened) -> None:
    player, _ = opened
    for _ in range(8):
        player.wait(121)
    assert isinstance(player.kiosk.stage.top, RestScreen)
    lure = (900, 560)
    player.turn(Press(lure))
    assert isinstance(player.kiosk.stage.top, AttractScreen)
    player.turn(Release(lure))
    assert player.kiosk.flow.visit.phase is Phase.ATTRACT


def test_a_failure_shows_oops_then_attract(tmp_path: Path) -> None:
    kiosk, clock = open_headless((1280, 720), tmp_path, Config(set_up=True), seed=1, debug=False)
    try:
        player = Player(kiosk, clock, Random(1))
        in_choose(player)

        def break_down() -> None:
            raise RuntimeError("a broken screen")

        kiosk.stage.top.tick = break_down  # type: ignore[method-assign]
        kiosk.stage.top.due = lambda: 0.0  # type: ignore[method-assign]
        player.turn()
        assert isinstance(kiosk.stage.top, OopsScreen)
        assert "a broken screen" in (tmp_path / "errors.log").read_text("utf-8")
        player.wait(9)
        assert isinstance(kiosk.stage.top, AttractScreen)
    finally:
        kiosk.close()


def in_class(player: Player) -> ClassSession:
    kiosk = player.kiosk
    kiosk.start_class(next(kiosk.class_decks()), 4)
    played = kiosk.flow.visit.played
    assert isinstance(played, ClassSession)
    return played


def test_a_class_talks_for_long_and_is_not_asked(opened: Opened) -> None:
    player, _ = opened
    in_class(player)
    for key in ("next", "help"):
        player.tap(key)
        player.wait(CLASS_SECONDS - 10)
        assert player.kiosk.flow.visit.phase is Phase.CLASS
        assert not isinstance(player.kiosk.stage.top, StillThereScreen)


def test_a_class_whose_teacher_has_gone_ends_and_keeps_its_votes(opened: Opened) -> None:
    player, _ = opened
    played = in_class(player)
    player.tap("next")
    player.tap("next")
    played.put(21)
    player.tap("counted")
    player.tap("counted")
    player.wait(CLASS_SECONDS + 1)
    assert isinstance(player.kiosk.stage.top, AttractScreen)
    player.kiosk.recorder.close(20)
    [record] = KioskSource(player.kiosk.data / "records").records()
    assert (record.header.mode, record.status, record.left_at) == ("class", "left", played.here)
    assert [answer.votes for answer in record.answers] == [{"lure": 21, "fine": 0}]

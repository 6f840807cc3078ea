"""A whole visit in a real window, driven from outside as a hand or a keyboard would."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.config import Config, save
from kiosk.quiz.draw import WALK_UP_SIZE
from tests.display import OutsideKiosk, missing_tools, outside_kiosk, x_display

pytestmark = pytest.mark.skipif(bool(missing_tools()), reason="needs Xvfb and xdotool; .ci/run installs them")

SIZE = (1280, 720)
WALK_UP = "students-11-13/quick-round/walk-up"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    save(Config(kiosk="window", set_up=True, flip_mode="plain", motion=False), tmp_path)
    return tmp_path


def answers_on_disk(data: Path) -> int:
    return sum(path.read_text("utf-8").count('"ref"') for path in (data / "records").rglob("*.json*"))


def play_round(kiosk: OutsideKiosk, choose: Callable[[str], None]) -> None:
    """The walk-up round, from the choice to its result."""
    kiosk.wait_for("ChooseScreen")
    choose(WALK_UP)
    for _ in range(WALK_UP_SIZE):
        kiosk.wait_for("JudgeScreen")
        choose("lure-sure")
        kiosk.wait_for("ExplainScreen")
        choose("next")
    kiosk.wait_for("ResultScreen")


def focus_on(kiosk: OutsideKiosk, key: str) -> None:
    """Tab until the target has the focus."""
    for _ in range(2 * len(kiosk.picture.targets)):
        if kiosk.picture.focus == key:
            return
        kiosk.press("Tab")
        time.sleep(0.1)
    raise AssertionError(f"Tab never came to {key}: {kiosk.picture}")


def leave_is_clean(kiosk: OutsideKiosk) -> None:
    picture = kiosk.wait_for("AttractScreen")
    assert "leave" not in picture.targets


def test_by_hand_from_attract_to_help_and_out(data: Path) -> None:
    with x_display(*SIZE) as display, outside_kiosk(display, data) as kiosk:
        kiosk.wait_for("AttractScreen")
        kiosk.tap("lure")
        kiosk.wait_for("ExplainScreen")
        kiosk.tap("next")
        play_round(kiosk, kiosk.tap)
        kiosk.tap("next")
        kiosk.wait_for("TellScreen")
        kiosk.tap("help")
        kiosk.wait_for("HelpScreen")
        kiosk.tap("leave")
        leave_is_clean(kiosk)
        assert answers_on_disk(data) == 6


def test_by_keyboard_alone(data: Path) -> None:
    with x_display(*SIZE) as display, outside_kiosk(display, data) as kiosk:
        kiosk.wait_for("AttractScreen")

        def by_tab(key: str) -> None:
            focus_on(kiosk, key)
            kiosk.press("Return")

        kiosk.press("1")
        kiosk.wait_for("ExplainScreen")
        kiosk.press("Return", "Return")
        play_round(kiosk, by_tab)
        by_tab("next")
        kiosk.wait_for("TellScreen")
        by_tab("help")
        kiosk.wait_for("HelpScreen")
        by_tab("leave")
        leave_is_clean(kiosk)
        assert answers_on_disk(data) == 6


def test_closing_keys_do_nothing_to_a_visitor(data: Path) -> None:
    save(Config(kiosk="window", set_up=True, flip_mode="plain", motion=False, pin="x"), data)
    with x_display(*SIZE) as display, outside_kiosk(display, data) as kiosk:
        kiosk.wait_for("AttractScreen")
        kiosk.press("alt+F4", "ctrl+q", "ctrl+w", "Escape", "ctrl+c", "super")
        kiosk.press("1")
        kiosk.wait_for("ExplainScreen")


def test_ctrl_q_leaves_while_no_pin_is_set(data: Path) -> None:
    with x_display(*SIZE) as display, outside_kiosk(display, data) as kiosk:
        kiosk.wait_for("AttractScreen")
        kiosk.press("ctrl+q")
        assert kiosk.process.wait(20) == 0, "".join(kiosk.said)

"""A class in a real window, led by the two keys of a presenter."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from kiosk.config import Config, save
from stats.sources import KioskSource
from tests.display import OutsideKiosk, missing_tools, outside_kiosk, x_display

pytestmark = pytest.mark.skipif(bool(missing_tools()), reason="needs Xvfb and xdotool; .ci/run installs them")

NEXT, BACK = "Next", "Prior"
"""What X calls Page Down and Page Up."""


def move_to(kiosk: OutsideKiosk, key: str) -> None:
    """Move the focus on until the target has it."""
    for _ in range(2 * len(kiosk.picture.targets)):
        if kiosk.picture.focus == key:
            return
        kiosk.press(BACK)
        time.sleep(0.1)
    raise AssertionError(f"{BACK} never came to {key}: {kiosk.picture}")


def test_by_two_keys_alone_from_the_staff_menu_to_the_end_of_a_class(tmp_path: Path) -> None:
    save(Config(kiosk="window", set_up=True, flip_mode="plain", motion=False), tmp_path)
    with x_display(1280, 720) as display, outside_kiosk(display, tmp_path) as kiosk:
        kiosk.wait_for("AttractScreen")
        kiosk.press("ctrl+shift+s")
        for screen, key in (("StaffMenuScreen", "class-mode"), ("ClassroomScreen", "begin"), ("IntroScreen", "next")):
            kiosk.wait_for(screen)
            move_to(kiosk, key)
            kiosk.press(NEXT)
        kiosk.wait_for("VoteScreen")
        kiosk.press(NEXT)
        for hands in (1, 2):
            kiosk.wait_for("CountScreen")
            kiosk.press(*[NEXT] * hands, BACK, NEXT)
            time.sleep(0.1)
        kiosk.wait_for("TalkScreen")
        kiosk.press("b", "F5")  # what else a presenter sends does nothing
        move_to(kiosk, "leave")
        kiosk.press(NEXT)
        kiosk.wait_for("EndClassScreen")
        move_to(kiosk, "end")
        kiosk.press(NEXT)
        kiosk.wait_for("AttractScreen")
    [record] = KioskSource(tmp_path / "records").records()
    assert [answer.votes for answer in record.answers] == [{"lure": 1, "fine": 2}]

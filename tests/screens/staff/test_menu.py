"""The menu leads to every page and back, and closes what it was opened over."""

from __future__ import annotations

import pytest

from kiosk.screens.staff.frame import StaffScreen
from kiosk.screens.staff.menu import StaffMenuScreen
from kiosk.screens.staff_actions import StaffSettings
from tests.bundled import interface_texts
from tests.screens.staff.fake_staff import FakeStaff
from tests.screens.staff.house import TILES, menu, said

T = interface_texts().bind("mn")


@pytest.mark.parametrize("tile", TILES)
def test_each_tile_opens_a_page_and_escape_comes_back(tile: str) -> None:
    staff = FakeStaff()
    hands = menu(staff, tile)
    assert isinstance(hands.screen, StaffScreen) and hands.stage.depth == 3
    hands.keys("escape")
    assert isinstance(hands.screen, StaffMenuScreen) and staff.done == []


def test_closing_the_menu_begins_with_attract_anew() -> None:
    staff = FakeStaff()
    menu(staff, "back")
    assert staff.done == ["close"]


def test_the_kiosk_closes_only_after_asking() -> None:
    staff = FakeStaff()
    hands = menu(staff, "exit-go", "stay")
    assert staff.done == []
    hands.tap("exit-go")
    hands.tap("exit-go")
    assert staff.done == ["exit"]


def test_staff_read_in_their_own_language() -> None:
    staff = FakeStaff(StaffSettings(languages=("en", "mn")))
    hands = menu(staff)
    assert "Staff menu" in said(hands)
    hands.tap("language")
    hands.tap("today-title")
    assert T("today-title") in said(hands) and staff.settings.languages == ("en", "mn")

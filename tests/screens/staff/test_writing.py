"""Writing by touch and by keys."""

from __future__ import annotations

from kiosk.screens.staff.menu import StaffMenuScreen
from kiosk.screens.staff_actions import EVENT_LIMIT, StaffSettings
from tests.screens.staff.fake_staff import FakeStaff
from tests.screens.staff.house import menu


def test_the_keyboard_writes_mongolian_latin_and_digits() -> None:
    staff = FakeStaff()
    hands = menu(staff, "staff-event")
    hands.tap("key-shift")
    hands.tap("key-1-3")
    hands.tap("key-0-8")
    hands.tap("key-space")
    hands.tap("key-layer-0")
    hands.tap("key-0-0")
    hands.tap("key-layer-1")
    hands.tap("key-0-4")
    hands.tap("key-0-5")
    hands.tap("key-erase")
    hands.tap("save")
    assert staff.settings.event == "Өү q5" and isinstance(hands.screen, StaffMenuScreen)


def test_the_keyboard_is_reached_with_arrows() -> None:
    staff = FakeStaff()
    hands = menu(staff, "staff-event")
    hands.keys("tab")
    for _ in range(40):
        if hands.stage.focused == "key-1-4":
            break
        hands.keys("tab")
    hands.keys("enter", "right", "enter")
    hands.tap("save")
    assert staff.settings.event == "ах"


def test_cancelling_changes_nothing() -> None:
    staff = FakeStaff(StaffSettings(event="Өдөр"))
    hands = menu(staff, "staff-event")
    hands.keys("x", "escape")
    assert staff.settings.event == "Өдөр" and isinstance(hands.screen, StaffMenuScreen)


def test_what_is_written_stays_within_what_a_setting_takes() -> None:
    staff = FakeStaff()
    hands = menu(staff, "staff-event")
    hands.keys("space", *("ы" * (EVENT_LIMIT + 5)))
    hands.tap("save")
    assert staff.settings.event == "ы" * (EVENT_LIMIT - 1)

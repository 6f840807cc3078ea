"""The first start asks what a kiosk needs, and may be skipped."""

from __future__ import annotations

from kiosk.screens.staff.first_start import FirstStartScreen
from kiosk.screens.staff_actions import StaffSettings
from tests.bundled import interface_texts
from tests.screens.staff.fake_staff import FakeStaff
from tests.screens.staff.house import said, shown

T = interface_texts().bind("mn")


def test_the_first_start_asks_four_things_and_saves_them_at_the_end() -> None:
    staff = FakeStaff(pin="")
    hands = shown(staff, FirstStartScreen)
    hands.keys(*"0413")
    hands.tap("pin-ok")
    for digit in "0413":
        hands.tap(f"pin-{digit}")
    hands.tap("pin-ok")
    hands.keys(*"65-р", "space", *"сургууль")
    hands.tap("next")
    hands.tap("ages-14-17")
    hands.tap("next")
    hands.keys(*"багш")
    hands.tap("first-adult-room")
    hands.keys(*"204")
    assert staff.done == [] and staff.pin == "" and staff.settings == StaffSettings()
    hands.tap("save")
    assert staff.done == ["set-up"] and staff.pin == "0413"
    assert staff.settings == StaffSettings(
        event="65-р сургууль", ages=("11-13", "14-17"), adult_role="багш", adult_room="204"
    )


def test_one_tap_skips_the_first_start_on_every_page() -> None:
    staff = FakeStaff(pin="")
    hands = shown(staff, FirstStartScreen)
    hands.tap("just-try")
    hands.keys(*"1234")
    hands.tap("pin-ok")
    hands.keys(*"1234")
    hands.tap("pin-ok")
    for _ in range(3):
        hands.tap("just-try")
        if "next" in hands.targets:
            hands.tap("next")
    assert staff.done == ["just-try"] * 4 and staff.pin == "" and staff.settings == StaffSettings()


def test_going_back_in_the_first_start_keeps_what_was_written() -> None:
    hands = shown(FakeStaff(pin=""), FirstStartScreen)
    assert "back" not in hands.targets
    hands.keys(*"1234", "tab")
    hands.tap("pin-ok")
    hands.keys(*"1234")
    hands.tap("pin-ok")
    hands.keys(*"цас")
    hands.tap("next")
    hands.tap("back")
    assert "цас" in said(hands)
    hands.keys("escape", "escape", "escape")
    assert isinstance(hands.screen, FirstStartScreen) and "pin-ok" in hands.targets


def test_a_pin_that_is_too_short_or_differs_is_told_in_words() -> None:
    staff = FakeStaff(pin="")
    hands = shown(staff, FirstStartScreen)
    hands.keys(*"123")
    hands.tap("pin-ok")
    assert T("pin-rule") in said(hands)
    hands.keys(*"1234")
    assert T("pin-rule") not in said(hands)
    hands.tap("pin-ok")
    hands.keys(*"1235")
    hands.tap("pin-ok")
    assert T("pin-mismatch") in said(hands) and T("first-pin") in said(hands)
    hands.keys(*"12345678", "9", "backspace", "backspace")
    hands.tap("pin-ok")
    hands.keys(*"123456")
    hands.tap("pin-ok")
    assert T("first-event") in said(hands)

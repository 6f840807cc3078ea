"""The way in: a PIN that is right, wrong, missing, or waited for."""

from __future__ import annotations

from kiosk.screens.staff.door import open_staff
from kiosk.screens.staff.menu import StaffMenuScreen
from kiosk.screens.staff.pin import PATIENCE_SECONDS, PinScreen
from kiosk.texts import Message
from tests.bundled import interface_texts
from tests.screens.staff.fake_staff import PIN, FakeStaff
from tests.screens.staff.house import Corridor, house, said

T = interface_texts().bind("mn")


def test_the_right_pin_leads_to_the_menu_and_a_wrong_one_is_told() -> None:
    staff = FakeStaff()
    hands = house()
    open_staff(hands.stage, staff, interface_texts())
    hands.keys(*"1111", "enter")
    assert isinstance(hands.screen, PinScreen) and T("pin-wrong") in said(hands)
    hands.keys(*PIN)
    hands.tap("pin-ok")
    assert isinstance(hands.screen, StaffMenuScreen) and hands.stage.depth == 2


def test_the_door_opens_once() -> None:
    staff = FakeStaff()
    hands = house()
    for _ in range(3):
        open_staff(hands.stage, staff, interface_texts())
    assert hands.stage.depth == 2
    hands.tap("back")
    assert isinstance(hands.screen, Corridor)


def test_without_a_pin_the_menu_opens_and_asks_for_one() -> None:
    staff = FakeStaff(pin="", told=[Message("notice-safe-defaults")])
    hands = house()
    open_staff(hands.stage, staff, interface_texts())
    assert isinstance(hands.screen, StaffMenuScreen) and T("staff-pin-none") in said(hands)
    hands.tap("warning")
    for _ in range(2):
        hands.keys(*"9876")
        hands.tap("pin-ok")
    assert staff.pin == "9876" and isinstance(hands.screen, StaffMenuScreen)
    assert T("staff-pin-is-set") in said(hands)


def test_a_pin_page_that_nobody_touches_goes_by_itself() -> None:
    staff = FakeStaff()
    hands = house()
    hands.press((5, 5))
    hands.release((5, 5))
    open_staff(hands.stage, staff, interface_texts())
    hands.wait(PATIENCE_SECONDS - 1)
    hands.keys("1")
    hands.wait(PATIENCE_SECONDS - 1)
    assert isinstance(hands.screen, PinScreen)
    hands.wait(2)
    assert isinstance(hands.screen, Corridor)


def test_the_seconds_to_wait_count_down_on_the_screen() -> None:
    staff = FakeStaff()
    hands = house()
    open_staff(hands.stage, staff, interface_texts())
    hands.keys(*"1111")
    ends = hands.clock() + 5.0
    staff.waits = lambda: max(0.0, ends - hands.clock())
    hands.tap("pin-ok")
    assert T("pin-wait", seconds=5) in said(hands)
    hands.wait(2.0)
    assert T("pin-wait", seconds=3) in said(hands)
    hands.wait(4.0)
    assert T("pin-wrong") in said(hands)

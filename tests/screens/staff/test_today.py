"""The day's counts, and what is kept of a visit."""

from __future__ import annotations

from kiosk.screens.staff.today import TodayScreen
from tests.bundled import interface_texts
from tests.screens.staff.fake_staff import COUNTS, FakeStaff
from tests.screens.staff.house import menu, said

T = interface_texts().bind("mn")


def test_todays_counts_come_when_the_record_has_counted() -> None:
    staff = FakeStaff()
    hands = menu(staff, "today-title")
    assert T("today-counting") in said(hands)
    staff.counting.set_result(COUNTS)
    hands.wait(0.5)
    assert T("today-started", count=128) in said(hands)
    assert hands.stage.due() is None


def test_counts_that_cannot_be_read_are_told() -> None:
    staff = FakeStaff()
    hands = menu(staff, "today-title")
    staff.counting.set_exception(OSError("the disk is gone"))
    hands.wait(0.5)
    assert "the disk is gone" in said(hands)


def test_what_is_kept_is_read_from_the_page_of_todays_counts() -> None:
    staff = FakeStaff()
    staff.counting.set_result(COUNTS)
    hands = menu(staff, "today-title")
    hands.tap("kept")
    assert T("kept-yes-visit") in said(hands)
    hands.tap("back")
    assert isinstance(hands.screen, TodayScreen)

"""Staff see how far an export is, how many visits it holds, and when the stick may be pulled out."""

from __future__ import annotations

import pytest

from kiosk.lang import LANGS, Lang
from kiosk.screens.staff.desk import Desk
from kiosk.screens.staff.export import ExportScreen
from kiosk.screens.staff_actions import Exported, Exporting, StaffSettings
from kiosk.ui.metrics import TEXT_SIZES
from tests.bundled import interface_texts
from tests.hands import Hands
from tests.screens.staff.fake_staff import FakeStaff
from tests.screens.staff.house import SIZES, all_pages_fit, house, said, shown

HERE, STICK = FakeStaff().targets
T = interface_texts().bind("mn")


def writing(staff: FakeStaff, path: str) -> tuple[Hands, Exporting]:
    hands = shown(staff, ExportScreen)
    hands.tap(f"export-{path}")
    assert staff.exporting is not None
    return hands, staff.exporting


def test_an_export_is_begun_once_and_says_how_far_it_is() -> None:
    staff = FakeStaff()
    hands, export = writing(staff, STICK.path)
    assert T("export-running", percent=0) in said(hands) and T("export-leave-it") in said(hands)
    export.share, export.seconds_left = 0.424, 130.0
    hands.wait(1)
    assert T("export-running-minutes", percent=42, minutes=3) in said(hands)
    export.share, export.seconds_left = 0.9, 20.0
    hands.wait(1)
    assert T("export-running-soon", percent=90) in said(hands)
    assert f"export-{STICK.path}" not in hands.targets


def test_a_stick_may_be_pulled_out_once_it_was_read_back() -> None:
    hands, export = writing(FakeStaff(), STICK.path)
    export.outcome.set_result(Exported("anzaar-k7f3ab", 3214))
    hands.wait(1)
    assert T("export-done", count=3214) in said(hands) and "3,214" in said(hands)
    assert T("export-checked-removable", folder="anzaar-k7f3ab") in said(hands)


def test_this_computer_is_not_pulled_out() -> None:
    hands, export = writing(FakeStaff(), HERE.path)
    assert T("export-leave-it") not in said(hands)
    export.outcome.set_result(Exported("anzaar-k7f3ab", 1))
    hands.wait(1)
    assert T("export-checked-here", folder="anzaar-k7f3ab") in said(hands)


def test_an_export_that_fails_says_why_and_can_be_tried_again() -> None:
    staff = FakeStaff()
    hands, export = writing(staff, HERE.path)
    export.outcome.set_exception(OSError("no space left"))
    hands.wait(1)
    assert "no space left" in said(hands)
    hands.tap(f"export-{STICK.path}")
    assert staff.exported_to == [HERE, STICK]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_state_is_at_home_on_every_display(size: tuple[int, int], lang: Lang) -> None:
    for text in TEXT_SIZES:
        staff = FakeStaff(StaffSettings(languages=(lang, *(other for other in LANGS if other != lang))))
        hands = house(size, text)
        hands.stage.push(ExportScreen(Desk(staff, interface_texts())))
        hands.tap(f"export-{STICK.path}")
        assert staff.exporting is not None
        staff.exporting.share, staff.exporting.seconds_left = 0.42, 754.0
        hands.wait(1)
        assert all_pages_fit(hands)
        staff.exporting.outcome.set_result(Exported("anzaar-k7f3ab-2026-11-22", 123_214))
        hands.wait(1)
        assert all_pages_fit(hands)

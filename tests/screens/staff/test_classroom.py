"""Before a class: what staff choose, and where they read how it goes."""

from __future__ import annotations

import pytest

from kiosk.screens.staff.class_guide import ClassGuideScreen
from kiosk.screens.staff.classroom import ClassroomScreen
from kiosk.screens.staff.desk import Desk
from kiosk.ui.metrics import TEXT_SIZES, TextSize
from tests.bundled import interface_texts
from tests.layout import layout_problems
from tests.screens.staff.fake_staff import FakeStaff
from tests.screens.staff.house import house, said, shown
from tests.sizes import SIZES

T = interface_texts().bind("mn")


def test_how_a_class_goes_is_one_touch_away_and_takes_no_choice_back() -> None:
    staff = FakeStaff()
    hands = shown(staff, ClassroomScreen)
    hands.tap("size-6")
    hands.tap("guide")
    assert isinstance(hands.screen, ClassGuideScreen) and T("class-guide-presenter-line") in said(hands)
    hands.tap("back")
    hands.tap("begin")
    [begun] = staff.done
    assert begun.endswith(" 6")


def test_it_is_told_why_packs_cannot_be_chosen() -> None:
    staff = FakeStaff()
    others = T("class-setup-others")
    assert others not in said(shown(staff, ClassroomScreen))
    staff.show_pack(staff.packs()[-1].head.pack, False)
    assert others in said(shown(staff, ClassroomScreen))


@pytest.mark.parametrize("text", TEXT_SIZES)
@pytest.mark.parametrize("size", SIZES)
def test_the_guide_stands_well(size: tuple[int, int], text: TextSize) -> None:
    hands = house(size, text)
    hands.stage.push(ClassGuideScreen(Desk(FakeStaff(), interface_texts())))
    for _ in ("mn", "en"):
        assert not layout_problems(hands.screen, hands.stage.ui.metrics)
        hands.tap("language")

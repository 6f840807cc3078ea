"""Staff bring packs in from a stick and turn back to the version before: what they see at every moment of it."""

from __future__ import annotations

from concurrent.futures import Future

import pytest

from kiosk.lang import LANGS, Lang
from kiosk.screens.pack_actions import Bringing, Outcome, Step
from kiosk.screens.staff.bring import BringScreen
from kiosk.screens.staff.brought import BroughtScreen
from kiosk.screens.staff.desk import Desk
from kiosk.screens.staff.packs import PacksScreen
from kiosk.screens.staff_actions import StaffSettings
from kiosk.ui.metrics import TEXT_SIZES
from tests.bundled import bundled_packs, interface_texts
from tests.hands import Hands
from tests.layout import layout_problems
from tests.screens.staff.fake_bringing import STICK, brought_packs, found_packs, refusals
from tests.screens.staff.fake_staff import FakeStaff
from tests.screens.staff.house import SIZES, house, said, shown

T = interface_texts().bind("mn")


def opened(staff: FakeStaff) -> Hands:
    """The screen, with what was found on the sticks."""
    hands = shown(staff, BringScreen)
    staff.bringing.finding.set_result(found_packs())
    hands.wait(0.5)
    return hands


def everything_said(hands: Hands) -> str:
    """The words of all pages."""
    words = said(hands)
    while "bring-down" in hands.targets:
        hands.targets["bring-down"].action()
        words += " " + said(hands)
    return words


def buttons(hands: Hands) -> list[str]:
    return [key for key in hands.targets if key.startswith("bring-/")]


def test_the_list_of_packs_leads_to_both_pages() -> None:
    staff = FakeStaff()
    hands = shown(staff, PacksScreen)
    hands.tap("bring")
    assert isinstance(hands.screen, BringScreen) and T("bring-looking") in said(hands)
    hands.keys("escape")
    hands.tap("brought")
    assert isinstance(hands.screen, BroughtScreen)


def test_each_pack_says_how_it_stands_to_what_is_here() -> None:
    hands = opened(FakeStaff())
    words = everything_said(hands)
    for state, here in (("new", ""), ("newer", "0.9.0"), ("same", ""), ("older", "1.4.0"), ("outdone", "1.0.0")):
        assert T(f"found-{state}", here=here) in words
    assert T("found-update") in words and "E603" in words
    assert hands.stage.due() is None


def test_without_a_stick_it_says_what_to_do_and_looks_again() -> None:
    staff = FakeStaff()
    hands = shown(staff, BringScreen)
    staff.bringing.finding.set_result(())
    hands.wait(0.5)
    assert T("bring-none") in said(hands)
    hands.tap("again")
    assert staff.bringing.asked == ["find", "find"]


def test_a_pack_is_brought_in_once_and_tells_how_far_it_is() -> None:
    staff = FakeStaff()
    hands = opened(staff)
    [first, *_] = buttons(hands)
    hands.tap(first)
    assert T("bring-copying", pack=bundled_packs()[0].head.mn.title) in said(hands) and buttons(hands) == []
    staff.bringing.on_its_way.step = Step("checking", 0, 1)
    hands.wait(0.5)
    assert T("bring-checking", pack=bundled_packs()[0].head.mn.title) in said(hands)
    staff.bringing.on_its_way.outcome.set_result(Outcome(bundled_packs()[0].head))
    hands.wait(0.5)
    assert T("bring-done-shown") in said(hands) and buttons(hands)
    assert staff.bringing.asked == ["find", f"bring {STICK}/0.zip", "find"]


def test_a_pack_whose_ages_are_switched_off_says_where_to_switch_them_on() -> None:
    staff = FakeStaff(hidden={bundled_packs()[0].id})
    hands = opened(staff)
    hands.tap(buttons(hands)[0])
    staff.bringing.on_its_way.outcome.set_result(Outcome(bundled_packs()[0].head))
    hands.wait(0.5)
    assert T("bring-done-hidden") in said(hands)


def test_a_refused_pack_names_every_problem_with_its_place() -> None:
    staff = FakeStaff()
    hands = opened(staff)
    hands.tap(buttons(hands)[0])
    staff.bringing.on_its_way.outcome.set_result(Outcome(None, refusals()))
    hands.wait(0.5)
    words = everything_said(hands)
    assert "story.yaml:31:7" in words and "30000×30000" in words


@pytest.mark.parametrize("where", ["finding", "on_its_way"])
def test_what_goes_wrong_with_the_machine_is_told(where: str) -> None:
    staff = FakeStaff()
    hands = shown(staff, BringScreen)
    if where == "finding":
        staff.bringing.finding.set_exception(OSError("the stick is gone"))
    else:
        staff.bringing.finding.set_result(found_packs())
        hands.wait(0.5)
        hands.tap(buttons(hands)[0])
        staff.bringing.on_its_way.outcome.set_exception(OSError("the stick is gone"))
    hands.wait(0.5)
    assert "the stick is gone" in said(hands)


def test_a_version_is_turned_back() -> None:
    staff = FakeStaff()
    hands = shown(staff, BroughtScreen)
    staff.bringing.listing.set_result(brought_packs())
    hands.wait(0.5)
    head = bundled_packs()[0].head
    assert [key for key in hands.targets if key.startswith("restore-")] == [f"restore-{head.pack}"]
    hands.tap(f"restore-{head.pack}")
    staff.bringing.restoring.set_result(Outcome(head))
    hands.wait(0.5)
    assert staff.bringing.asked == ["list", f"restore {head.pack}", "list"]
    assert T("brought-restored", pack=head.mn.title, version=head.version) in said(hands)


def test_a_version_that_cannot_be_played_any_more_says_why() -> None:
    staff = FakeStaff()
    hands = shown(staff, BroughtScreen)
    staff.bringing.listing.set_result(brought_packs())
    hands.wait(0.5)
    hands.tap(f"restore-{bundled_packs()[0].id}")
    staff.bringing.restoring.set_result(Outcome(None, refusals()))
    hands.wait(0.5)
    assert "story.yaml:31:7" in said(hands)


def moments(staff: FakeStaff, hands: Hands, desk: Desk) -> None:
    """Let every moment of both pages stand once; each must be laid out well on all of its pages."""
    fake, head = staff.bringing, bundled_packs()[0].head
    hands.stage.push(PacksScreen(desk))
    fits(hands)
    screen = BringScreen(desk)
    hands.stage.push(screen)
    fits(hands)
    fake.finding.set_result(found_packs())
    hands.wait(0.5)
    fits(hands)
    for outcome in (None, Outcome(head), Outcome(head, unchanged=True), Outcome(None, refusals())):
        fake.on_its_way = Bringing(Future(), Step("media", 3, 7))
        turn_to_the_first_page(hands)
        hands.targets[buttons(hands)[0]].action()
        fits(hands)
        fake.on_its_way.outcome.set_result(outcome or Outcome(head))
        hands.wait(0.5)
        fits(hands)
    hands.stage.dismiss()
    hands.stage.push(BroughtScreen(desk))
    fake.listing.set_result(brought_packs())
    hands.wait(0.5)
    fits(hands)


def turn_to_the_first_page(hands: Hands) -> None:
    while "bring-up" in hands.targets:
        hands.targets["bring-up"].action()


def fits(hands: Hands) -> None:
    """Nothing is wrong with the layout of the top screen, whichever page it is turned to."""
    while True:
        assert layout_problems(hands.screen, hands.stage.ui.metrics) == [], hands.stage.ui.metrics
        down = next((key for key in ("bring-down", "packs-down", "brought-down") if key in hands.targets), None)
        if down is None:
            return
        hands.targets[down].action()


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_both_pages_are_at_home_on_every_display(size: tuple[int, int], lang: Lang) -> None:
    other: Lang = "en" if lang == "mn" else "mn"
    for text in TEXT_SIZES:
        staff = FakeStaff(StaffSettings(languages=(lang, other)))
        moments(staff, house(size, text), Desk(staff, interface_texts()))

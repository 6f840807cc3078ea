"""The staff's lists of packs, a hundred of them, and of many that cannot be played."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from kiosk.packs.held import HeldPacks
from kiosk.packs.outline import PackOutline
from kiosk.packs.problems import Problem
from kiosk.screens.staff.desk import Desk
from kiosk.screens.staff.packs import PacksScreen, RefusedScreen
from kiosk.screens.staff_actions import PackRow
from kiosk.ui.clock import FakeClock
from kiosk.ui.metrics import TextSize
from tests.bundled import bundled_packs, interface_texts
from tests.hands import Hands, plain_stage
from tests.layout import layout_problems
from tests.many_packs import held_packs
from tests.screens.staff.fake_staff import FakeStaff, a_problem
from tests.screens.staff.house import menu, said

T = interface_texts().bind("mn")

PACKS, REFUSED = 100, 30


@cache
def outlines() -> tuple[PackOutline, ...]:
    return HeldPacks(held_packs(bundled_packs(), PACKS, 1)).outlines


class ManyPacks(FakeStaff):
    """Staff of a kiosk to which much was brought."""

    def packs(self) -> tuple[PackRow, ...]:
        return tuple(PackRow(one.head, "hidden" if one.id in self.hidden else "shown") for one in outlines())

    def refused_packs(self) -> tuple[Problem, ...]:
        return tuple(replace(a_problem(), file=f"/media/usb/school-{number}/pack.yaml") for number in range(REFUSED))


def opened(size: tuple[int, int] = (1920, 1080), text: TextSize = "normal") -> tuple[Hands, ManyPacks]:
    clock, staff = FakeClock(1000.0), ManyPacks()
    stage = plain_stage(size, text=text, clock=clock)
    stage.reset(PacksScreen(Desk(staff, interface_texts())))
    return Hands(stage, clock), staff


def pages(hands: Hands, key: str) -> list[set[str]]:
    """The targets of each page of a list."""
    found = [set(hands.targets)]
    while f"{key}-down" in hands.targets:
        hands.tap(f"{key}-down")
        found.append(set(hands.targets))
    return found


def test_packs_are_hidden_and_shown_and_a_refused_one_says_why() -> None:
    staff = FakeStaff()
    hands = menu(staff, "staff-packs")
    pack = staff.packs()[0].head.pack
    assert "pack.yaml:3:1:" in said(hands)
    hands.tap(f"pack-{pack}")
    assert staff.hidden == {pack} and T("pack-hidden") in said(hands)
    hands.tap(f"pack-{pack}")
    assert staff.hidden == set()


def test_every_pack_is_on_some_page_and_can_be_hidden_there() -> None:
    hands, staff = opened()
    listed = [{key for key in page if key.startswith("pack-")} for page in pages(hands, "packs")]
    assert set().union(*listed) == {f"pack-{one.id}" for one in outlines()}
    last = outlines()[-1].id
    hands.tap(f"pack-{last}")
    assert staff.hidden == {last}
    assert f"pack-{last}" in hands.targets, "the list stays where it is"


def test_those_that_cannot_be_played_have_a_list_of_their_own() -> None:
    hands, _ = opened()
    hands.tap("refused")
    assert isinstance(hands.screen, RefusedScreen)
    assert 1 < len(pages(hands, "refused")) <= REFUSED
    hands.keys("escape")
    assert isinstance(hands.screen, PacksScreen)


@pytest.mark.parametrize(
    ("size", "text"),
    [((1280, 720), "large"), ((1366, 768), "small"), ((1920, 1080), "normal"), ((1080, 1920), "large")],
)
def test_the_lists_stand_well(size: tuple[int, int], text: TextSize) -> None:
    hands, _ = opened(size, text)
    problems = layout_problems(hands.screen, hands.stage.ui.metrics)
    hands.tap("packs-down")
    problems += layout_problems(hands.screen, hands.stage.ui.metrics)
    while "refused" not in hands.targets:
        hands.tap("packs-up")
    hands.tap("refused")
    problems += layout_problems(hands.screen, hands.stage.ui.metrics)
    assert not problems

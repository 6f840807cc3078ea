"""What hands do to the screen on top."""

from __future__ import annotations

import pytest

from kiosk.ui.clock import FakeClock
from kiosk.ui.corner import HOLD_SECONDS
from kiosk.ui.handling import SETTLE_SECONDS
from kiosk.ui.intents import Back, Confirm, Cycle, Digit, Direction, Intent, Move, Press, Release, Typed
from kiosk.ui.stage import Stage
from kiosk.ui.widgets import Widget
from tests.hands import Hands, plain_stage
from tests.ui.screens import BUTTON, Field, Plain

BESIDE = (BUTTON.left - 50, BUTTON.top)
CORNER = (20, 20)


# -- touch --------------------------------------------------------------------------------------------------------


def test_a_tap_acts_once_when_the_finger_is_lifted(stage: Stage, screen: Plain) -> None:
    stage.handle([Press(BUTTON.center)])
    assert not screen.done
    stage.handle([Release(BUTTON.center), Release(BUTTON.center)])
    assert screen.done == ["a"]


def test_sliding_off_takes_the_touch_back(stage: Stage, screen: Plain) -> None:
    stage.handle([Press(BUTTON.center), Release(BESIDE)])
    stage.handle([Press(BESIDE), Release(BUTTON.center)])
    stage.handle([Press(BUTTON.center), Release(BUTTON.move(300, 0).center)])
    assert not screen.done


def test_a_screen_that_has_just_come_takes_no_touch(stage: Stage, clock: FakeClock, screen: Plain) -> None:
    fresh = Plain()
    stage.switch(fresh)
    clock.advance(SETTLE_SECONDS / 2)
    stage.handle([Press(BUTTON.center), Release(BUTTON.center)])
    assert not fresh.done
    clock.advance(SETTLE_SECONDS)
    stage.handle([Press(BUTTON.center), Release(BUTTON.center)])
    assert fresh.done == ["a"]


def test_a_finger_that_changes_the_screen_does_nothing_on_the_new_one(stage: Stage, clock: FakeClock) -> None:
    """One tap is one tap: it is lifted late, after something else has put another screen under it."""
    first, second = Plain(), Plain()
    stage.push(first)
    clock.advance(1)
    stage.handle([Press(BUTTON.center)])
    stage.switch(second)
    clock.advance(1)
    stage.handle([Release(BUTTON.center)])
    assert not first.done
    assert not second.done


def test_two_quick_taps_go_on_once(stage: Stage, screen: Plain) -> None:
    fresh = Plain()
    screen.then = lambda: stage.switch(fresh)
    stage.handle([Press(BUTTON.center), Release(BUTTON.center)] * 2)
    assert screen.done == ["a"]
    assert not fresh.done


@pytest.mark.parametrize("key", [Digit(1), Confirm(), Typed(" ")])
def test_two_quick_presses_of_a_key_go_on_once(stage: Stage, hands: Hands, screen: Plain, key: Intent) -> None:
    hands.keys("tab")
    fresh = Plain()
    screen.then = lambda: stage.switch(fresh)
    stage.handle([key])
    hands.picture()  # the focus is on the new screen now
    stage.handle([key])
    assert screen.done == ["a"]
    assert not fresh.done


# -- keys ---------------------------------------------------------------------------------------------------------


def test_digits_choose(stage: Stage, screen: Plain) -> None:
    stage.handle([Digit(2), Digit(9), Digit(0)])
    assert screen.done == ["b"]


def test_the_first_confirm_only_shows_where_one_is(stage: Stage, screen: Plain) -> None:
    stage.handle([Confirm()])
    assert not screen.done
    assert stage.focused == "a"
    stage.handle([Confirm()])
    assert screen.done == ["a"]


def test_focus_begins_at_the_main_target(stage: Stage, clock: FakeClock) -> None:
    screen = Plain(main="b")
    stage.push(screen)
    clock.advance(1)
    stage.handle([Cycle()])
    assert stage.focused == "b"


def test_keys_walk_through_all_targets(stage: Stage, screen: Plain) -> None:
    order = []
    for intent in (Cycle(), Cycle(), Cycle(), Cycle(), Cycle(back=True), Move(Direction.LEFT), Move(Direction.LEFT)):
        stage.handle([intent])
        order.append(stage.focused)
    assert order == ["a", "b", "c", "a", "c", "b", "a"]


def test_escape_goes_back(stage: Stage, screen: Plain) -> None:
    stage.handle([Back()])
    assert screen.calls[-1] == "back"


@pytest.mark.parametrize("nested", [False, True], ids=["on the screen", "within a panel"])
def test_the_ring_appears_with_keys_and_goes_at_a_touch(clock: FakeClock, nested: bool) -> None:
    stage = plain_stage(clock=clock)
    hands = Hands(stage, clock)
    stage.push(Plain(nested=nested))
    beside = (BUTTON.left - stage.ui.metrics.px(8), BUTTON.centery)
    bare = hands.picture().get_at(beside)
    hands.keys("tab")
    assert hands.picture().get_at(beside) != bare
    hands.press(BESIDE)
    assert hands.picture().get_at(beside) == bare
    assert stage.focused is None


def test_the_focus_goes_on_to_the_next_screen_once_keys_are_used(stage: Stage, hands: Hands, screen: Plain) -> None:
    hands.keys("tab")
    stage.switch(Plain(main="c"))
    hands.picture()
    assert stage.focused == "c"


class Vanishing(Plain):
    """Its first button goes away once it is touched."""

    def build(self) -> list[Widget]:
        return super().build()[len(self.done) :]


def test_the_focus_moves_on_from_what_is_gone_and_settles(stage: Stage, hands: Hands, clock: FakeClock) -> None:
    screen = Vanishing()
    screen.then = screen.invalidate
    stage.push(screen)
    hands.keys("tab", "enter")
    assert stage.focused == "b"
    stage.handle([Confirm()])
    assert screen.done == ["a"]
    clock.advance(SETTLE_SECONDS)
    stage.handle([Confirm()])
    assert screen.done == ["a", "b"]


def test_a_touch_shows_as_pressed_wherever_the_target_lies(clock: FakeClock) -> None:
    stage = plain_stage(clock=clock)
    hands = Hands(stage, clock)
    stage.push(Plain(nested=True))
    hands.wait(1)
    top = (BUTTON.centerx, BUTTON.top + stage.ui.metrics.px(2))
    before = hands.picture().get_at(top)
    hands.press("a")
    assert hands.picture().get_at(top) != before


def test_letters_digits_and_erasing_reach_a_field_each_once(stage: Stage, hands: Hands) -> None:
    field = Field()
    stage.push(field)
    hands.keys("a", "7", "space", "backspace")
    assert field.calls == ["enter", "a", "7", " ", "erase"]
    assert not field.done


def test_letters_mean_nothing_elsewhere(stage: Stage, hands: Hands, screen: Plain) -> None:
    hands.keys("a", "q", "7")
    assert not screen.done
    assert stage.focused is None


# -- staff --------------------------------------------------------------------------------------------------------


def test_holding_the_corner_calls_staff_once(clock: FakeClock) -> None:
    called: list[str] = []
    stage = Stage(plain_stage().ui, clock, lambda: called.append("staff"), lambda: None)
    stage.push(Plain())
    clock.advance(1)
    stage.handle([Press(CORNER)])
    assert stage.due() == pytest.approx(HOLD_SECONDS)
    clock.advance(HOLD_SECONDS - 0.1)
    stage.tick()
    assert not called
    clock.advance(0.1)
    stage.tick()
    stage.tick()
    assert called == ["staff"]
    assert stage.due() is None


@pytest.mark.parametrize("ended_by", [Release(CORNER), Press(BESIDE)], ids=["lifted", "another touch"])
def test_a_short_hold_calls_nobody(clock: FakeClock, ended_by: Intent) -> None:
    called: list[str] = []
    stage = Stage(plain_stage().ui, clock, lambda: called.append("staff"), lambda: None)
    stage.push(Plain())
    stage.handle([Press(CORNER)])
    clock.advance(HOLD_SECONDS - 0.5)
    stage.handle([ended_by])
    clock.advance(5)
    stage.tick()
    assert not called


def test_the_keys_of_staff_work_from_any_screen(clock: FakeClock) -> None:
    called: list[str] = []
    stage = Stage(plain_stage().ui, clock, lambda: called.append("staff"), lambda: called.append("leave"))
    stage.push(Field())
    Hands(stage, clock).keys("ctrl+shift+s", "ctrl+q")
    assert called == ["staff", "leave"]

"""How screens come and go, one upon another, and when the one on top ticks and is painted."""

from __future__ import annotations

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.ui.clock import FakeClock
from kiosk.ui.intents import Cycle, Redraw
from kiosk.ui.screen import Screen
from kiosk.ui.stage import Stage
from tests.hands import Hands, plain_stage
from tests.ui.screens import Plain


def test_screens_are_entered_paused_resumed_and_left_in_order(stage: Stage) -> None:
    below, above = Plain(), Plain()
    stage.push(below)
    stage.push(above)
    stage.dismiss()
    stage.switch(Plain())
    assert below.calls == ["enter", "pause", "resume", "exit"]
    assert above.calls == ["enter", "exit"]


def test_a_result_goes_to_whoever_pushed_the_screen(stage: Stage) -> None:
    results: list[object] = []
    below, above = Plain(), Plain()
    stage.push(below)
    stage.push(above, lambda result: results.append((result, stage.top)))
    stage.dismiss("typed")
    assert results == [("typed", below)]


def test_the_last_screen_cannot_be_dismissed(stage: Stage, screen: Plain) -> None:
    stage.dismiss()
    assert stage.top is screen
    assert screen.calls == ["enter"]


def test_reset_leaves_one_screen_and_forgets_the_focus(stage: Stage, hands: Hands, screen: Plain) -> None:
    stage.push(Plain())
    hands.keys("tab")
    assert stage.focused
    fresh = Plain()
    stage.reset(fresh)
    hands.picture()
    assert stage.depth == 1
    assert stage.top is fresh
    assert stage.focused is None
    assert screen.calls[-1] == "exit"


def test_restyle_reaches_covered_screens_too(stage: Stage, screen: Plain) -> None:
    stage.push(Plain())
    assert screen.widgets
    larger = stage.ui.with_text("large")
    stage.restyle(larger)
    assert screen.ui is larger
    assert screen.stale


class StackWalk(RuleBasedStateMachine):
    """Whatever comes and goes: each screen's calls pair up, and there is always one on top."""

    @initialize()
    def begin(self) -> None:
        self.stage = plain_stage()
        self.all: list[Plain] = []
        self.stage.push(self._new())

    def _new(self) -> Plain:
        self.all.append(Plain(f"screen-{len(self.all)}"))
        return self.all[-1]

    @rule()
    def push(self) -> None:
        self.stage.push(self._new())

    @rule()
    def switch(self) -> None:
        self.stage.switch(self._new())

    @rule(result=st.integers())
    def dismiss(self, result: int) -> None:
        self.stage.dismiss(result)

    @rule()
    def reset(self) -> None:
        self.stage.reset(self._new())

    @invariant()
    def calls_pair_up(self) -> None:
        if not hasattr(self, "stage"):
            return
        shown = [screen for screen in self.all if "exit" not in screen.calls]
        assert len(shown) == self.stage.depth > 0
        assert shown[-1] is self.stage.top or self.stage.top in shown
        for screen in self.all:
            assert screen.calls.count("enter") == 1
            assert screen.calls[0] == "enter"
            assert screen.calls.count("exit") <= 1
            paused = screen.calls.count("pause") - screen.calls.count("resume")
            left_while_covered = "exit" in screen.calls and paused == 1
            assert paused == (screen is not self.stage.top and screen in shown) or left_while_covered


StackWalk.TestCase.settings = settings(max_examples=30, stateful_step_count=20, deadline=None, derandomize=True)
TestStackWalk = StackWalk.TestCase


# -- time and paint -----------------------------------------------------------------------------------------------


class Clockwork(Plain):
    """Wants to be called every two seconds, counted from when it came, and never says it is late."""

    def __init__(self) -> None:
        super().__init__()
        self.ticked_at: list[float] = []

    def due(self) -> float | None:
        return 2.0 - self.age % 2.0

    def tick(self) -> None:
        self.ticked_at.append(round(self.age, 3))


def test_a_tick_comes_when_it_was_asked_for(stage: Stage, hands: Hands) -> None:
    screen = Clockwork()
    stage.push(screen)
    hands.wait(7)
    assert screen.ticked_at == pytest.approx([2, 4, 6])


def test_a_tick_asked_for_by_one_screen_does_not_come_to_the_next(stage: Stage, clock: FakeClock) -> None:
    stage.push(Clockwork())
    stage.due()
    clock.advance(1.9)
    fresh = Clockwork()
    stage.switch(fresh)
    clock.advance(0.5)
    stage.tick()
    assert not fresh.ticked_at


def test_a_still_screen_is_painted_once(stage: Stage, hands: Hands, screen: Screen) -> None:
    assert stage.needs_paint
    hands.picture()
    hands.wait(60)
    assert not stage.needs_paint
    stage.handle([Redraw()])
    assert stage.needs_paint


def test_uncovering_the_window_is_not_a_touch(stage: Stage, clock: FakeClock, screen: Screen) -> None:
    before = stage.touched_at
    clock.advance(5)
    stage.handle([Redraw()])
    assert stage.touched_at == before
    stage.handle([Cycle()])
    assert stage.touched_at == clock()

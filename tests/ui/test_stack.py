"""How screens come and go, one upon another."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.ui.stage import Stage
from tests.driver import Hands, plain_stage
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

"""Is anybody there? Asks, goes back to attract, and rests when nobody comes for long."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from kiosk.quiz.idle import IdleRules, IdleState, IdleTimer
from kiosk.quiz.visit import Phase
from kiosk.screens.flow import Flow
from kiosk.screens.rest import RestScreen
from kiosk.screens.still_there import StillThereScreen
from kiosk.ui.clock import Clock
from kiosk.ui.stage import Stage

FRESH_SECONDS: Final = 120.0
"""After so long without a touch attract shows another message, in the house's own language and sizes."""

REST_SECONDS: Final = 15 * 60.0

STAFF_SECONDS: Final = 3 * 60.0
"""A staff menu that nobody touches closes."""


CLASS_SECONDS: Final = 30 * 60.0
"""A class talks for minutes without a touch; after so long its teacher has gone, and it ends."""


class Attendance:
    """Watches the stage; :meth:`tick` is called often, :meth:`due` says when it matters next.

    ``begin`` goes back to the kiosk's first screen.
    """

    def __init__(self, flow: Flow, stage: Stage, clock: Clock, rules: IdleRules, begin: Callable[[], None]) -> None:
        self._flow, self._stage, self._clock, self._begin = flow, stage, clock, begin
        self._timer = IdleTimer(rules, clock())
        self._rules = rules
        self._seen_touch = stage.touched_at
        self._freshened_at = clock()

    def tick(self) -> None:
        """Do what the quiet calls for."""
        now = self._clock()
        if self._stage.touched_at != self._seen_touch:
            self._seen_touch = self._stage.touched_at
            self._timer.restart(now)
        if self._unasked is not None:
            self._close(now, self._unasked)
        elif self._waiting_for_somebody:
            self._keep_fresh(now)
        else:
            self._ask(now)

    def due(self) -> float | None:
        """Seconds until :meth:`tick` has something to do; None while resting."""
        now = self._clock()
        if isinstance(self._stage.top, RestScreen):
            return None
        if self._unasked is not None:
            return max(0.0, self._seen_touch + self._unasked - now)
        if self._waiting_for_somebody:
            return max(0.0, self._next_freshening - now)
        if self._timer.state is IdleState.ACTIVE:
            return max(0.0, self._seen_touch + self._rules.quiet(large=self._large) - now)
        return self._timer.remaining(now)

    @property
    def _large(self) -> bool:
        return self._stage.ui.metrics.text == "large"

    @property
    def _unasked(self) -> float | None:
        """Seconds of quiet after which staff or a class have gone, without being asked; None for others."""
        if self._stage.top.for_staff:
            return STAFF_SECONDS
        return CLASS_SECONDS if self._flow.visit.phase is Phase.CLASS else None

    @property
    def _waiting_for_somebody(self) -> bool:
        return self._flow.visit.phase is Phase.ATTRACT and self._stage.depth == 1

    @property
    def _next_freshening(self) -> float:
        return max(self._seen_touch, self._freshened_at) + FRESH_SECONDS

    def _close(self, now: float, patience: float) -> None:
        if now - self._seen_touch >= patience:
            self._begin()

    def _keep_fresh(self, now: float) -> None:
        if isinstance(self._stage.top, RestScreen):
            return
        if now - self._seen_touch >= REST_SECONDS:
            self._stage.switch(RestScreen(self._flow))
        elif now >= self._next_freshening:
            self._freshened_at = now
            self._begin()

    def _ask(self, now: float) -> None:
        match self._timer.tick(now, large=self._large):
            case IdleState.ASKING if not isinstance(self._stage.top, StillThereScreen):
                self._stage.push(StillThereScreen(self._flow, lambda: self._timer.remaining(self._clock())))
            case IdleState.EXPIRED:
                self._timer.restart(now)
                self._begin()
            case _:
                pass

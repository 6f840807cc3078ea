"""When to ask "still there?", and when to stop waiting. Time is passed in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


@dataclass(frozen=True)
class IdleRules:
    """Seconds of quiet before asking, stretched by ``large_factor`` for large text, and seconds to answer."""

    quiet_seconds: float = 45.0
    large_factor: float = 1.5
    countdown: float = 20.0

    def quiet(self, *, large: bool) -> float:
        """Seconds of quiet before asking."""
        return self.quiet_seconds * (self.large_factor if large else 1.0)


class IdleState(Enum):
    """Whether somebody is there: surely, perhaps, or no longer."""

    ACTIVE = auto()
    ASKING = auto()
    EXPIRED = auto()


class IdleTimer:
    """Counts from the last touch to asking, and from asking to the end. It stays expired until ``restart``.

    The countdown begins at the tick that asks, so a machine that slept still shows the whole of it.

    Args:
        rules: the waiting times.
        now: a monotonic time in seconds, as in every call.
    """

    def __init__(self, rules: IdleRules, now: float) -> None:
        self._rules = rules
        self.restart(now)

    def restart(self, now: float) -> None:
        """A visit begins."""
        self._state = IdleState.ACTIVE
        self._touched = now
        self._asked = now

    @property
    def state(self) -> IdleState:
        """The state at the last call."""
        return self._state

    def touch(self, now: float) -> None:
        """Somebody did something: the quiet starts anew, unless it is too late."""
        if self._state is not IdleState.EXPIRED:
            self.restart(now)

    def tick(self, now: float, *, large: bool) -> IdleState:
        """The state at ``now``; ``large`` when the text is large."""
        if self._state is IdleState.ACTIVE and now - self._touched >= self._rules.quiet(large=large):
            self._state = IdleState.ASKING
            self._asked = now
        if self._state is IdleState.ASKING and self.remaining(now) <= 0:
            self._state = IdleState.EXPIRED
        return self._state

    def remaining(self, now: float) -> float:
        """Seconds left of the countdown: all of them while nothing is asked, 0 once expired."""
        if self._state is IdleState.ACTIVE:
            return self._rules.countdown
        return max(0.0, self._rules.countdown - (now - self._asked))

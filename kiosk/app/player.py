"""Hands that are not a person's: they touch what stands on the screen, as tour and bot do."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random
from typing import Final

from kiosk.app.kiosk import Kiosk
from kiosk.app.rehearsal import SIDEWAYS
from kiosk.ui.clock import FakeClock
from kiosk.ui.intents import Intent, Press, Release
from kiosk.ui.widgets import Target

READING_SECONDS: Final = 3.0

STILL_SECONDS: Final = 0.3
"""A screen that wants nothing for so long is at rest."""

MOST_WAITS: Final = 8

AGAIN_LESS_LIKELY: Final = 4


class Player:
    """Touches targets by key or at random; between touches its clock moves on, so that motion ends."""

    def __init__(self, kiosk: Kiosk, clock: FakeClock, rng: Random) -> None:
        self.kiosk, self._clock, self._rng = kiosk, clock, rng
        self._tapped: set[str] = set()

    @property
    def targets(self) -> list[Target]:
        return self.kiosk.stage.targets

    @property
    def forward(self) -> list[Target]:
        """The targets that lead on."""
        return [target for target in self.targets if target.key not in SIDEWAYS]

    def wait(self, seconds: float = READING_SECONDS) -> None:
        """Let time pass, with the pictures that motion asks for at its beginning and end."""
        self.turn()
        self.kiosk.stage.due()  # what the screen is promised now, the next turn keeps
        self._clock.advance(seconds)
        self.turn()

    def settle(self) -> None:
        """Let time pass until nothing moves that is not to move for ever."""
        for _ in range(MOST_WAITS):
            self.wait()
            due = self.kiosk.stage.due()
            if due is None or due >= STILL_SECONDS:
                return

    def turn(self, *intents: Intent) -> None:
        """One turn of the kiosk with these hands."""
        self.kiosk.advance(intents)

    def tap(self, key: str) -> None:
        """Touch the target called ``key``.

        Raises:
            KeyError: there is no such target.
        """
        target = next((target for target in self.targets if target.key == key), None)
        if target is None:
            raise KeyError(f"{key} is not among {[target.key for target in self.targets]}")
        self._touch(target)

    def has(self, key: str) -> bool:
        return any(target.key == key for target in self.targets)

    def go_on(self) -> None:
        """Touch something that leads on, rather what was not touched since the screen changed."""
        forward = self.forward
        if not forward:
            self.wait()
            return
        screen = self.kiosk.stage.top
        self._touch(self._rng.choices(forward, weights=list(self._weights(forward)))[0])
        if self.kiosk.stage.top is not screen:
            self._tapped.clear()

    def _weights(self, targets: Iterable[Target]) -> Iterable[float]:
        for target in targets:
            yield 1 / AGAIN_LESS_LIKELY if target.key in self._tapped else 1.0

    def _touch(self, target: Target) -> None:
        self._tapped.add(target.key)
        self.wait()
        self.turn(Press(target.rect.center))
        self.turn(Release(target.rect.center))

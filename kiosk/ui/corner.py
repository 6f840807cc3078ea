"""The staff's corner: a finger held there long enough opens what visitors never see."""

from __future__ import annotations

from typing import Final

from pygame import Rect

from kiosk.ui.clock import Clock
from kiosk.ui.metrics import Metrics

CORNER: Final = 110
"""The staff's corner, top left, in pixels at 1080p."""

HOLD_SECONDS: Final = 3.0


class CornerHold:
    """The finger that is held in the corner now, if any."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._since: float | None = None

    def press(self, pos: tuple[int, int], metrics: Metrics) -> None:
        """A finger went down at ``pos``: whatever was held no longer is."""
        side = metrics.px(CORNER)
        self._since = self._clock() if Rect(0, 0, side, side).collidepoint(pos) else None

    def let_go(self) -> None:
        """The finger was lifted, or what it was held on has gone."""
        self._since = None

    def due(self) -> float | None:
        """Seconds until it has been held long enough; None while nothing is held."""
        return None if self._since is None else max(0.0, self._since + HOLD_SECONDS - self._clock())

    def taken(self) -> bool:
        """Whether it has been held long enough; it is so once."""
        if self._since is None or self._clock() - self._since < HOLD_SECONDS:
            return False
        self._since = None
        return True

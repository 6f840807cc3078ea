"""The way in: the PIN is asked for, and tries are slowed."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from typing import Final

from pygame import Rect

from kiosk.screens.staff.desk import Desk
from kiosk.screens.staff.frame import StaffScreen
from kiosk.screens.staff.pin_pad import PinPad
from kiosk.ui.widgets import Widget

PATIENCE_SECONDS: Final = 30.0


class PinScreen(StaffScreen):
    """Asks for the PIN that is set; ``then`` is called when it was right. Untouched for a while, it goes by itself."""

    takes_text = True

    def __init__(self, desk: Desk, then: Callable[[], None]) -> None:
        super().__init__(desk)
        self._then = then
        self._pad = PinPad(self, self._try)
        self._wait_shown = 0

    def title(self) -> str:
        return self.t("staff-title")

    def back_words(self) -> str | None:
        return self.t("staff-cancel")

    def typed(self, text: str) -> None:
        self._pad.typed(text)

    def erase(self) -> None:
        self._pad.erase()

    def due(self) -> float | None:
        left = self.stage.touched_at + PATIENCE_SECONDS - self.clock()
        if self._wait_shown:
            left = min(left, self.actions.pin_wait - self._wait_shown + 1)
        return max(0.0, left)

    def tick(self) -> None:
        if self.clock() - self.stage.touched_at >= PATIENCE_SECONDS:
            self.back()
        elif self._wait_shown != ceil(self.actions.pin_wait):
            self.invalidate()

    def body(self, area: Rect) -> list[Widget]:
        self._wait_shown = ceil(self.actions.pin_wait)
        wait = self.t("pin-wait", seconds=self._wait_shown) if self._wait_shown else ""
        return self._pad.place(area, self.t("pin-title"), self.t("pin-forgotten"), wait)

    def _try(self, pin: str) -> None:
        result = self.actions.try_pin(pin)
        if result.ok:
            self._then()
            return
        self._pad.note = result.error or self.t("pin-wrong")

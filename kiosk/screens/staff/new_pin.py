"""Choosing a PIN: given twice, so that a slip does not lock staff out."""

from __future__ import annotations

from collections.abc import Callable

from pygame import Rect

from kiosk.screens.staff.desk import Desk
from kiosk.screens.staff.form import Form
from kiosk.screens.staff.frame import StaffScreen
from kiosk.screens.staff.pin_pad import PinPad
from kiosk.ui.widgets import Widget


class PinForm(Form):
    """A new PIN on ``screen``; ``done`` gets it once both entries agree. ``hint`` is the id of a line below."""

    def __init__(self, screen: StaffScreen, done: Callable[[str], None], hint: str | None = None) -> None:
        self._screen = screen
        self._hint = hint
        self._done = done
        self._first: str | None = None
        self._pad = PinPad(screen, self._given)

    def typed(self, text: str) -> None:
        self._pad.typed(text)

    def erase(self) -> None:
        self._pad.erase()

    def place(self, area: Rect) -> list[Widget]:
        prompt = "first-pin" if self._first is None else "first-pin-again"
        return self._pad.place(area, self._screen.t(prompt), self._screen.t(self._hint) if self._hint else "")

    def _given(self, pin: str) -> None:
        if self._first is None:
            self._first = pin
        elif pin == self._first:
            self._first = None
            self._done(pin)
        else:
            self._first = None
            self._pad.note = self._screen.t("pin-mismatch")


class NewPinScreen(StaffScreen):
    """Sets or changes the PIN."""

    takes_text = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._form = PinForm(self, self._set)

    def title(self) -> str:
        return self.t("staff-pin" if self.actions.pin_set else "staff-pin-set")

    def body(self, area: Rect) -> list[Widget]:
        return self._form.place(area)

    def typed(self, text: str) -> None:
        self._form.typed(text)

    def erase(self) -> None:
        self._form.erase()

    def _set(self, pin: str) -> None:
        self.actions.set_pin(pin)
        self.stage.dismiss()

"""The first start: a PIN, the event, the ages, and whom a child can talk to; one tap skips it all."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from pygame import Rect

from kiosk.screens.staff.adult import adult_form
from kiosk.screens.staff.ages import AgesForm
from kiosk.screens.staff.desk import Desk
from kiosk.screens.staff.event import event_form
from kiosk.screens.staff.form import Form
from kiosk.screens.staff.frame import StaffScreen
from kiosk.screens.staff.new_pin import PinForm
from kiosk.ui.blocks import Block
from kiosk.ui.widgets import Widget

TITLES: Final = ("first-title", "staff-event", "first-ages", "first-adult")


class FirstStartScreen(StaffScreen):
    """Four pages with one question each. Nothing is saved before the last one is done."""

    takes_text = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._pin = ""
        pin = PinForm(self, self._pin_given, "first-try-line")
        self._event = event_form(self)
        self._ages = AgesForm(self, self.settings.ages)
        self._adult = adult_form(self)
        self._forms: tuple[Form, ...] = (pin, self._event, self._ages, self._adult)
        self._page = 0

    def title(self) -> str:
        return self.t(TITLES[self._page])

    def progress(self) -> tuple[int, int] | None:
        return self._page, len(self._forms)

    def back_words(self) -> str | None:
        return self.t("back") if self._page else None

    def back(self) -> None:
        if self._page:
            self._turn_to(self._page - 1)

    def aside(self) -> Block | None:
        return self.tool("just-try", self.actions.just_try, "player-play", self.t("first-try"))

    def go_on(self) -> Block | None:
        if self._page == 0:
            return None
        if self._page == len(self._forms) - 1:
            return self.primary("save", self.t("first-save"), self._save)
        return self.primary("next", self.t("next"), lambda: self._turn_to(self._page + 1))

    def body(self, area: Rect) -> list[Widget]:
        return self._forms[self._page].place(area)

    def typed(self, text: str) -> None:
        self._forms[self._page].typed(text)

    def erase(self) -> None:
        self._forms[self._page].erase()

    def _pin_given(self, pin: str) -> None:
        self._pin = pin
        self._turn_to(1)

    def _turn_to(self, page: int) -> None:
        self._page = page
        self.invalidate()

    def _save(self) -> None:
        (event,), (role, room) = self._event.values, self._adult.values
        settings = replace(self.settings, event=event, ages=self._ages.chosen, adult_role=role, adult_room=room)
        self.actions.set_up(settings, self._pin)

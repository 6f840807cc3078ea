"""Whom a child can talk to here: a role and a room, never a name."""

from __future__ import annotations

from kiosk.screens.staff.frame import StaffScreen
from kiosk.screens.staff.writing import Blank, WritingForm, WritingScreen
from kiosk.screens.staff_actions import ADULT_LIMIT
from kiosk.ui.text_field import TextEntry


def adult_form(screen: StaffScreen) -> WritingForm:
    """Asks for the role and the room, beginning with what is set."""
    settings = screen.settings
    blanks = [
        Blank("first-adult-role", TextEntry(settings.adult_role, ADULT_LIMIT)),
        Blank("first-adult-room", TextEntry(settings.adult_room, ADULT_LIMIT)),
    ]
    return WritingForm(screen, blanks, "first-adult-note")


class AdultScreen(WritingScreen):
    """Changes the role and the room."""

    def title(self) -> str:
        return self.t("first-adult")

    def form(self) -> WritingForm:
        return adult_form(self)

    def save(self, *values: str) -> None:
        role, room = values
        self.change(adult_role=role, adult_room=room)

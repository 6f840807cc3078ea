"""The name of the campaign day."""

from __future__ import annotations

from kiosk.screens.staff.frame import StaffScreen
from kiosk.screens.staff.writing import Blank, WritingForm, WritingScreen
from kiosk.screens.staff_actions import EVENT_LIMIT
from kiosk.ui.text_field import TextEntry


def event_form(screen: StaffScreen) -> WritingForm:
    """Asks for the event's name, beginning with what is set."""
    entry = TextEntry(screen.settings.event, EVENT_LIMIT)
    return WritingForm(screen, [Blank("first-event", entry)], "event-line")


class EventScreen(WritingScreen):
    """Changes the event's name."""

    def title(self) -> str:
        return self.t("staff-event")

    def form(self) -> WritingForm:
        return event_form(self)

    def save(self, *values: str) -> None:
        (event,) = values
        self.change(event=event)

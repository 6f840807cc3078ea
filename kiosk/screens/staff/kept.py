"""What the kiosk keeps, for staff whom a parent asks: the visitors' page, in the staff's frame."""

from __future__ import annotations

from pygame import Rect

from kiosk.screens.keeping import kept_cards
from kiosk.screens.staff.frame import StaffScreen
from kiosk.ui.pages import paged
from kiosk.ui.widgets import Widget


class StaffKeptScreen(StaffScreen):
    """Reads it out."""

    def title(self) -> str:
        return self.t("kept-title")

    def body(self, area: Rect) -> list[Widget]:
        return paged(
            self.ui, kept_cards(self, area), area, self.ui.metrics.gap, self.pager("kept", self.ui.theme.paper)
        )

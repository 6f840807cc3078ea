"""Everything staff should know about this kiosk, the gravest first."""

from __future__ import annotations

from pygame import Rect

from kiosk.screens.staff.cards import telling
from kiosk.screens.staff.frame import StaffScreen
from kiosk.ui.pages import paged
from kiosk.ui.widgets import Widget


class NoticesScreen(StaffScreen):
    """Reads them out."""

    def title(self) -> str:
        return self.t("notice-title")

    def body(self, area: Rect) -> list[Widget]:
        theme = self.ui.theme
        said = [notice.said(self.t) for notice in self.actions.notices()]
        cards = [telling(self, "alert-triangle", words, theme.sunsoft) for words in said]
        if not cards:
            cards = [telling(self, "check", self.t("notice-none"), theme.tealsoft)]
        return paged(self.ui, cards, area, self.ui.metrics.gap, self.pager("notices", theme.paper))

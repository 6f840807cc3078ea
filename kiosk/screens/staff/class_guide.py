"""How a class goes and how it is led, for the teacher who leads it for the first time."""

from __future__ import annotations

from typing import Final

from pygame import Rect

from kiosk.screens.staff.cards import telling
from kiosk.screens.staff.frame import StaffScreen
from kiosk.ui.pages import paged
from kiosk.ui.widgets import Widget

TOLD: Final = {"vote": "users", "kept": "shield-check", "keyboard": "keyboard", "presenter": "presentation"}
"""What is told, each with its icon."""


class ClassGuideScreen(StaffScreen):
    """Two votes, what is kept, and the keys."""

    def title(self) -> str:
        return self.t("class-guide")

    def body(self, area: Rect) -> list[Widget]:
        ui = self.ui
        cards = [
            telling(self, icon, self.t(f"class-guide-{name}"), ui.theme.card, line=self.t(f"class-guide-{name}-line"))
            for name, icon in TOLD.items()
        ]
        return paged(ui, cards, area, ui.metrics.gap, self.pager("guide", ui.theme.paper))

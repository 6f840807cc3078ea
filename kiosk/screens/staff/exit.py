"""Closing the kiosk, once it was asked whether that is meant."""

from __future__ import annotations

from pygame import Rect

from kiosk.screens.staff.frame import StaffScreen
from kiosk.ui.blocks import Block, Text
from kiosk.ui.pages import paged
from kiosk.ui.widgets import Widget


class ExitScreen(StaffScreen):
    """Asks; the way back is where keyboard focus begins."""

    def title(self) -> str:
        return self.t("exit-title")

    def aside(self) -> Block | None:
        return self.tool("exit-go", self.actions.exit, "power", self.t("exit-go"))

    def go_on(self) -> Block | None:
        return self.primary("stay", self.t("staff-cancel"), self.back)

    def body(self, area: Rect) -> list[Widget]:
        ui, fill = self.ui, self.ui.theme.paper
        line = Text(ui, self.t("exit-line"), ui.heading, fill.text, "center", balance=True)
        blocks = [self.icon("power", ui.metrics.px(160), fill), line]
        return paged(ui, blocks, area, ui.metrics.px(40), self.pager("exit", fill), stand="middle")

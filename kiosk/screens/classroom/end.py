"""Is the class over? Asked, for it is the lesson of many that would end."""

from __future__ import annotations

from pygame import Rect

from kiosk.screens.classroom.frame import ClassScreen
from kiosk.ui.blocks import Block, Column, Text
from kiosk.ui.pages import paged
from kiosk.ui.rows import Row
from kiosk.ui.widgets import Widget


class EndClassScreen(ClassScreen):
    """Laid over whatever stands; going on is what the focus begins at."""

    def back(self) -> None:
        self.stage.dismiss()

    def heading(self) -> str | None:
        return self.t("class-name")

    def progress(self) -> tuple[int, int] | None:
        return None

    def leave_button(self) -> Block | None:
        return None

    def go_on(self) -> Block | None:
        stay = self.primary("stay", self.t("class-end-stay"), self.back)
        end = self.secondary("end", self.t("finish"), self.flow.begin)
        return Row(self.ui, (end, stay), self.ui.metrics.gap)

    def body(self, area: Rect) -> list[Widget]:
        ui, fill = self.ui, self.ui.theme.paper
        title = Text(ui, self.t("class-end-title"), ui.title, fill.text, balance=True)
        line = Text(ui, self.t("class-end-line"), ui.lead, fill.second)
        said = Column(ui, (title, line), ui.metrics.px(30))
        return paged(ui, said.blocks, area, said.gap, self.pager("end", fill), stand="middle")

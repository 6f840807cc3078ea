"""Is the class over? Asked, for it is the lesson of many that would end."""

from __future__ import annotations

from typing import Final

from pygame import Rect

from kiosk.screens.classroom.frame import ClassScreen
from kiosk.ui.blocks import Block, Column, Text, fitting
from kiosk.ui.pages import paged
from kiosk.ui.rows import Row
from kiosk.ui.text import Style
from kiosk.ui.widgets import Widget

FACES: Final = ("nomin",)


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

    def backdrop(self) -> list[Widget]:
        return [self.field(self.ui.metrics.screen, self.ui.theme.skysoft)]

    def body(self, area: Rect) -> list[Widget]:
        ui, fill = self.ui, self.ui.theme.skysoft
        said = fitting([self._said(style) for style in (ui.title, ui.heading)], area.width, area.height)
        return paged(ui, said.blocks, area, said.gap, self.pager("end", fill), stand="middle")

    def _said(self, style: Style) -> Column:
        ui, fill = self.ui, self.ui.theme.skysoft
        title = self.title(self.t("class-end-title"), style, fill, FACES)
        return Column(ui, (title, Text(ui, self.t("class-end-line"), ui.body, fill.text)), ui.metrics.px(36))

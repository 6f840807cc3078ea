"""Writing the record for the organiser, to this computer or to a stick."""

from __future__ import annotations

import math
from typing import Final

from pygame import Rect

from kiosk.screens.staff.cards import PIECES, going, telling
from kiosk.screens.staff.desk import Desk
from kiosk.screens.staff.frame import StaffScreen
from kiosk.screens.staff_actions import Exported, Exporting, ExportTarget
from kiosk.ui.blocks import Beside, Block, Column, Text
from kiosk.ui.button import Button
from kiosk.ui.pages import paged
from kiosk.ui.widgets import Widget

LOOK_SECONDS: Final = 0.5
"""How often it looks how far the writing is."""

ICONS: Final = {"here": "folder", "removable": "usb"}


class ExportScreen(StaffScreen):
    """A button for each folder that can take an export; while one is written, how far it is; then what became of it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._targets = tuple(desk.actions.export_targets())
        self._writing: Exporting | None = None
        self._shown_as_done = True

    def title(self) -> str:
        return self.t("export-title")

    def due(self) -> float | None:
        return None if self._shown_as_done else LOOK_SECONDS

    def tick(self) -> None:
        if not self._shown_as_done:
            self.invalidate()

    def body(self, area: Rect) -> list[Widget]:
        self._shown_as_done = self._writing is None or self._writing.outcome.done()
        ui = self.ui
        line = Text(ui, self.t("export-line"), ui.body, ui.theme.paper.text)
        targets = self._targets if self._shown_as_done else ()
        blocks = [*self._state(), line, *map(self._target, targets)]
        return paged(ui, blocks, area, ui.metrics.gap, self.pager("export", ui.theme.paper))

    def _state(self) -> list[Block]:
        writing, theme = self._writing, self.ui.theme
        if writing is None:
            return []
        if not self._shown_as_done:
            line = self.t("export-leave-it") if writing.target.kind == "removable" else ""
            return [going(self, self._how_far(writing), math.floor(writing.share * PIECES), line=line)]
        error = writing.outcome.exception()
        if error is not None:
            return [telling(self, "alert-triangle", self.t("export-failed", error=str(error)), theme.sunsoft)]
        return [self._done(writing.target, writing.outcome.result())]

    def _how_far(self, writing: Exporting) -> str:
        percent = math.floor(writing.share * 100)
        if writing.seconds_left is None:
            return self.t("export-running", percent=percent)
        minutes = math.ceil(writing.seconds_left / 60)
        if minutes > 1:
            return self.t("export-running-minutes", percent=percent, minutes=minutes)
        return self.t("export-running-soon", percent=percent)

    def _done(self, target: ExportTarget, done: Exported) -> Block:
        line = self.t(f"export-checked-{target.kind}", folder=done.folder)
        return telling(self, "check", self.t("export-done", count=done.visits), self.ui.theme.tealsoft, line=line)

    def _target(self, target: ExportTarget) -> Block:
        ui, fill = self.ui, self.ui.theme.card
        px = ui.metrics.px(52)
        name = Text(ui, self.t(f"export-{target.kind}"), ui.strong, fill.text)
        words = Column(ui, (name, Text(ui, target.path, ui.small, fill.second)), ui.metrics.px(4))
        content = Beside(ui, self.icon(ICONS[target.kind], px, fill), words, px, ui.metrics.px(24), middle=True)
        return Button(
            ui, f"export-{target.path}", lambda: self._write(target), content, fill,
            least=ui.metrics.target, centred=False,
        )  # fmt: skip

    def _write(self, target: ExportTarget) -> None:
        self._writing = self.actions.export(target)
        self.invalidate()

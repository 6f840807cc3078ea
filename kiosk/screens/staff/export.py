"""Writing the record as a CSV file, to this computer or to a stick."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Final

from pygame import Rect

from kiosk.screens.staff.cards import telling
from kiosk.screens.staff.desk import Desk
from kiosk.screens.staff.frame import StaffScreen
from kiosk.screens.staff_actions import Exported, ExportTarget
from kiosk.ui.blocks import Beside, Block, Column, Text
from kiosk.ui.button import Button
from kiosk.ui.pages import paged
from kiosk.ui.widgets import Widget

LOOK_SECONDS: Final = 0.2
"""How often it looks whether the file is written."""

ICONS: Final = {"here": "folder", "removable": "usb"}


class ExportScreen(StaffScreen):
    """A button for each folder that can take the file; below them, what became of it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._targets = tuple(desk.actions.export_targets())
        self._writing: Future[Exported] | None = None
        self._shown = True

    def title(self) -> str:
        return self.t("export-title")

    def due(self) -> float | None:
        if self._shown or self._writing is None:
            return None
        return 0.0 if self._writing.done() else LOOK_SECONDS

    def tick(self) -> None:
        if self._writing is not None and self._writing.done():
            self.invalidate()

    def body(self, area: Rect) -> list[Widget]:
        self._shown = self._writing is None or self._writing.done()
        ui = self.ui
        line = Text(ui, self.t("export-line"), ui.body, ui.theme.paper.text)
        blocks = [*self._outcome(), line, *map(self._target, self._targets)]
        return paged(ui, blocks, area, ui.metrics.gap, self.pager("export", ui.theme.paper))

    def _outcome(self) -> list[Block]:
        if self._writing is None:
            return []
        theme = self.ui.theme
        if not self._writing.done():
            return [telling(self, "hourglass", self.t("export-running"), theme.skysoft)]
        error = self._writing.exception()
        if error is not None:
            return [telling(self, "alert-triangle", self.t("export-failed", error=str(error)), theme.sunsoft)]
        done = self._writing.result()
        sessions = self.t("export-sessions", count=done.sessions)
        return [telling(self, "check", self.t("export-done", path=done.path), theme.tealsoft, line=sessions)]

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
        if self._writing is None or self._writing.done():
            self._writing = self.actions.export(target)
            self.invalidate()

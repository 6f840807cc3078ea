"""Something failed: a calm word, help in its place, and the app begins anew after a while."""

from __future__ import annotations

from pygame import Rect

from kiosk.screens.frame import VisitorScreen
from kiosk.ui.blocks import Column, Image, Text
from kiosk.ui.pages import paged
from kiosk.ui.theme import Fill
from kiosk.ui.widgets import Widget


class OopsScreen(VisitorScreen):
    """Needs nothing of the visit, which is already over."""

    def backdrop(self) -> list[Widget]:
        return [self.field(self.ui.metrics.screen, self._fill)]

    def body(self, area: Rect) -> list[Widget]:
        ui, m, fill = self.ui, self.ui.metrics, self._fill
        side = m.px(360)
        face = Image(ui, lambda: ui.assets.face("suvdaa", "calm", side), (side, side))
        title = Text(ui, self.t("oops-title"), ui.title, fill.text, "center", balance=True)
        line = Text(ui, self.t("oops-line"), ui.body, fill.second, "center")
        words = Column(ui, (title, line), m.px(20))
        return paged(ui, [face, words], area, m.px(30), self.pager("oops", fill), stand="middle")

    @property
    def _fill(self) -> Fill:
        return self.ui.theme.sky

"""Why the message was what it was, and what to do about one like it."""

from __future__ import annotations

from typing import Final

from pygame import Rect

from kiosk.screens.classroom.frame import ICONS, ClassScreen
from kiosk.screens.narration import Said, said
from kiosk.screens.reason import todo
from kiosk.ui.blocks import Beside, Column, Text, fitting
from kiosk.ui.marks import Medal
from kiosk.ui.pages import paged
from kiosk.ui.text import Style
from kiosk.ui.widgets import Widget

LOOKS: Final = ((1.3, 32, 32), (1.15, 32, 32), (1.0, 32, 32), (1.0, 16, 18))
"""How large the reason is set, as a multiple of body; how far apart things stand, and the margin of the check's card,
in pixels at 1080p: the first that leaves all on one page."""


MEDAL: Final = 1.2
"""How large the badge is, as a multiple of the heading."""


class WhyScreen(ClassScreen):
    """The reason in large letters, and the check on a card."""

    def texts(self) -> Said:
        return said(self.item.words(self.flow.lang), "why", "check")

    def body(self, area: Rect) -> list[Widget]:
        told = fitting([self._told(*look) for look in LOOKS], area.width, area.height)
        pager = self.pager("why", self.ui.theme.paper)
        return paged(self.ui, told.blocks, area, told.gap, pager, stand="middle")

    def _told(self, size: float, gap: int, pad: int) -> Column:
        ui, m, item, paper = self.ui, self.ui.metrics, self.item, self.ui.theme.paper
        words, fill = item.words(self.flow.lang), self.fill_of(item.truth)
        side = round(m.heading * MEDAL)
        badge = Medal(ui, self.icon(ICONS[item.truth], round(side * 0.6), fill), fill, side)
        title = Text(ui, self.t("class-why"), ui.heading, paper.text)
        head = Beside(ui, badge, title, side, m.px(26), middle=True)
        why = Text(ui, words.why, Style("text", round(m.body * size)), paper.text)
        return Column(ui, (head, why, todo(self, words.check, pad)), m.px(gap))

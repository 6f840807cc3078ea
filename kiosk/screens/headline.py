"""Screens whose big words stand at the top left, beside the tools, on a field of colour."""

from __future__ import annotations

from pygame import Rect

from kiosk.screens.frame import VisitorScreen
from kiosk.ui.blocks import Block
from kiosk.ui.widgets import Widget


class HeadlinedScreen(VisitorScreen):
    """Gives :meth:`headline` to place the big words."""

    def headline(
        self, area: Rect, title: Block, line: Block | None = None, spare: int = 0
    ) -> tuple[list[Widget], Rect]:
        """The widgets of the words, and what of ``area`` is left below them.

        The title stands beside the tools, or below them on an upright screen; the line has the whole width but
        ``spare`` pixels at its right.
        """
        m = self.ui.metrics
        box = Rect(area.x, area.y, area.width, 0)
        if not m.upright:
            box.y = m.px(34)
            box.width = self._tools(box)[1] - area.x
        box.height = title.height(box.width)
        placed = title.place(box)
        bottom = box.bottom
        if line is not None:
            top = max(bottom, area.y - m.gap + m.px(4))
            width = area.width - spare
            box = Rect(area.x, top, width, line.height(width))
            placed += line.place(box)
            bottom = box.bottom
        bottom = max(bottom + m.px(18), area.y)
        return placed, Rect(area.x, bottom, area.width, area.bottom - bottom)

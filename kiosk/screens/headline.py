"""Screens whose big words stand at the top left, beside the tools, on a field of colour."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import Rect

from kiosk.screens.frame import VisitorScreen
from kiosk.ui.blocks import Block
from kiosk.ui.widgets import Widget


class HeadlinedScreen(VisitorScreen):
    """Gives :meth:`headline` to place the big words."""

    def headline(self, area: Rect, blocks: Sequence[Block]) -> tuple[list[Widget], Rect]:
        """The widgets of ``blocks`` and what of ``area`` is left below them.

        The first block stands beside the tools, or below them on an upright screen; the others have the whole width.
        """
        m = self.ui.metrics
        top = Rect(area.x, m.px(34), area.width, 0)
        width = area.width
        if m.upright:
            top.y = area.y
        else:
            width = self._tools(top)[1] - area.x
        placed: list[Widget] = []
        for block in blocks:
            height = block.height(width)
            placed += block.place(Rect(area.x, top.y, width, height))
            top.y += height
            if top.y >= area.y - m.gap:
                width = area.width
        bottom = max(top.y + m.px(20), area.y)
        return placed, Rect(area.x, bottom, area.width, area.bottom - bottom)

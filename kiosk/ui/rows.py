"""Blocks side by side, all equally wide and high."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pygame import Rect

from kiosk.ui.blocks import Block, Column, Gap
from kiosk.ui.toolkit import Toolkit
from kiosk.ui.widgets import Widget


@dataclass(frozen=True)
class Row(Block):
    """Equal cells beside one another, ``gap`` pixels apart, as high as the highest needs."""

    cells: tuple[Block, ...]
    gap: int

    def _cell_width(self, width: int) -> int:
        return (width - (len(self.cells) - 1) * self.gap) // len(self.cells)

    def height(self, width: int) -> int:
        return max(cell.height(self._cell_width(width)) for cell in self.cells)

    def natural_width(self, most: int) -> int:
        widest = max(cell.natural_width(self._cell_width(most)) for cell in self.cells)
        return widest * len(self.cells) + self.gap * (len(self.cells) - 1)

    def place(self, rect: Rect) -> list[Widget]:
        width = self._cell_width(rect.width)
        placed: list[Widget] = []
        for index, cell in enumerate(self.cells):
            placed += cell.place(Rect(rect.x + index * (width + self.gap), rect.y, width, rect.height))
        return placed


def grid(ui: Toolkit, cells: Sequence[Block], columns: int, gap: int) -> Column:
    """Cells in rows of ``columns``; a last row that is not full keeps the width of the others."""
    filled = [*cells, *[Gap(ui, 0)] * (-len(cells) % columns)]
    rows = [Row(ui, tuple(filled[start : start + columns]), gap) for start in range(0, len(filled), columns)]
    return Column(ui, tuple(rows), gap)

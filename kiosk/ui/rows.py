"""Blocks side by side: a grid of equal cells, and pieces that flow on to the next row like words."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pygame import Rect

from kiosk.ui.blocks import Block
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


@dataclass(frozen=True)
class Inset(Block):
    """Content with ``side`` pixels left free on its left and right."""

    content: Block
    side: int

    def height(self, width: int) -> int:
        return self.content.height(width - 2 * self.side)

    def natural_width(self, most: int) -> int:
        return self.content.natural_width(most - 2 * self.side) + 2 * self.side

    def place(self, rect: Rect) -> list[Widget]:
        return self.content.place(rect.inflate(-2 * self.side, 0))


@dataclass(frozen=True)
class Grid(Block):
    """Cells of one width in ``columns``; every row is as high as its highest cell."""

    cells: tuple[Block, ...]
    columns: int
    gap: int

    def height(self, width: int) -> int:
        heights = self._row_heights(width)
        return sum(heights) + self.gap * max(0, len(heights) - 1)

    def place(self, rect: Rect) -> list[Widget]:
        width = self._cell_width(rect.width)
        placed: list[Widget] = []
        top = rect.y
        for row, height in zip(self._rows(), self._row_heights(rect.width), strict=True):
            for column, cell in enumerate(row):
                placed += cell.place(Rect(rect.x + column * (width + self.gap), top, width, height))
            top += height + self.gap
        return placed

    def split(self, width: int, room: int) -> tuple[Block, Block] | None:
        used, count = 0, 0
        for height in self._row_heights(width):
            if used + height > room:
                break
            used, count = used + height + self.gap, count + 1
        cut = count * self.columns
        if not 0 < cut < len(self.cells):
            return None
        return replace(self, cells=self.cells[:cut]), replace(self, cells=self.cells[cut:])

    def _rows(self) -> list[tuple[Block, ...]]:
        return [self.cells[start : start + self.columns] for start in range(0, len(self.cells), self.columns)]

    def _cell_width(self, width: int) -> int:
        return (width - (self.columns - 1) * self.gap) // self.columns

    def _row_heights(self, width: int) -> list[int]:
        return [max(cell.height(self._cell_width(width)) for cell in row) for row in self._rows()]


@dataclass(frozen=True)
class Wrap(Block):
    """Pieces as wide as they like to be, beside one another as long as the row has room."""

    pieces: tuple[Block, ...]
    gap: int

    def height(self, width: int) -> int:
        heights = [height for _, height in self._rows(width)]
        return sum(heights) + self.gap * max(0, len(heights) - 1)

    def natural_width(self, most: int) -> int:
        rows = [[piece.natural_width(most) for piece in row] for row, _ in self._rows(most)]
        return max((sum(row) + self.gap * (len(row) - 1) for row in rows), default=0)

    def place(self, rect: Rect) -> list[Widget]:
        placed: list[Widget] = []
        top = rect.y
        for row, height in self._rows(rect.width):
            left = rect.x
            for piece in row:
                width = piece.natural_width(rect.width)
                placed += piece.place(Rect(left, top, width, height))
                left += width + self.gap
            top += height + self.gap
        return placed

    def split(self, width: int, room: int) -> tuple[Block, Block] | None:
        used, count = 0, 0
        for row, height in self._rows(width):
            if used + height > room:
                break
            used, count = used + height + self.gap, count + len(row)
        if not 0 < count < len(self.pieces):
            return None
        return replace(self, pieces=self.pieces[:count]), replace(self, pieces=self.pieces[count:])

    def _rows(self, width: int) -> list[tuple[list[Block], int]]:
        """The pieces of each row and its height."""
        rows: list[list[Block]] = []
        room = 0
        for piece in self.pieces:
            wanted = piece.natural_width(width)
            if not rows or wanted > room:
                rows.append([])
                room = width
            rows[-1].append(piece)
            room -= wanted + self.gap
        return [(row, max(piece.height(piece.natural_width(width)) for piece in row)) for row in rows]

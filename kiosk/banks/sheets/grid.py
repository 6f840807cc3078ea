"""A sheet as rows of plain text, whatever file it came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from kiosk.banks.model import Note

MAX_ROWS: Final = 20_000
MAX_COLUMNS: Final = 200


@dataclass(frozen=True)
class GridRow:
    """A row: its number in the file, from 1, and its cells as text without blanks at the ends.

    ``unreadable`` says of a cell, by position from 0, why it has no text: a formula without a result, a date, an error.
    """

    number: int
    cells: tuple[str, ...]
    unreadable: Mapping[int, Note] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def empty(self) -> bool:
        return not any(self.cells) and not self.unreadable


@dataclass(frozen=True)
class Grid:
    """A sheet, by its name; a CSV file is one sheet without a name."""

    name: str
    rows: tuple[GridRow, ...]

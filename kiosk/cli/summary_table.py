"""What a summary is printed with: headings, paragraphs, tables and numbers."""

from __future__ import annotations

from collections.abc import Iterable

from babel.numbers import format_decimal
from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from kiosk.texts import Speaker


def heading(words: str) -> RenderableType:
    """Words that begin a part."""
    return spaced(Text(words, style="bold"))


def spaced(part: RenderableType) -> RenderableType:
    """A part with an empty line above it."""
    return Padding(part, (1, 0, 0, 0), expand=False)


def said(words: str) -> RenderableType:
    """A paragraph."""
    return Padding(Text(words), (0, 0, 0, 2), expand=False)


def empty_table(title: str, heads: Iterable[str]) -> Table:
    """An empty table: a column for names, and one for each of ``heads``, for numbers."""
    table = Table(title=title or None, title_style="bold", title_justify="left", box=None, pad_edge=False)
    table.add_column(min_width=24, overflow="fold")
    for head in heads:
        table.add_column(head, justify="right", overflow="fold")
    return table


def row(table: Table, name: str, values: Iterable[int | str], t: Speaker) -> None:
    """Add a row; whole numbers as ``t`` writes them."""
    table.add_row(
        name, *(value if isinstance(value, str) else format_decimal(value, locale=t.lang) for value in values)
    )


def decimal(value: float, t: Speaker) -> str:
    """A number with two decimals, as ``t`` writes it."""
    return str(format_decimal(round(value, 2) + 0.0, "0.00", locale=t.lang))  # + 0.0 takes the sign from -0.0


def share(part: int, whole: int) -> str:
    """``part`` of a hundred, a dash where there is nothing to have a part of."""
    return f"{part / whole:.0%}" if whole else "–"

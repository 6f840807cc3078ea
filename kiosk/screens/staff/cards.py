"""Cards that tell staff something: an icon, words, and at most one thing to do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import PureWindowsPath
from typing import Final

from pygame import Rect

from kiosk.lang import Lang
from kiosk.packs.problems import Problem
from kiosk.screens.staff.frame import StaffScreen
from kiosk.ui.blocks import Beside, Block, Column, Text
from kiosk.ui.button import Button
from kiosk.ui.cards import Card
from kiosk.ui.theme import Fill
from kiosk.ui.widgets import Progress, Widget

PIECES: Final = 20
"""Of a bar that shows how far work has come."""

MOST_FOR_BUTTON: Final = 0.34
"""The part of a card's width that its button may take."""


def telling(
    screen: StaffScreen, icon: str, words: str, fill: Fill, *, line: str = "", button: Button | None = None
) -> Card:
    """``words`` beside an icon, a less weighty ``line`` below them; the button right of them where there is room."""
    ui, m = screen.ui, screen.ui.metrics
    px, gap, pad = m.px(52), m.px(26), m.px(28)
    blocks: list[Block] = [Text(ui, words, ui.strong if line else ui.body, fill.text)]
    if line:
        blocks.append(Text(ui, line, ui.small, fill.second))
    if button is not None and m.upright:
        blocks.append(button)
    content = Beside(ui, screen.icon(icon, px, fill), Column(ui, tuple(blocks), m.px(12)), px, gap, middle=True)
    if button is not None and not m.upright:
        inner = m.size[0] - 2 * m.margin - 2 * pad
        left = inner - button.natural_width(round(inner * MOST_FOR_BUTTON)) - gap
        content = Beside(ui, content, button, left, gap, middle=True)
    return Card(ui, content, fill, pad, m.px(26))


def going(screen: StaffScreen, words: str, filled: int, *, line: str = "") -> Card:
    """Work that is under way: ``words``, a less weighty ``line``, and a bar with so many of its pieces filled."""
    ui, m, fill = screen.ui, screen.ui.metrics, screen.ui.theme.skysoft
    blocks: list[Block] = [Text(ui, words, ui.strong if line else ui.body, fill.text)]
    if line:
        blocks.append(Text(ui, line, ui.small, fill.second))
    return Card(ui, Column(ui, (*blocks, _Bar(ui, fill, filled)), m.px(24)), fill, m.px(28), m.px(26))


@dataclass(frozen=True)
class _Bar(Block):
    """A bar of pieces, so many of them filled."""

    fill: Fill
    filled: int

    def height(self, width: int) -> int:
        return self.ui.metrics.px(16)

    def place(self, rect: Rect) -> list[Widget]:
        return [Progress(rect, self.filled, PIECES, self.fill.text, self.fill.accent, self.ui.theme.card.ground)]


def told(problem: Problem, lang: Lang) -> str:
    """A problem in one line. Of its path the end says which file it is; the whole would fill the card."""
    end = PureWindowsPath(problem.file).parts[-2:]  # also parts the paths of other systems
    return replace(problem, file="/".join(end)).tell(lang)

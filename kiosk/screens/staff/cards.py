"""Cards that tell staff something: an icon, words, and at most one thing to do."""

from __future__ import annotations

from kiosk.screens.staff.frame import StaffScreen
from kiosk.ui.blocks import Beside, Block, Button, Card, Column, Text
from kiosk.ui.theme import Fill


def telling(
    screen: StaffScreen, icon: str, words: str, fill: Fill, *, line: str = "", button: Button | None = None
) -> Card:
    """``words`` beside an icon, a less weighty ``line`` below them, and a button at the end."""
    ui, m = screen.ui, screen.ui.metrics
    px = m.px(52)
    blocks: list[Block] = [Text(ui, words, ui.strong if line else ui.body, fill.text)]
    if line:
        blocks.append(Text(ui, line, ui.small, fill.second))
    if button is not None:
        blocks.append(button)
    content = Beside(ui, screen.icon(icon, px, fill), Column(ui, tuple(blocks), m.px(12)), px, m.px(26))
    return Card(ui, content, fill, m.px(28), m.px(26))

"""Cards and bubbles."""

from __future__ import annotations

import pytest
from pygame import Rect

from kiosk.ui.blocks import Block, Text
from kiosk.ui.cards import Bubble, Card
from kiosk.ui.theme import THEMES
from kiosk.ui.toolkit import Toolkit
from kiosk.ui.widgets import Panel


@pytest.mark.parametrize(("theme", "outlined"), [("daylight", False), ("contrast", True)])
@pytest.mark.parametrize("kind", ["card", "bubble"])
def test_high_contrast_outlines_what_stands_on_a_ground_of_its_own(
    ui: Toolkit, kind: str, theme: str, outlined: bool
) -> None:
    ui = ui.with_theme(next(one for one in THEMES.values() if one.name == theme))
    fill = ui.theme.skysoft
    words = Text(ui, "Одоо яах вэ?", ui.body, fill.text)
    block: Block = Card(ui, words, fill, 20, 20) if kind == "card" else Bubble(ui, words, fill)
    (panel,) = block.place(Rect(0, 0, 600, block.height(600)))
    assert isinstance(panel, Panel)
    assert (panel.edge_width > 0) == outlined

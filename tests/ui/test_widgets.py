"""Widgets move with all they hold, and keep their own rectangles."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pygame import Rect, Surface

from kiosk.ui.blocks import Block, Column, Image, Text
from kiosk.ui.button import Button
from kiosk.ui.cards import Bubble, Card
from kiosk.ui.marks import Badge, TypingDots
from kiosk.ui.text import Run
from kiosk.ui.toolkit import Toolkit
from kiosk.ui.widgets import Label, Panel, Target, Widget

AREA = Rect(100, 200, 700, 300)
WORDS = "Манай багийн дасгал маргааш 17 цагт эхэлнэ"


def rects(widgets: list[Widget]) -> list[Rect]:
    return [part.rect.copy() for widget in widgets for part in widget.walk()]


def everything(ui: Toolkit) -> Block:
    """One of each block that holds others."""
    theme = ui.theme
    words = Text(ui, (Run(WORDS), Run(" нууц", sign=1)), ui.body, theme.card.text)
    picture = Image(ui, lambda: Surface((40, 40)), (40, 40))
    button = Button(ui, "go", lambda: None, Column(ui, (picture, words)), theme.sun)
    badge = Badge(ui, "1", theme.sun.ground, theme.sun.text, 30)
    bubble = Bubble(ui, Column(ui, (words, TypingDots(ui, theme.card.text, 1), badge)), theme.bubble, "right")
    return Card(ui, Column(ui, (button, bubble), 20), theme.card, 20, 20)


def test_what_is_moved_there_and_back_stands_as_before(ui: Toolkit) -> None:
    placed = everything(ui).place(AREA)
    before = rects(placed)
    for widget in placed:
        widget.move(17, -9)
    assert rects(placed) == [rect.move(17, -9) for rect in before]
    for widget in placed:
        widget.move(-17, 9)
    assert rects(placed) == before


def test_a_widget_does_not_share_its_rectangle() -> None:
    shared = Rect(0, 0, 10, 10)
    one, other = Panel(shared, (0, 0, 0)), Panel(shared, (0, 0, 0))
    one.move(5, 5)
    assert other.rect == shared == Rect(0, 0, 10, 10)


def test_painting_moves_nothing(ui: Toolkit) -> None:
    """A pressed button sinks while it is painted, and stands where it stood afterwards."""
    ui.painter.canvas = Surface(ui.metrics.size)
    placed = everything(ui).place(AREA)
    before = rects(placed)
    for pressed in (True, False, True):
        for target in (part for widget in placed for part in widget.walk() if isinstance(part, Target)):
            target.pressed = target.focused = pressed
        for widget in placed:
            widget.draw(ui)
    assert rects(placed) == before


@pytest.mark.parametrize("align", ["left", "center", "right"])
def test_ink_is_where_the_letters_are_painted(ui: Toolkit, align: str) -> None:
    canvas = ui.painter.canvas = Surface(ui.metrics.size)
    canvas.fill((255, 255, 255))
    [label] = Text(ui, WORDS, ui.body, (0, 0, 0), align).place(AREA)  # type: ignore[arg-type]
    assert isinstance(label, Label)
    label.draw(ui)
    assert painted(canvas).width > 0
    assert label.ink.contains(painted(canvas))
    assert label.ink.width - painted(canvas).width < ui.metrics.body


def painted(canvas: Surface) -> Rect:
    """What of a white canvas is not white any more."""
    canvas.set_colorkey((255, 255, 255))
    box = canvas.get_bounding_rect()
    canvas.set_colorkey(None)
    return box


HOLDERS: list[Callable[[Toolkit, Block], Block]] = [
    lambda ui, block: Card(ui, block, ui.theme.card, 20, 20),
    lambda ui, block: Bubble(ui, block, ui.theme.bubble),
    lambda ui, block: Button(ui, "go", lambda: None, block, ui.theme.card, least=10),
]


@pytest.mark.parametrize("holder", HOLDERS)
@pytest.mark.parametrize("width", [220, 400, 1300])
def test_a_block_is_as_high_as_it_says(ui: Toolkit, holder: Callable[[Toolkit, Block], Block], width: int) -> None:
    block = holder(ui, Text(ui, WORDS, ui.body, ui.theme.card.text))
    area = Rect(50, 60, width, block.height(width))
    for widget in block.place(area):
        assert area.contains(widget.rect)
        for part in widget.walk():
            assert widget.rect.contains(part.ink if isinstance(part, Label) else part.rect)

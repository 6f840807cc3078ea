"""What is painted anew when only a part of a screen has changed."""

from __future__ import annotations

import pygame
import pytest
from pygame import Rect

from kiosk.ui.screen import Screen
from kiosk.ui.widgets import Panel, Widget
from tests.hands import plain_stage

RED, GREEN = (200, 0, 0), (0, 160, 0)
LEFT, RIGHT = Rect(0, 0, 50, 50), Rect(50, 0, 50, 50)


class TwoFields(Screen):
    colour = RED

    def build(self) -> list[Widget]:
        return [Panel(LEFT, self.colour), Panel(RIGHT, self.colour)]


@pytest.fixture
def screen() -> TwoFields:
    return TwoFields()


def painted(screen: TwoFields, *parts: Rect | None) -> tuple[Rect, list[pygame.Color]]:
    """The part that was painted, and the colours of both fields after the second painting."""
    stage = plain_stage()
    stage.push(screen)
    canvas = pygame.Surface((100, 50))
    stage.paint(canvas)
    screen.colour = GREEN
    for part in parts:
        screen.invalidate(part)
    return stage.paint(canvas), [canvas.get_at((25, 25)), canvas.get_at((75, 25))]


def test_one_part_leaves_the_rest_as_it_was(screen: TwoFields) -> None:
    part, colours = painted(screen, LEFT)
    assert part == LEFT
    assert colours == [pygame.Color(*GREEN), pygame.Color(*RED)]


@pytest.mark.parametrize("parts", [(LEFT, RIGHT), (None,), (LEFT, None), (None, LEFT)])
def test_parts_add_up(screen: TwoFields, parts: tuple[Rect | None, ...]) -> None:
    part, colours = painted(screen, *parts)
    assert part == Rect(0, 0, 100, 50)
    assert colours == [pygame.Color(*GREEN)] * 2

"""Surfaces are made once and kept within their budget."""

from __future__ import annotations

import pygame
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pygame import Rect, Surface

from kiosk.errors import AssetError
from kiosk.resources import assets_dir
from kiosk.ui.assets import Assets
from kiosk.ui.fonts import Fonts
from kiosk.ui.painter import Painter, SurfaceCache
from kiosk.ui.toolkit import KEPT_LAYOUTS, Toolkit

PIXEL = 4


def square(side: int) -> Surface:
    return Surface((side, side), pygame.SRCALPHA)


def test_a_surface_is_made_once() -> None:
    cache = SurfaceCache(10_000)
    sides = iter((10, 20))
    first = cache.get("a", lambda: square(next(sides)))
    assert cache.get("a", lambda: square(next(sides))) is first
    assert list(sides) == [20]


def test_the_least_used_goes_first() -> None:
    cache = SurfaceCache(2 * 100 * PIXEL)
    first, second = cache.get("a", lambda: square(10)), cache.get("b", lambda: square(10))
    assert cache.get("a", lambda: square(10)) is first
    cache.get("c", lambda: square(10))
    assert cache.get("a", lambda: square(10)) is first
    assert cache.get("b", lambda: square(10)) is not second


@settings(max_examples=100, deadline=None, derandomize=True)
@given(sides=st.lists(st.integers(1, 40), max_size=60), budget=st.integers(0, 20_000))
def test_no_more_is_held_than_the_budget_and_the_last_surface(sides: list[int], budget: int) -> None:
    cache = SurfaceCache(budget)
    for side in sides:
        cache.get(side, lambda side=side: square(side))  # type: ignore[misc]
        held = list(cache._surfaces.values())
        used = sum(surface.get_width() * surface.get_height() * PIXEL for surface in held)
        assert cache._held == used
        assert used <= budget or len(held) == 1


def test_a_whole_screen_of_shapes_keeps_the_budget(ui: Toolkit) -> None:
    budget = 200_000
    painter = Painter(Surface((800, 600)), Fonts(assets_dir() / "fonts"), budget)
    for number in range(300):
        painter.box(Rect(0, 0, 200, 200), (number % 256, 0, 0), 10 + number % 40)
        painter.glyphs(f"Үг {number}", "text", 40, (0, 0, 0))
    assert painter.cache._held <= budget


def test_layouts_are_remembered_within_bounds(ui: Toolkit) -> None:
    first = ui.lay("Нэг үг", ui.body, 500)
    assert ui.lay("Нэг үг", ui.body, 500) is first
    for number in range(KEPT_LAYOUTS + 10):
        ui.lay(f"Үг {number}", ui.body, 500)
    assert len(ui._layouts) <= KEPT_LAYOUTS


@pytest.mark.parametrize("radius", [0, 10, 500])
def test_a_box_fills_its_rectangle_and_nothing_else(radius: int) -> None:
    canvas = Surface((100, 100))
    Painter(canvas, Fonts(assets_dir() / "fonts"), 1_000_000).box(Rect(20, 30, 50, 40), (255, 255, 255), radius)
    assert canvas.get_at((45, 50))[:3] == (255, 255, 255)
    canvas.set_colorkey((0, 0, 0))
    assert canvas.get_bounding_rect() == Rect(20, 30, 50, 40)


def test_a_missing_picture_or_font_is_named() -> None:
    painter = Painter(Surface((10, 10)), Fonts(assets_dir() / "nowhere"), 1000)
    with pytest.raises(AssetError, match=r"no-such-icon\.png"):
        Assets(assets_dir(), painter).icon("no-such-icon", 20, (0, 0, 0))
    with pytest.raises(AssetError, match=r"noto-sans-400\.ttf"):
        painter.fonts.get("text", 20)

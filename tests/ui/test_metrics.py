"""Sizes follow the short side of the screen."""

from __future__ import annotations

import pytest

from kiosk.ui.metrics import BODY_PX, MIN_TARGET, MIN_TARGET_GAP, TEXT_SIZES, Metrics, TextSize
from tests.sizes import SIZES


@pytest.mark.parametrize(("text", "px"), [("small", 32), ("normal", 40), ("large", 48)])
def test_body_text_has_its_size_at_1080p(text: TextSize, px: int) -> None:
    assert Metrics((1920, 1080), text).body == px


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text", TEXT_SIZES)
def test_body_text_follows_the_short_side(size: tuple[int, int], text: TextSize) -> None:
    assert Metrics(size, text).body == round(BODY_PX[text] * min(size) / 1080)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text", TEXT_SIZES)
def test_the_steps_of_type_stay_apart(size: tuple[int, int], text: TextSize) -> None:
    m = Metrics(size, text)
    assert m.small < m.body < m.lead < m.heading < m.title


@pytest.mark.parametrize("size", SIZES)
def test_what_can_be_touched_is_large_enough_and_far_enough_apart(size: tuple[int, int]) -> None:
    m = Metrics(size)
    assert m.target >= MIN_TARGET * m.unit
    assert m.gap >= MIN_TARGET_GAP * m.unit


def test_only_a_screen_higher_than_wide_is_upright() -> None:
    assert [Metrics(size).upright for size in SIZES] == [False, False, False, False, True]

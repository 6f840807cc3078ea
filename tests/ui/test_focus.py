"""Where the keyboard's focus goes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pygame import Rect

from kiosk.ui import focus
from kiosk.ui.intents import Direction
from kiosk.ui.theme import DAYLIGHT
from kiosk.ui.widgets import Target


def target(key: str, x: int, y: int, *, main: bool = False) -> Target:
    return Target(Rect(x, y, 80, 80), key, lambda: None, DAYLIGHT.card, main=main)


GRID = [target(f"{row}{column}", 200 * column, 200 * row) for row in range(3) for column in range(3)]

STEPS = [("11", Direction.LEFT, "10"), ("11", Direction.RIGHT, "12"), ("11", Direction.UP, "01")]
STEPS += [("11", Direction.DOWN, "21"), ("10", Direction.LEFT, "10"), ("22", Direction.DOWN, "22")]


@pytest.mark.parametrize(("here", "direction", "there"), STEPS)
def test_arrows_go_to_the_neighbour_and_stop_at_the_edge(here: str, direction: Direction, there: str) -> None:
    found = focus.towards(GRID, here, direction)
    assert found is not None
    assert found.key == there


def test_straight_ahead_is_nearer_than_aside() -> None:
    targets = [target("here", 0, 0), target("ahead", 300, 0), target("aside", 200, 180)]
    found = focus.towards(targets, "here", Direction.RIGHT)
    assert found is targets[1]


def test_focus_begins_at_the_main_target_else_at_the_first() -> None:
    assert focus.first(GRID) is GRID[0]
    main = target("main", 0, 900, main=True)
    assert focus.first([*GRID, main]) is main
    assert focus.first([]) is None


@pytest.mark.parametrize("back", [False, True])
def test_tab_reaches_every_target_and_comes_back(back: bool) -> None:
    seen: list[str] = []
    key: str | None = None
    for _ in GRID:
        found = focus.cycled(GRID, key, back=back)
        assert found is not None
        key = found.key
        seen.append(key)
    assert sorted(seen) == sorted(one.key for one in GRID)


def test_a_target_that_is_gone_gives_the_first_one() -> None:
    assert focus.cycled(GRID, "gone", back=False) is GRID[0]
    assert focus.towards(GRID, "gone", Direction.UP) is GRID[0]
    assert focus.cycled([], "gone", back=True) is None
    assert focus.towards([], None, Direction.UP) is None


PLACES = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 5)), min_size=1, max_size=12, unique=True)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(PLACES, st.sampled_from(Direction))
def test_an_arrow_goes_that_way_whenever_something_is_there(places: list[tuple[int, int]], way: Direction) -> None:
    targets = [target(f"{x}-{y}", 200 * x, 200 * y) for x, y in places]
    for here in targets:
        found = focus.towards(targets, here.key, way)
        assert found is not None
        gone = ahead(here, found, way)
        assert gone > 0 or (found is here and not any(ahead(here, other, way) > 0 for other in targets))


def ahead(here: Target, there: Target, way: Direction) -> int:
    (x0, y0), (x1, y1) = here.rect.center, there.rect.center
    return (x1 - x0) * way.value[0] + (y1 - y0) * way.value[1]

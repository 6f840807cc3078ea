from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.authoring.graph.layers import DEPTH, GAP, Edge, lay_out

NAMES = "abcdefgh"
EDGES = st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)), max_size=14, unique=True)
HEIGHTS = st.lists(st.integers(20, 300), min_size=len(NAMES), max_size=len(NAMES))


@given(EDGES, HEIGHTS)
def test_boxes_never_touch_and_what_follows_stands_below(edges: list[Edge], heights: list[int]) -> None:
    sizes = {name: (100, height) for name, height in zip(NAMES, heights, strict=True)}
    layout = lay_out(sizes, edges)
    assert layout.places.keys() == sizes.keys()
    for one, other in combinations(NAMES, 2):
        (x, y), (to_x, to_y) = layout.places[one], layout.places[other]
        apart = (
            abs(x - to_x) >= 100 + GAP - 0.01
            or y + sizes[one][1] + DEPTH <= to_y
            or to_y + sizes[other][1] + DEPTH <= y
        )
        assert apart
    for name, (x, y) in layout.places.items():
        assert x - 50 > -0.01
        assert x + 50 <= layout.size[0] + 1
        assert y + sizes[name][1] <= layout.size[1]
    for source, target in edges:
        if source != target:
            assert layout.places[source][1] != layout.places[target][1]
            assert (source, target) in layout.bends


def test_a_way_past_a_layer_goes_beside_its_boxes() -> None:
    sizes = dict.fromkeys("abc", (100, 80))
    layout = lay_out(sizes, [("a", "b"), ("b", "c"), ("a", "c")])
    [above, below] = layout.bends["a", "c"]
    assert above[0] == below[0]
    assert abs(above[0] - layout.places["b"][0]) > 50
    assert below[1] - above[1] == 80


def test_without_branches_all_stand_one_below_the_other() -> None:
    layout = lay_out(dict.fromkeys("abcd", (100, 50)), [("a", "b"), ("b", "c"), ("c", "d")])
    assert len({x for x, _ in layout.places.values()}) == 1
    assert [y for _, y in layout.places.values()] == [at * (50 + DEPTH) for at in range(4)]


def test_what_has_no_branches_stands_straight_above_them() -> None:
    chain = [("a", "b"), ("b", "c"), ("c", "d"), ("d", "e"), ("e", "f")]
    layout = lay_out(dict.fromkeys(NAMES, (100, 80)), [*chain, ("e", "g"), ("d", "h")])
    middles = {name: x for name, (x, _) in layout.places.items()}
    assert len({round(middles[name]) for name in "abcd"}) == 1
    assert middles["e"] < middles["d"] < middles["h"]

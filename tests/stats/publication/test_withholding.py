"""What may be published of a block."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from stats.publication.blocks import CELLS, COUNTED, Amount, Block, Variable, together
from stats.publication.withholding import Released, settle


def amount(count: int) -> Amount:
    return Amount(count, count)


def of(**counts: int) -> Block:
    """A block of groups that are only counted."""
    return {name: {COUNTED: amount(count)} for name, count in counts.items()}


def noticed(**counts: tuple[int, int]) -> Block:
    return {name: {"noticed": amount(yes), "missed": amount(no)} for name, (yes, no) in counts.items()}


def names(released: tuple[Released, ...] | None) -> list[tuple[str, ...]] | None:
    return None if released is None else [one.names for one in released]


def test_large_groups_stand_alone() -> None:
    assert names(settle("language", of(mn=40, en=10), 10)) == [("en",), ("mn",)]


def test_what_is_too_small_takes_the_next_in_size_with_it() -> None:
    assert names(settle("left_at", of(a=50, b=12, c=4), 10)) == [("a",), ("b", "c")]


def test_several_small_ones_that_are_large_together_spare_the_others() -> None:
    released = settle("left_at", of(a=50, b=12, c=6, d=4), 10)
    assert names(released) == [("a",), ("b",), ("c", "d")]
    assert released is not None
    assert released[-1].cells[COUNTED] == amount(10)


def test_of_two_groups_a_small_one_holds_back_both() -> None:
    assert settle("language", of(mn=400, en=9), 10) is None


def test_nobody_is_a_number_too() -> None:
    assert settle("told", of(told=30, **{"not-told": 0}), 10) is None


def test_a_group_is_as_small_as_its_smallest_cell() -> None:
    assert names(settle("tactics", noticed(secrecy=(30, 12), gifts=(25, 15), hurry=(40, 2)), 10)) == [
        ("secrecy",),
        ("gifts", "hurry"),
    ]


def test_a_lure_that_nobody_met_says_nothing() -> None:
    assert names(settle("tactics", noticed(secrecy=(30, 12), gifts=(0, 0)), 10)) == [("secrecy",)]


def test_many_answers_of_few_visits_are_few() -> None:
    block = {name: {COUNTED: Amount(100, 9)} for name in ("a", "b", "c")}
    assert settle("left_at", block, 10) is None


def test_waves_are_published_all_or_not_at_all() -> None:
    cells = dict.fromkeys(CELLS["judged"], amount(20))
    few = {**cells, "misses": amount(3)}
    assert settle("judged", {"single": cells, "booster": few}, 10) is None
    assert names(settle("judged", {"single": cells, "booster": cells}, 10)) == [("booster",), ("single",)]


BLOCKS = st.dictionaries(
    st.sampled_from("abcdefgh"), st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=8
).map(lambda counts: noticed(**counts))


@given(BLOCKS, st.sampled_from(("tactics", "judged")), st.integers(5, 20))
def test_nothing_small_is_published_and_nothing_is_lost(block: Block, variable: Variable, min_cell: int) -> None:
    if variable == "judged":
        block = {name: {**dict.fromkeys(CELLS["judged"], group["missed"])} for name, group in block.items()}
    released = settle(variable, block, min_cell)
    if released is None:
        return
    assert all(amount.visits >= min_cell for one in released for amount in one.cells.values())
    told = [name for one in released for name in one.names]
    assert len(told) == len(set(told))
    left_out = [block[name] for name in block.keys() - set(told)]
    assert all(amount.counted == 0 for group in left_out for amount in group.values())
    assert together([one.cells for one in released]) == together([block[name] for name in told])


@given(BLOCKS, st.integers(5, 20))
def test_something_stands_alone_beside_what_is_merged(block: Block, min_cell: int) -> None:
    released = settle("tactics", block, min_cell)
    assert released is None or any(len(one.names) == 1 for one in released)

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from kiosk.quiz.allotting import ARMS, Allotted, Blocks


@given(seed=st.text(max_size=8), restarts=st.lists(st.integers(1, 40), min_size=1, max_size=8))
def test_arms_and_forms_stay_balanced_over_restarts(seed: str, restarts: list[int]) -> None:
    given_out: list[Allotted] = []
    for visits in restarts:
        row = Blocks(seed, ARMS)  # a kiosk that was started anew knows the seed and how many came before
        for _ in range(visits):
            given_out.append(row.at(len(given_out)))
    once = Blocks(seed, ARMS)
    assert given_out == [once.at(number) for number in range(len(given_out))]
    for end in range(1, len(given_out) + 1):
        arms = Counter(one.arm for one in given_out[:end])
        forms = Counter(one.first for one in given_out[:end])
        # In the longest block, of twelve, six of one kind may come before the first of the other.
        assert abs(arms["feedback"] - arms["delayed"]) <= 6
        assert abs(forms["A"] - forms["B"]) <= 6


@given(seed=st.text(max_size=8))
def test_each_block_is_complete(seed: str) -> None:
    row = [Blocks(seed, ARMS).at(number) for number in range(240)]
    open_block: Counter[Allotted] = Counter()
    sizes: set[int] = set()
    for one in row:
        open_block[one] += 1
        if len(open_block) == 4 and len(set(open_block.values())) == 1:
            sizes.add(open_block.total())
            open_block.clear()
    assert open_block.total() < 12, "no block is longer than three times all combinations"
    assert len(sizes) > 1, "where a block ends cannot be told by counting"


def test_without_a_trial_only_the_forms_alternate_by_chance() -> None:
    row = [Blocks("any").at(number) for number in range(200)]
    assert {one.arm for one in row} == {None}
    assert abs(Counter(one.first for one in row)["A"] - 100) <= 3

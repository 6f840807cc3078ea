"""Estimates where there is enough to estimate from, and the reason where there is not."""

from __future__ import annotations

from itertools import product
from random import Random

import pytest

from stats.summary import LEAST_VISITS, Histogram, Pattern, TooFew, detect, paired, resampling, unpaired

MOSTLY_RIGHT: Pattern = (2, 1, 0, 0, 0, 0, 1, 2)
MOSTLY_WRONG: Pattern = (1, 0, 1, 1, 1, 1, 1, 0)
ALL_LURES: Pattern = (3, 0, 0, 0, 3, 0, 0, 0)
ENOUGH: Histogram = {MOSTLY_RIGHT: 60, MOSTLY_WRONG: 40, (1, 1, 1, 0, 0, 0, 1, 2): 30}


def test_an_estimate_lies_within_its_interval_and_names_its_visits() -> None:
    found = detect(ENOUGH, 1)
    assert found.too_few is None
    for estimate in (found.d_prime, found.criterion, found.auc):
        assert estimate is not None
        assert estimate.low < estimate.value < estimate.high
        assert estimate.n == found.visits == 130
    assert sum(found.lures) + sum(found.fines) == 130 * 6


def test_seed_and_counts_decide_and_the_order_does_not() -> None:
    turned = dict(reversed(list(ENOUGH.items())))
    assert detect(ENOUGH, 1) == detect(turned, 1)
    assert detect(ENOUGH, 1) != detect(ENOUGH, 2)


@pytest.mark.parametrize("visits", [0, 1, LEAST_VISITS - 1])
def test_few_visits_give_counts_only(visits: int) -> None:
    found = detect({MOSTLY_RIGHT: visits} if visits else {}, 1)
    assert found.too_few == TooFew("visits", visits, 50)
    assert (found.d_prime, found.criterion, found.auc) == (None, None, None)
    assert (found.cells.hits, found.visits) == (3 * visits, visits)


def test_a_small_expected_cell_gives_counts_only() -> None:
    found = detect({ALL_LURES: 98, (3, 0, 0, 0, 2, 0, 1, 0): 2}, 1)
    assert found.too_few == TooFew("expected-cell", 1, 5)
    assert found.d_prime is None


def test_the_same_visits_ten_million_times_give_a_narrow_interval() -> None:
    many = {pattern: visits * 100_000 for pattern, visits in ENOUGH.items()}
    few, found = detect(ENOUGH, 1).auc, detect(many, 1).auc
    assert few is not None
    assert found is not None
    assert found.value == few.value
    assert (found.high - found.low) * 200 < few.high - few.low


def test_a_change_is_the_later_minus_the_earlier() -> None:
    change = unpaired({MOSTLY_WRONG: 60, ALL_LURES: 20}, ENOUGH, ("before", "booster"), 1)
    assert (change.design, change.earlier, change.later) == ("unpaired", "before", "booster")
    assert change.d_prime is not None
    assert change.before.d_prime is not None
    assert change.after.d_prime is not None
    assert change.d_prime.value == pytest.approx(change.after.d_prime.value - change.before.d_prime.value)
    assert change.d_prime.n == 80 + 130


def test_waves_that_are_alike_differ_by_chance_of_their_own() -> None:
    change = unpaired(ENOUGH, ENOUGH, ("before", "booster"), 1)
    assert change.d_prime is not None
    assert change.d_prime.value == 0
    assert change.d_prime.low < -0.1 < 0.1 < change.d_prime.high


def test_pairing_takes_out_what_visitors_bring_along() -> None:
    rng = Random(1)
    kinds = [MOSTLY_RIGHT, MOSTLY_WRONG, ALL_LURES]
    pairs: dict[tuple[Pattern, Pattern], int] = {}
    for _ in range(300):
        kind = rng.choice(kinds)
        again = kind if rng.random() < 0.9 else rng.choice(kinds)
        pairs[kind, again] = pairs.get((kind, again), 0) + 1
    alone: list[dict[Pattern, int]] = [{}, {}]
    for pair, visits in pairs.items():
        for wave, pattern in zip(alone, pair, strict=True):
            wave[pattern] = wave.get(pattern, 0) + visits
    together = paired(pairs, 1).d_prime
    apart = unpaired(alone[0], alone[1], ("before", "after"), 1).d_prime
    assert together is not None
    assert apart is not None
    assert together.value == apart.value
    assert together.n == 300
    assert together.high - together.low < 0.6 * (apart.high - apart.low)


def test_a_change_needs_enough_on_both_sides() -> None:
    change = unpaired(ENOUGH, {MOSTLY_RIGHT: 49}, ("before", "booster"), 1)
    assert change.too_few == TooFew("visits", 49, 50)
    assert change.d_prime is None
    assert change.before.d_prime is not None


def test_sums_drawn_by_their_moments_spread_as_those_drawn_by_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = Random(2)
    patterns: list[Pattern] = [
        (a, 1, b, 2 - a, 1 - b, c, d, 3 - d) for a, b, c, d in product((0, 1, 2), (0, 1), (0, 1), (1, 2, 3))
    ]
    histogram = {pattern: rng.randint(100, 900) for pattern in patterns}
    by_counts = detect(histogram, 1)
    monkeypatch.setattr(resampling, "MOST_PATTERNS", 1)
    by_moments = detect(histogram, 1)
    for name in ("d_prime", "criterion", "auc"):
        one, other = getattr(by_counts, name), getattr(by_moments, name)
        assert one.value == other.value
        assert other.high - other.low == pytest.approx(one.high - one.low, rel=0.1)
        assert other.low == pytest.approx(one.low, abs=0.1 * (one.high - one.low))

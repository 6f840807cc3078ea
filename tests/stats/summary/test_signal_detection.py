"""The formulas, held against hand counts."""

from __future__ import annotations

from statistics import NormalDist

import numpy as np
import pytest

from stats.summary.signal_detection import Totals, auc, cells, criterion, d_prime, expected_cells

z = NormalDist().inv_cdf


def totals(*counts: int) -> Totals:
    return np.array(counts, dtype=np.float64)


def test_the_cells_are_those_of_a_hand_count() -> None:
    counted = cells(totals(5, 4, 3, 2, 1, 6, 7, 8))
    assert counted.tolist() == [9, 5, 7, 15]


def test_d_prime_and_criterion_are_those_worked_out_by_hand() -> None:
    # 40 of 49 lures and 9 of 49 fine items were called lures: the corrected rates are 0.81 and 0.19.
    answers = totals(30, 10, 5, 4, 4, 5, 10, 30)
    assert d_prime(answers) == pytest.approx(z(0.81) - z(0.19))
    assert d_prime(answers) == pytest.approx(1.7557924)
    assert criterion(answers) == pytest.approx(0, abs=1e-12)


def test_who_calls_everything_a_lure_tells_nothing_apart() -> None:
    answers = totals(30, 0, 0, 0, 30, 0, 0, 0)
    assert [float(measure(answers)) for measure in (d_prime, auc)] == [0, 0.5]
    assert criterion(answers) < -2


@pytest.mark.parametrize("answers", [totals(9, 0, 0, 0, 0, 0, 0, 9), totals(0, 0, 0, 9, 9, 0, 0, 0)])
def test_rates_of_nought_and_one_give_finite_values(answers: Totals) -> None:
    assert np.isfinite([d_prime(answers), criterion(answers), auc(answers)]).all()


def test_nothing_answered_is_nothing_told_apart() -> None:
    nothing = totals(0, 0, 0, 0, 0, 0, 0, 0)
    assert [float(measure(nothing)) for measure in (d_prime, criterion, auc)] == [0, 0, 0.5]
    assert auc(totals(3, 1, 0, 0, 0, 0, 0, 0)) == 0.5


def test_many_rows_at_once_are_as_each_alone() -> None:
    rows = np.random.default_rng(1).integers(0, 20, size=(50, 8)).astype(np.float64)
    for measure in (d_prime, criterion, auc):
        assert measure(rows).tolist() == [float(measure(row)) for row in rows]


def test_the_area_is_the_share_of_pairs_that_are_told_apart() -> None:
    # One lure at each rating against one fine item at each: 6 of 16 pairs the right way round, 4 equal.
    assert auc(totals(1, 1, 1, 1, 1, 1, 1, 1)) == 0.5
    assert auc(totals(1, 1, 0, 0, 0, 0, 1, 1)) == 1
    assert auc(totals(2, 0, 1, 0, 1, 0, 2, 0)) == pytest.approx((2 * 2 + 2 * 1 / 2 + 1 * 2 / 2) / 9)


def test_expected_cells_are_those_of_rows_and_columns() -> None:
    # 20 lures and 80 fine items, 25 of the 100 called lures.
    assert expected_cells(totals(10, 5, 5, 0, 5, 5, 30, 40)).tolist() == [5, 15, 20, 60]

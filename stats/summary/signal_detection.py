"""d′, criterion c and AUC of pooled answers. The signal is a lure.

Each function takes totals of the shape (…, 8), each row a ``Pattern`` summed over visits, and gives an array (…).

With *lures* = hits + misses and *fines* = false alarms + correct rejections, and z the inverse of the standard normal
distribution function (Macmillan & Creelman 2005, chapters 1 and 2; Stanislaw & Todorov 1999)::

    H  = (hits + ½) / (lures + 1)             F = (false alarms + ½) / (fines + 1)
    d′ = z(H) - z(F)                          c = -(z(H) + z(F)) / 2

The halves are the log-linear correction (Hautus 1995), applied always, so that a rate of 0 or 1 gives a finite value
and none is corrected only because of what it is. c is positive for those slow to say "lure".
"""

from __future__ import annotations

from statistics import NormalDist
from typing import Final

import numpy as np
from numpy.typing import NDArray

Totals = NDArray[np.float64]
"""Counts, and sums of them drawn anew."""

Values = NDArray[np.float64]

COLUMNS: Final = 8
_RATINGS: Final = 4
_SAID_LURE: Final = 2
_inverse = NormalDist().inv_cdf


def cells(totals: Totals) -> Totals:
    """Hits, misses, false alarms and correct rejections, of the shape (…, 4)."""
    return np.add.reduceat(totals, range(0, COLUMNS, _SAID_LURE), axis=-1)


def d_prime(totals: Totals) -> Values:
    """How far apart lures and fine items lie, in standard deviations; 0 when they are not told apart."""
    hit, false_alarm = _z_rates(totals)
    return hit - false_alarm


def criterion(totals: Totals) -> Values:
    """How reluctant to say "lure", in standard deviations; 0 when errors of both kinds are as likely."""
    hit, false_alarm = _z_rates(totals)
    return -(hit + false_alarm) / 2


def auc(totals: Totals) -> Values:
    """The area under the ROC of the four ratings, by trapezoids; ½ when they are not told apart.

    It is the chance that a lure is rated nearer to "surely a lure" than a fine item, equal ratings counting half
    (Hanley & McNeil 1982). Where one of the two was not seen at all nothing can be told apart: ½.
    """
    lures, fines = totals[..., :_RATINGS], totals[..., _RATINGS:]
    fines_rated_finer = fines.sum(axis=-1, keepdims=True) - fines.cumsum(axis=-1)
    won = (lures * (fines_rated_finer + fines / 2)).sum(axis=-1)
    compared = lures.sum(axis=-1) * fines.sum(axis=-1)
    area: Values = np.divide(won, compared, out=np.full_like(won, 0.5), where=compared > 0)
    return area


def expected_cells(totals: Totals) -> Values:
    """What each of the four cells would hold if lures were called lures as often as fine items, of the shape (…, 4)."""
    table = cells(totals).reshape(*totals.shape[:-1], 2, 2)
    answers = np.maximum(table.sum(axis=(-1, -2), keepdims=True), 1)
    expected: Values = table.sum(axis=-1, keepdims=True) * table.sum(axis=-2, keepdims=True) / answers
    return expected.reshape(*totals.shape[:-1], 4)


def _z_rates(totals: Totals) -> tuple[Values, Values]:
    """z of the corrected rates of hits and of false alarms."""
    hits, misses, false_alarms, correct_rejections = np.moveaxis(cells(totals), -1, 0)
    return _z(hits, misses), _z(false_alarms, correct_rejections)


def _z(said_lure: Totals, said_fine: Totals) -> Values:
    rates = np.asarray((said_lure + 0.5) / (said_lure + said_fine + 1))
    return np.fromiter(map(_inverse, rates.flat), np.float64, rates.size).reshape(rates.shape)

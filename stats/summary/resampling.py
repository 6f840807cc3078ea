"""Visits drawn anew, for intervals.

Answers of one visit hang together (one person, one mood), so whole visits are drawn, with replacement, and never single
answers (the cluster bootstrap: Davison & Hinkley 1997, section 3.8). Only how often each pattern is drawn matters, and
that is one multinomial draw over the histogram of patterns: ten million visits cost what a thousand do. The interval
lies between the 2.5th and the 97.5th percentile (Efron & Tibshirani 1993, chapter 13).

A visit measured twice has so many possible patterns that new ones never cease to come. Beyond ``MOST_PATTERNS`` the
sums are therefore drawn from the normal distribution with the multinomial's mean and covariance, to which sums over so
many visits come as near as makes no difference (central limit theorem).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.random import Generator, SeedSequence, default_rng
from numpy.typing import NDArray

from stats.summary.counts import Histogram, Pattern
from stats.summary.findings import Estimate
from stats.summary.signal_detection import COLUMNS, Totals, Values

RESAMPLES: Final = 1000
MOST_PATTERNS: Final = 2000
_AT_ONCE: Final = 100  # of so many resamples the counts of every pattern are held at a time
_BOUNDS: Final = (0.025, 0.975)

Measure = Callable[[Totals], Values]
"""Takes totals of the shape (…, 8) and gives values (…)."""


@dataclass(frozen=True, eq=False)
class Sample:
    """The answers of some visits, summed.

    Attributes:
        visits: how many.
        observed: their sum, of the shape (8,).
        drawn: the sums of ``RESAMPLES`` times as many visits drawn from them anew, of the shape (RESAMPLES, 8).
    """

    visits: int
    observed: Totals
    drawn: Totals

    @classmethod
    def of(cls, histogram: Histogram, seed: SeedSequence) -> Sample:
        """Visits measured once. The same histogram and seed give the same, whatever the histogram's order."""
        return cls(sum(histogram.values()), *_totals(histogram, COLUMNS, default_rng(seed)))

    @classmethod
    def pair(cls, pairs: Mapping[tuple[Pattern, Pattern], int], seed: SeedSequence) -> tuple[Sample, Sample]:
        """Visits measured twice, each drawn with both its patterns: so the n-th draws of the two are of the same."""
        joint = {before + after: visits for (before, after), visits in pairs.items()}
        observed, drawn = _totals(joint, 2 * COLUMNS, default_rng(seed))
        visits = sum(pairs.values())
        before = cls(visits, observed[:COLUMNS], drawn[:, :COLUMNS])
        return before, cls(visits, observed[COLUMNS:], drawn[:, COLUMNS:])

    def estimate(self, measure: Measure) -> Estimate:
        """The measure of these visits."""
        return interval(measure(self.observed), measure(self.drawn), self.visits)


def interval(observed: Values, drawn: Values, visits: int) -> Estimate:
    """``observed``, with the percentiles of the values ``drawn``, of the shape (RESAMPLES,), as its interval."""
    low, high = np.quantile(drawn, _BOUNDS)
    return Estimate(float(observed), float(low), float(high), visits)


def _totals(histogram: Mapping[Any, int], columns: int, rng: Generator) -> tuple[Totals, Totals]:
    """The sums over all visits, and over visits drawn anew."""
    if not histogram:
        return np.zeros(columns), np.zeros((RESAMPLES, columns))
    ordered = sorted(histogram.items())
    patterns = np.array([pattern for pattern, _ in ordered], dtype=np.float64)
    visits = np.array([count for _, count in ordered], dtype=np.int64)
    draw = _by_moments if len(ordered) > MOST_PATTERNS else _by_counts
    return visits @ patterns, draw(patterns, visits, rng)


def _by_counts(patterns: Totals, visits: NDArray[np.int64], rng: Generator) -> Totals:
    shares = visits / visits.sum()
    times = range(RESAMPLES // _AT_ONCE)
    return np.concatenate([rng.multinomial(visits.sum(), shares, size=_AT_ONCE) @ patterns for _ in times])


def _by_moments(patterns: Totals, visits: NDArray[np.int64], rng: Generator) -> Totals:
    count = visits.sum()
    mean = visits @ patterns / count
    apart = patterns - mean
    covariance = (apart * visits[:, np.newaxis]).T @ apart / count
    drawn = rng.multivariate_normal(count * mean, count * covariance, size=RESAMPLES)
    return np.maximum(drawn, 0)

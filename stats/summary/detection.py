"""How lures and fine items were told apart by some visits, and what changed from one wave to another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from numpy.random import SeedSequence

from stats.session import Wave
from stats.summary.counts import Histogram, Pattern, RatingCounts
from stats.summary.findings import LEAST_EXPECTED, LEAST_VISITS, Cells, Change, Detection, Effect, Estimate, TooFew
from stats.summary.resampling import Measure, Sample, interval
from stats.summary.signal_detection import Values, auc, criterion, d_prime, expected_cells


def detect(histogram: Histogram, seed: int) -> Detection:
    """The cells of these visits and, when there are enough, pooled d′, criterion and AUC with their intervals."""
    return _detection(Sample.of(histogram, SeedSequence(seed)))


def paired(pairs: Mapping[tuple[Pattern, Pattern], int], seed: int, *, arm: str | None = None) -> Change:
    """After minus before, of visits measured twice: what a visitor brings to both falls out of the interval."""
    before, after = Sample.pair(pairs, SeedSequence(seed))
    return _change("paired", ("before", "after"), arm, before, after)


def unpaired(
    before: Histogram, after: Histogram, waves: tuple[Wave, Wave], seed: int, *, arm: str | None = None
) -> Change:
    """The later wave minus the earlier, of visits that have nothing to do with each other."""
    earlier, later = SeedSequence(seed).spawn(2)
    return _change("unpaired", waves, arm, Sample.of(before, earlier), Sample.of(after, later))


def effect(
    pairs: Mapping[tuple[Pattern, Pattern], int],
    reference_pairs: Mapping[tuple[Pattern, Pattern], int],
    seed: int,
    *,
    arm: str,
    reference: str,
) -> Effect:
    """How much more the visits of ``arm`` changed than those of ``reference``."""
    ours, theirs = (
        Sample.pair(found, own)
        for found, own in zip((pairs, reference_pairs), SeedSequence(seed).spawn(2), strict=True)
    )
    too_few = next((why for sample in (*ours, *theirs) if (why := _too_few(sample)) is not None), None)

    def judged(measure: Measure) -> Estimate | None:
        if too_few is not None:
            return None
        (value, drawn), (reference_value, reference_drawn) = (_grown(*one, measure) for one in (ours, theirs))
        return interval(value - reference_value, drawn - reference_drawn, ours[0].visits + theirs[0].visits)

    return Effect(
        arm=arm,
        reference=reference,
        visits=ours[0].visits,
        reference_visits=theirs[0].visits,
        d_prime=judged(d_prime),
        criterion=judged(criterion),
        auc=judged(auc),
        too_few=too_few,
    )


def cells_of(ratings_of_lures: RatingCounts, ratings_of_fines: RatingCounts) -> Cells:
    """The four cells: sure or rather makes no difference to them."""
    hits, misses = sum(ratings_of_lures[:2]), sum(ratings_of_lures[2:])
    return Cells(hits, misses, sum(ratings_of_fines[:2]), sum(ratings_of_fines[2:]))


def _detection(sample: Sample) -> Detection:
    too_few = _too_few(sample)

    def judged(measure: Measure) -> Estimate | None:
        return sample.estimate(measure) if too_few is None else None

    ratings = [int(count) for count in sample.observed]
    lures, fines = _ratings(ratings[:4]), _ratings(ratings[4:])
    return Detection(
        visits=sample.visits,
        cells=cells_of(lures, fines),
        lures=lures,
        fines=fines,
        d_prime=judged(d_prime),
        criterion=judged(criterion),
        auc=judged(auc),
        too_few=too_few,
    )


def _change(
    design: Literal["paired", "unpaired"], waves: tuple[Wave, Wave], arm: str | None, before: Sample, after: Sample
) -> Change:
    too_few = _too_few(before) or _too_few(after)
    visits = before.visits if design == "paired" else before.visits + after.visits

    def judged(measure: Measure) -> Estimate | None:
        if too_few is not None:
            return None
        return interval(*_grown(before, after, measure), visits)

    return Change(
        design=design,
        earlier=waves[0],
        later=waves[1],
        arm=arm,
        before=_detection(before),
        after=_detection(after),
        d_prime=judged(d_prime),
        criterion=judged(criterion),
        auc=judged(auc),
        too_few=too_few,
    )


def _grown(before: Sample, after: Sample, measure: Measure) -> tuple[Values, Values]:
    """What a measure has gained from before to after: as observed, and in visits drawn anew."""
    return measure(after.observed) - measure(before.observed), measure(after.drawn) - measure(before.drawn)


def _too_few(sample: Sample) -> TooFew | None:
    if sample.visits < LEAST_VISITS:
        return TooFew("visits", sample.visits, LEAST_VISITS)
    least = float(expected_cells(sample.observed).min())
    return TooFew("expected-cell", least, LEAST_EXPECTED) if least < LEAST_EXPECTED else None


def _ratings(counts: list[int]) -> RatingCounts:
    lure_sure, lure_rather, fine_rather, fine_sure = counts
    return lure_sure, lure_rather, fine_rather, fine_sure

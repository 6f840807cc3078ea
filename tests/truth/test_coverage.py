"""How often the 95 % interval holds the truth, for learners whose truth is known: in 92 to 98 of 100 runs.

With ``--long`` 2,000 runs a point, whose share must lie there; else 200, which must not speak against it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from math import comb, sqrt
from random import Random
from statistics import NormalDist

import pytest

from stats.session import Wave
from stats.simulate import SURE, Learners
from stats.summary import RATINGS, Change, Detection, Effect, Estimate, Pattern, detect, paired, unpaired
from tests.figures import Figure

VISITS = 200
ITEMS = 6
LEAST, MOST = 0.92, 0.98
DOUBT = 0.001
"""The chance that a share within the bounds is taken for one without, in the default run."""

Found = Detection | Change | Effect
NAMES = ("d_prime", "criterion", "auc")


def visit(learners: Learners, wave: Wave, criterion: float, rng: Random) -> Pattern:
    """A round of six as the kiosk draws it, judged."""
    pattern = [0] * 8
    lures = ITEMS // 2 + rng.choice((-1, 0, 1))
    for number in range(ITEMS):
        truth = "lure" if number < lures else "fine"
        rating = learners.rating(truth, wave, criterion, rng)
        pattern[RATINGS.index(rating) + (0 if truth == "lure" else 4)] += 1
    a, b, c, d, e, f, g, h = pattern
    return a, b, c, d, e, f, g, h


def wave_of(learners: Learners, wave: Wave, rng: Random) -> Counter[Pattern]:
    return Counter(visit(learners, wave, learners.lean(rng), rng) for _ in range(VISITS))


def pooled(learners: Learners, rng: Random, seed: int) -> Found:
    return detect(wave_of(learners, "single", rng), seed)


def within(learners: Learners, rng: Random, seed: int) -> Found:
    pairs: Counter[tuple[Pattern, Pattern]] = Counter()
    for _ in range(VISITS):
        criterion = learners.lean(rng)
        pairs[visit(learners, "before", criterion, rng), visit(learners, "after", criterion, rng)] += 1
    return paired(pairs, seed)


def across(learners: Learners, rng: Random, seed: int) -> Found:
    before, later = wave_of(learners, "before", rng), wave_of(learners, "booster", rng)
    return unpaired(before, later, ("before", "booster"), seed)


def truth_of(d_prime: float, criterion: float, spread: float = 0.0) -> dict[str, float]:
    """d′, criterion and AUC of the pooled rates, as the model has them."""
    shrunk = sqrt(1 + spread**2)
    cuts = [criterion + SURE, criterion, criterion - SURE]
    lure, fine = ([0.0, *(1 - NormalDist(mean, shrunk).cdf(cut) for cut in cuts), 1.0] for mean in means(d_prime))
    auc = sum((fine[n + 1] - fine[n]) * (lure[n + 1] + lure[n]) / 2 for n in range(4))
    return {"d_prime": d_prime / shrunk, "criterion": criterion / shrunk, "auc": auc}


def means(d_prime: float) -> tuple[float, float]:
    return d_prime / 2, -d_prime / 2


def held(
    find: Callable[[Learners, Random, int], Found], learners: Learners, truth: dict[str, float], runs: int
) -> dict[str, float]:
    """For each estimate, the share of the runs whose interval holds the truth."""
    counts = dict.fromkeys(NAMES, 0)
    for run in range(runs):
        found = find(learners, Random(f"{learners} {run}"), run)
        for name in NAMES:
            estimate: Estimate = getattr(found, name)
            counts[name] += estimate.low <= truth[name] <= estimate.high
    return {name: count / runs for name, count in counts.items()}


def bounds(runs: int, long: bool) -> tuple[float, float]:
    """What the shares may be: the bounds themselves, or what they allow in so few runs."""
    if long:
        return LEAST, MOST
    lowest = next(k for k, chance in enumerate(chances(runs, LEAST)) if chance > DOUBT)
    highest = next(k for k, chance in enumerate(chances(runs, MOST)) if chance >= 1 - DOUBT)
    return lowest / runs, highest / runs


def chances(runs: int, share: float) -> Iterator[float]:
    """The chance of at most 0, 1, 2 … of the runs."""
    chance = 0.0
    for k in range(runs + 1):
        chance += comb(runs, k) * share**k * (1 - share) ** (runs - k)
        yield chance


def show(figure: Figure, what: str, shares: dict[str, float], runs: int) -> None:
    told = ", ".join(f"{name} {share:.1%}" for name, share in shares.items())
    figure(f"95 % interval holds the truth, {what}, {VISITS} visits, {runs} runs: {told}")


@pytest.mark.parametrize("criterion", [-0.5, 0.0, 0.5])
@pytest.mark.parametrize("d_prime", [0.0, 1.0, 2.0])
def test_the_interval_holds_the_truth(d_prime: float, criterion: float, long: bool, figure: Figure) -> None:
    runs = 2000 if long else 200
    shares = held(pooled, Learners(d_prime, criterion), truth_of(d_prime, criterion), runs)
    show(figure, f"d' {d_prime:g}, c {criterion:g}", shares, runs)
    lowest, highest = bounds(runs, long)
    assert all(lowest <= share <= highest for share in shares.values())


@pytest.mark.parametrize(
    ("what", "find", "learners"),
    [
        ("visitors with criteria of their own", pooled, Learners(1, 0.2, spread=0.8)),
        ("after minus before", within, Learners(1, 0.2, gain=0.5, spread=0.8)),
        ("booster minus before", across, Learners(1, 0.2, gain=0.5, spread=0.8)),
    ],
)
def test_it_does_so_where_visitors_differ_and_waves_are_compared(
    what: str,
    find: Callable[[Learners, Random, int], Found],
    learners: Learners,
    long: bool,
    figure: Figure,
) -> None:
    runs = 2000 if long else 60
    truth = truth_of(learners.d_prime, learners.criterion, learners.spread)
    if find is not pooled:
        later = truth_of(learners.d_prime + learners.gain, learners.criterion, learners.spread)
        truth = {name: later[name] - truth[name] for name in NAMES}
    shares = held(find, learners, truth, runs)
    show(figure, what, shares, runs)
    lowest, highest = bounds(runs, long)
    assert all(lowest <= share <= highest for share in shares.values())

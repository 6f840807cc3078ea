"""How often a trial's 95 % interval holds the effect, for two arms of learners whose gains are known."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from stats.simulate import Learners
from stats.summary import Effect, Pattern, effect
from tests.figures import Figure
from tests.truth.test_coverage import NAMES, bounds, held, truth_of, visit

ARM_VISITS = 120
MORE = 0.4
"""How much further d′ comes in one arm."""


def trial(learners: Learners, rng: Random, seed: int) -> Effect:
    """Two arms of visitors, each with a criterion of one's own, measured before and after."""
    reference = arm_of(learners, rng)
    ours = arm_of(Learners(learners.d_prime, learners.criterion, learners.gain + MORE, learners.spread), rng)
    return effect(ours, reference, seed, arm="feedback", reference="delayed")


def arm_of(learners: Learners, rng: Random) -> Counter[tuple[Pattern, Pattern]]:
    pairs: Counter[tuple[Pattern, Pattern]] = Counter()
    for _ in range(ARM_VISITS):
        criterion = learners.lean(rng)
        pairs[visit(learners, "before", criterion, rng), visit(learners, "after", criterion, rng)] += 1
    return pairs


@pytest.mark.parametrize("spread", [0.0, 0.8])
def test_the_interval_of_a_trial_holds_its_effect(spread: float, long: bool, figure: Figure) -> None:
    learners, runs = Learners(1, 0.2, gain=0.3, spread=spread), 2000 if long else 60
    plain, further = (
        truth_of(learners.d_prime + gain, learners.criterion, spread) for gain in (learners.gain, learners.gain + MORE)
    )
    shares = held(trial, learners, {name: further[name] - plain[name] for name in NAMES}, runs)
    told = ", ".join(f"{name} {share:.1%}" for name, share in shares.items())
    figure(f"Effect of a trial, spread {spread:g}, {ARM_VISITS} visits an arm, {runs} runs, held by: {told}")
    lowest, highest = bounds(runs, long)
    assert all(lowest <= share <= highest for share in shares.values())

"""Of a trial is published how much more one arm changed than the other, and not how good they were at it."""

from __future__ import annotations

from stats.publication import Ledger, estimate
from stats.publication.ledger import Patterns
from stats.simulate import Learners, made_up_stock, simulated
from stats.summary import summarise, tally


def test_the_arms_of_a_trial_are_compared_by_their_changes() -> None:
    learners = Learners(d_prime=1, criterion=0, gains={"delayed": 0.2, "feedback": 1.0})
    counted = tally(simulated(3000, kiosks=2, learners=learners, seed=2, stocks=[made_up_stock()]), {})
    ledger = Ledger(patterns={("", "made-up"): Patterns(counted.groups, counted.pairs, counted.patterns)})
    found = {(one.design, one.earlier, one.later, one.arm): one for one in estimate(ledger, 1).differences}
    effect = found["between-arms", "delayed", "feedback", None].d_prime
    [told] = summarise(counted, {}, 1).effects
    assert effect == told.d_prime, "report and summary say the same"
    assert effect is not None and effect.low < 0.8 < effect.high
    changes = [found["paired", "before", "after", arm].d_prime for arm in ("feedback", "delayed")]
    ours, theirs = (change.value for change in changes if change is not None)
    assert abs(effect.value - (ours - theirs)) < 1e-12


def test_without_a_trial_no_arms_are_compared() -> None:
    counted = tally(simulated(600, kiosks=1, learners=Learners(1, 0), seed=2, stocks=[made_up_stock()]), {})
    ledger = Ledger(patterns={("", "made-up"): Patterns(counted.groups, counted.pairs, counted.patterns)})
    assert {one.design for one in estimate(ledger, 1).differences} <= {"paired", "unpaired"}

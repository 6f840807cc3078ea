"""Pooled estimates of what has been published: from the visits behind it, and of no others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations
from typing import Literal, TypeAlias

from stats.publication.ledger import Ledger
from stats.summary.counts import Group, Order, Pattern
from stats.summary.detection import detect, effect, paired, unpaired
from stats.summary.findings import Change, Detection, Effect, Estimate, TooFew

_Pairs: TypeAlias = Counter[tuple[Pattern, Pattern]]


@dataclass(frozen=True, slots=True)
class Measured:
    """How lures and fine items were told apart by ``visits`` visits; None where there are too few."""

    visits: int
    d_prime: Estimate | None
    criterion: Estimate | None
    auc: Estimate | None
    too_few: TooFew | None


@dataclass(frozen=True, slots=True)
class Difference:
    """What changed in d′ from one group of visits to another; the counts behind it are not published.

    ``earlier`` and ``later`` are waves, of ``paired`` or ``unpaired`` visits. Of the design ``between-arms`` they are
    arms of a trial, and the difference is one between their changes, the later arm's minus the earlier's.
    """

    design: Literal["paired", "unpaired", "between-arms"]
    earlier: str
    later: str
    arm: str | None
    d_prime: Estimate | None
    too_few: TooFew | None


@dataclass(frozen=True, slots=True)
class Estimates:
    """All visits, those of each wave, and what changed; with a trial, what its arms differ in."""

    overall: Measured
    waves: dict[str, Measured]
    differences: tuple[Difference, ...]


def estimate(ledger: Ledger, seed: int) -> Estimates:
    """The same ledger and seed give the same estimates."""
    groups = _groups(ledger)
    waves = _by(groups, lambda group: group.wave)
    arms = _pairs(ledger)
    visits = sum((Counter(patterns.visits) for patterns in ledger.patterns.values()), Counter[Pattern]())
    return Estimates(
        overall=_measured(detect(visits, seed)),
        waves={wave: _measured(detect(found, seed)) for wave, found in waves.items()},
        differences=(*_before_after(arms, seed), *_booster(waves, seed), *_effects(arms, seed)),
    )


def _groups(ledger: Ledger) -> dict[Group, Counter[Pattern]]:
    groups: dict[Group, Counter[Pattern]] = {}
    for patterns in ledger.patterns.values():
        for group, histogram in patterns.groups.items():
            groups.setdefault(group, Counter()).update(histogram)
    return dict(sorted(groups.items(), key=lambda item: (item[0].wave, item[0].arm or "")))


def _by(groups: dict[Group, Counter[Pattern]], name: Callable[[Group], str]) -> dict[str, Counter[Pattern]]:
    found: dict[str, Counter[Pattern]] = {}
    for group, histogram in groups.items():
        found.setdefault(name(group), Counter()).update(histogram)
    return found


def _pairs(ledger: Ledger) -> dict[str | None, _Pairs]:
    """The visits measured twice: all of them under None, then those of each arm."""
    orders: dict[Order, _Pairs] = {}
    for patterns in ledger.patterns.values():
        for order, pairs in patterns.pairs.items():
            orders.setdefault(order, Counter()).update(pairs)
    arms: dict[str | None, _Pairs] = {}
    for order, pairs in sorted(orders.items(), key=lambda item: item[0].arm or ""):
        for arm in dict.fromkeys((None, order.arm)):
            arms.setdefault(arm, Counter()).update(pairs)
    return arms


def _before_after(arms: dict[str | None, _Pairs], seed: int) -> tuple[Difference, ...]:
    return tuple(_between(paired(pairs, seed, arm=arm), "before", "after") for arm, pairs in arms.items())


def _effects(arms: dict[str | None, _Pairs], seed: int) -> tuple[Difference, ...]:
    found = (
        effect(arms[arm], arms[reference], seed, arm=arm, reference=reference)
        for reference, arm in combinations([arm for arm in arms if arm is not None], 2)
    )
    return tuple(_of_arms(one) for one in found)


def _booster(waves: dict[str, Counter[Pattern]], seed: int) -> tuple[Difference, ...]:
    if "booster" not in waves:
        return ()
    return tuple(
        _between(unpaired(waves[wave], waves["booster"], (wave, "booster"), seed), wave, "booster")
        for wave in ("single", "before", "after")
        if wave in waves
    )


def _measured(found: Detection) -> Measured:
    return Measured(found.visits, found.d_prime, found.criterion, found.auc, found.too_few)


def _between(change: Change, earlier: str, later: str) -> Difference:
    return Difference(change.design, earlier, later, change.arm, change.d_prime, change.too_few)


def _of_arms(found: Effect) -> Difference:
    return Difference("between-arms", found.reference, found.arm, None, found.d_prime, found.too_few)

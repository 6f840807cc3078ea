"""What a summary finds: counts to show as they are, and estimates with their intervals or the reason there is none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from stats.session import Wave
from stats.summary.counts import Dimension, Order, RatingCounts, Shape, Step, Turnout, Value

LEAST_VISITS = 50
"""Fewer visits than this give counts only."""

LEAST_EXPECTED = 5
"""An expected cell under this gives counts only (the rule of Cochran 1954 for tables of two by two)."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A value with the bounds of its 95 % interval, from ``n`` visits."""

    value: float
    low: float
    high: float
    n: int


@dataclass(frozen=True, slots=True)
class Cells:
    """The four cells of signal detection. The signal is a lure: a hit is a lure called a lure, sure or rather."""

    hits: int
    misses: int
    false_alarms: int
    correct_rejections: int

    def __add__(self, other: Cells) -> Cells:
        return Cells(
            self.hits + other.hits,
            self.misses + other.misses,
            self.false_alarms + other.false_alarms,
            self.correct_rejections + other.correct_rejections,
        )


@dataclass(frozen=True, slots=True)
class TooFew:
    """Why there are counts only: so many visits, or so small an expected cell, were ``found``, and ``least`` needed."""

    reason: Literal["visits", "expected-cell"]
    found: float
    least: int


@dataclass(frozen=True, slots=True)
class Detection:
    """How lures and fine items were told apart, over all judged answers of some visits together.

    The estimand is d′ (criterion, AUC) *of the pooled rates for this item set*: of the rates at which these visits
    called these lures, and these fine items, lures. It is no mean of persons' d′, and other items would give another.

    Attributes:
        visits: visits with a judged answer.
        cells: their answers.
        lures, fines: the same answers by rating.
        d_prime, criterion, auc: the estimates; all three None when there are too few.
        too_few: why; None when there are enough.
    """

    visits: int
    cells: Cells
    lures: RatingCounts
    fines: RatingCounts
    d_prime: Estimate | None
    criterion: Estimate | None
    auc: Estimate | None
    too_few: TooFew | None


@dataclass(frozen=True, slots=True)
class Change:
    """What differs between two waves: the later estimate minus the earlier.

    Attributes:
        design: ``paired``: the same visits, each measured twice, resampled with both measurements together.
            ``unpaired``: other visits, of other persons as far as anybody knows: cross-sections, each resampled alone.
        earlier, later: the two waves.
        arm: the arm whose visits these are; None for all visits.
        before, after: each wave for itself, over the visits compared.
        d_prime, criterion, auc: the differences; all three None when there are too few.
        too_few: why; None when there are enough.
    """

    design: Literal["paired", "unpaired"]
    earlier: Wave
    later: Wave
    arm: str | None
    before: Detection
    after: Detection
    d_prime: Estimate | None
    criterion: Estimate | None
    auc: Estimate | None
    too_few: TooFew | None


@dataclass(frozen=True, slots=True)
class Effect:
    """What a trial finds: how much more one arm changed than the other, from before to after.

    The change of an arm is that of a paired ``Change`` over its visits; the effect is the change of ``arm`` minus that
    of ``reference``, in standard deviations for d′ and criterion. Whole visits are resampled with both measurements
    together, the arms independently, since visits were allotted to them by chance.

    Attributes:
        arm, reference: the arms, of which the reference is the first by its name.
        visits, reference_visits: their visits with both measurements.
        d_prime, criterion, auc: the effects; all three None when an arm has too few.
        too_few: why; None when there are enough.
    """

    arm: str
    reference: str
    visits: int
    reference_visits: int
    d_prime: Estimate | None
    criterion: Estimate | None
    auc: Estimate | None
    too_few: TooFew | None


@dataclass(frozen=True, slots=True)
class StepCount:
    """How often a step was answered, and how many sessions were left at it.

    Together that is how often it was shown, if it asks something: what only tells is never answered.
    """

    answered: int
    left: int


@dataclass(frozen=True, slots=True)
class ItemCells:
    """The cells of one item. A lure has no false alarms and no correct rejections, a fine item no hits or misses."""

    step: Step
    truth: str
    cells: Cells
    ratings: RatingCounts


@dataclass(frozen=True, slots=True)
class Telling:
    """What visitors put together when they practised telling; counts of tries, of which a visitor may make several.

    Attributes:
        visits: visits that told at least once.
        tries: tellings put together.
        whom, openers, moments: tries by the id of the adult, of the first words, and of the moment.
    """

    visits: int
    tries: int
    whom: Mapping[str, int]
    openers: Mapping[str, int]
    moments: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Summary:
    """What happened, as counts and pooled estimates; nothing in it is about one person.

    Attributes:
        turnout: all visits.
        turnout_by: visits by dimension, as in ``Tally``; every dimension is there, its values in order.
        sessions: sessions by pack, mode, status and number of answers.
        steps: for each step how often it was answered and how many sessions were left at it, most left first.
        items: each judged item, by pack and name.
        tactics: the items of each tactic together. An item with several tactics counts under each.
        detection: all judged answers, whatever their wave.
        waves: the same within each wave that occurs.
        pairs: visits measured twice, by arm and order of the forms. Where the orders are about as frequent, a form
            that is easier than the other does not pass for a change.
        changes: before/after of the visits with both, over all arms and within each; booster against the waves there
            are.
        effects: of the arms of a trial, each pair of them compared.
        telling: what was practised.
        helps: openings of the help page by day.
        seed: what the resampling started from; the same tally and seed give the same summary.
    """

    turnout: Turnout
    turnout_by: Mapping[Dimension, Mapping[Value, Turnout]]
    sessions: Mapping[Shape, int]
    steps: Mapping[Step, StepCount]
    items: tuple[ItemCells, ...]
    tactics: Mapping[str, Cells]
    detection: Detection
    waves: Mapping[Wave, Detection]
    pairs: Mapping[Order, int]
    changes: tuple[Change, ...]
    effects: tuple[Effect, ...]
    telling: Telling
    helps: Mapping[date, int]
    seed: int

"""Records counted once, in whatever order they come."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from operator import attrgetter
from typing import Final, NamedTuple

from stats.counts import BEST_FIRST
from stats.record import AnswerRecord, SessionRecord, Status
from stats.session import Wave
from stats.summary.counts import (
    DIMENSIONS,
    PERSONLESS_MODE,
    RATINGS,
    Dimension,
    Group,
    Histogram,
    Judged,
    Order,
    Pattern,
    RatingCounts,
    Shape,
    Step,
    Tally,
    Told,
    Turnout,
    Value,
)

_NO_ANSWER: Final[Pattern] = (0, 0, 0, 0, 0, 0, 0, 0)
_values = attrgetter(*DIMENSIONS)


def tally(records: Iterable[SessionRecord], helps: Mapping[tuple[str, date], int]) -> Tally:
    """Count ``records``, of which each visit and part must come once, and take over ``helps``.

    Of a visit a few numbers are kept, and no record: so records may come from a generator, and their visits mixed.
    """
    counting = _Counting()
    for record in records:
        counting.add(record)
    return counting.tally(helps)


class _Played(NamedTuple):
    """What is kept of a session until all of its visit have been seen."""

    values: tuple[Value, ...]
    status: Status
    wave: Wave
    arm: str | None
    form: str | None
    pattern: Pattern
    told: bool


class _Counting:
    """What is counted of each session as it comes, and what waits for the others of its visit."""

    def __init__(self) -> None:
        self._visits: defaultdict[str, list[_Played]] = defaultdict(list)
        self._sessions: Counter[Shape] = Counter()
        self._answered: Counter[Step] = Counter()
        self._left_at: Counter[Step] = Counter()
        self._ratings: Counter[tuple[Judged, int]] = Counter()
        self._tellings: Counter[Told] = Counter()
        self._known: dict[_Played, _Played] = {}  # most sessions look like one before, and need no second object

    def add(self, record: SessionRecord) -> None:
        """Count one session."""
        header = record.header
        self._sessions[Shape(header.pack, header.mode, record.status, len(record.answers))] += 1
        if record.status == "left" and record.left_at is not None:
            self._left_at[Step(header.pack, record.left_at)] += 1
        pattern = list(_NO_ANSWER)
        for answer in record.answers:
            self._answered[Step(header.pack, answer.ref)] += 1
            if _tells(answer):
                self._tellings[Told(header.pack, str(answer.choice))] += 1
            if header.mode != PERSONLESS_MODE and (place := _place(answer)) is not None:
                pattern[place] += 1
                self._ratings[Judged(header.pack, answer.ref, str(answer.truth)), place % len(RATINGS)] += 1
        played = _played(record, _as_pattern(pattern))
        self._visits[header.visit].append(self._known.setdefault(played, played))

    def tally(self, helps: Mapping[tuple[str, date], int]) -> Tally:
        """All that was counted, visits put together."""
        visits = self._visits.values()
        return Tally(
            turnout=_turnout(Counter(map(_best, visits))),
            turnout_by=_turnout_by(visits),
            sessions=dict(self._sessions),
            answered=dict(self._answered),
            left_at=dict(self._left_at),
            judged=_judged(self._ratings),
            patterns=_histogram(visits),
            groups=_groups(visits),
            pairs=_pairs(visits),
            tellings=dict(self._tellings),
            tellers=sum(any(played.told for played in visit) for visit in visits),
            helps=dict(helps),
        )


def _place(answer: AnswerRecord) -> int | None:
    """Where a judged answer counts in a pattern; None when it is not one."""
    if answer.kind != "judge" or answer.truth is None or answer.choice not in RATINGS:
        return None
    return RATINGS.index(answer.choice) + (0 if answer.truth == "lure" else len(RATINGS))


def _tells(answer: AnswerRecord) -> bool:
    return answer.kind == "tell" and answer.choice is not None


def _played(record: SessionRecord, pattern: Pattern) -> _Played:
    header = record.header
    return _Played(
        values=_values(header),
        status=record.status,
        wave=header.wave,
        arm=header.arm,
        form=header.form,
        pattern=pattern,
        told=any(map(_tells, record.answers)),
    )


def _as_pattern(counts: Iterable[int]) -> Pattern:
    a, b, c, d, e, f, g, h = counts
    return a, b, c, d, e, f, g, h


def _turnout(visits: Counter[Status]) -> Turnout:
    return Turnout(visits.total(), visits["finished"], visits["left"], visits["interrupted"])


def _turnout_by(visits: Iterable[Sequence[_Played]]) -> dict[Dimension, dict[Value, Turnout]]:
    counted: defaultdict[tuple[Dimension, Value], Counter[Status]] = defaultdict(Counter)
    for visit in visits:
        for number, dimension in enumerate(DIMENSIONS):
            for value in {played.values[number] for played in visit}:
                counted[dimension, value][_best(p for p in visit if p.values[number] == value)] += 1
    by: dict[Dimension, dict[Value, Turnout]] = {dimension: {} for dimension in DIMENSIONS}
    for (dimension, value), statuses in counted.items():
        by[dimension][value] = _turnout(statuses)
    return by


def _best(visit: Iterable[_Played]) -> Status:
    """The status of a visit that has these sessions."""
    return min((played.status for played in visit), key=BEST_FIRST.index)


def _judged(ratings: Mapping[tuple[Judged, int], int]) -> dict[Judged, RatingCounts]:
    return {
        judged: (ratings[judged, 0], ratings[judged, 1], ratings[judged, 2], ratings[judged, 3])
        for judged, _ in ratings
    }


def _groups(visits: Iterable[Sequence[_Played]]) -> dict[Group, Histogram]:
    parts: defaultdict[Group, list[list[_Played]]] = defaultdict(list)
    for visit in visits:
        for group in {Group(played.wave, played.arm) for played in visit}:
            parts[group].append([played for played in visit if (played.wave, played.arm) == group])
    return {group: histogram for group, part in parts.items() if (histogram := _histogram(part))}


def _histogram(visits: Iterable[Iterable[_Played]]) -> dict[Pattern, int]:
    counted = Counter(_sum(visit) for visit in visits)
    del counted[_NO_ANSWER]
    return dict(counted)


def _sum(visit: Iterable[_Played]) -> Pattern:
    return _as_pattern(map(sum, zip(*(played.pattern for played in visit), strict=True)))


def _pairs(visits: Iterable[Sequence[_Played]]) -> dict[Order, dict[tuple[Pattern, Pattern], int]]:
    pairs: defaultdict[Order, Counter[tuple[Pattern, Pattern]]] = defaultdict(Counter)
    for visit in visits:
        for arm in {played.arm for played in visit}:
            before, after = (_measured(visit, wave, arm) for wave in ("before", "after"))
            if before is not None and after is not None and before[0] != after[0]:
                pairs[Order(arm, before[0], after[0])][before[1], after[1]] += 1
    return {order: dict(counted) for order, counted in pairs.items()}


def _measured(visit: Iterable[_Played], wave: str, arm: str | None) -> tuple[str, Pattern] | None:
    """The one form and the pattern of a wave's finished sessions; None when there is no such form or no answer."""
    measured = [played for played in visit if (played.status, played.wave, played.arm) == ("finished", wave, arm)]
    forms = {played.form for played in measured}
    if len(forms) != 1 or (form := forms.pop()) is None or (pattern := _sum(measured)) == _NO_ANSWER:
        return None
    return form, pattern

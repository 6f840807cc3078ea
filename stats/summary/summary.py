"""A summary of a tally. Counting is done; whoever counted, what follows is the same."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from itertools import combinations
from typing import Any, Final, get_args

from stats.session import Wave
from stats.summary.counts import (
    DIMENSIONS,
    Dimension,
    Histogram,
    Order,
    Pattern,
    RatingCounts,
    Step,
    Tally,
    Turnout,
    Value,
)
from stats.summary.detection import cells_of, detect, effect, paired, unpaired
from stats.summary.findings import Cells, Change, Effect, ItemCells, StepCount, Summary, Telling

_NONE: Final[RatingCounts] = (0, 0, 0, 0)
_WAVES: Final[tuple[Wave, ...]] = get_args(Wave)

Tactics = Mapping[Step, frozenset[str]]
"""The tactics that the signs of each item name: the packs know them, the record does not."""


def summarise(tally: Tally, tactics: Tactics, seed: int) -> Summary:
    """Everything at once. The same tally, tactics and seed give the same summary.

    ``tactics`` may lack items, and name others; of a fine item it names the innocent signs.
    """
    items = tuple(_items(tally))
    return Summary(
        turnout=tally.turnout,
        turnout_by={dimension: _in_order(dimension, tally.turnout_by.get(dimension, {})) for dimension in DIMENSIONS},
        sessions=dict(sorted(tally.sessions.items())),
        steps=_steps(tally),
        items=items,
        tactics=_tactics(items, tactics),
        detection=detect(tally.patterns, seed),
        waves={wave: detect(found, seed) for wave in _WAVES if (found := _wave(tally, wave))},
        pairs={order: sum(counted.values()) for order, counted in sorted(tally.pairs.items(), key=_by_arm)},
        changes=(*_before_after(tally, seed), *_booster(tally, seed)),
        effects=tuple(_effects(tally, seed)),
        telling=_telling(tally),
        helps=_helps(tally),
        seed=seed,
    )


def _in_order(dimension: Dimension, turnouts: Mapping[Value, Turnout]) -> dict[Value, Turnout]:
    """By value, waves as they follow each other; what is not known comes last."""
    rank: Callable[[Any], Any] | None = _WAVES.index if dimension == "wave" else None
    known = sorted((value for value in turnouts if value is not None), key=rank)
    return {value: turnouts[value] for value in (*known, *({None} & turnouts.keys()))}


def _steps(tally: Tally) -> dict[Step, StepCount]:
    steps = {
        step: StepCount(tally.answered.get(step, 0), tally.left_at.get(step, 0))
        for step in sorted(tally.answered.keys() | tally.left_at.keys())
    }
    return dict(sorted(steps.items(), key=lambda item: -item[1].left))


def _items(tally: Tally) -> Iterator[ItemCells]:
    for (pack, ref, truth), ratings in sorted(tally.judged.items()):
        cells = cells_of(ratings, _NONE) if truth == "lure" else cells_of(_NONE, ratings)
        yield ItemCells(Step(pack, ref), truth, cells, ratings)


def _tactics(items: Iterable[ItemCells], tactics: Tactics) -> dict[str, Cells]:
    of_tactic: defaultdict[str, Cells] = defaultdict(lambda: Cells(0, 0, 0, 0))
    for item in items:
        for tactic in tactics.get(item.step, ()):
            of_tactic[tactic] += item.cells
    return dict(sorted(of_tactic.items()))


def _wave(tally: Tally, wave: Wave, arm: str | None = None) -> Histogram:
    """The visits of a wave; of all arms when none is named."""
    found: Counter[Pattern] = Counter()
    for group, histogram in tally.groups.items():
        if group.wave == wave and arm in (None, group.arm):
            found.update(histogram)
    return found


def _arms(tally: Tally) -> list[str | None]:
    """All visits together, then each arm that there is."""
    arms = {group.arm for group in tally.groups if group.arm is not None}
    return [None, *sorted(arms)]


def _by_arm(pairs: tuple[Order, object]) -> tuple[str, str, str]:
    order, _ = pairs
    return order.arm or "", order.before, order.after


def _before_after(tally: Tally, seed: int) -> Iterator[Change]:
    for arm in _arms(tally):
        if pairs := _pairs(tally, arm):
            yield paired(pairs, seed, arm=arm)


def _effects(tally: Tally, seed: int) -> Iterator[Effect]:
    arms = sorted({order.arm for order in tally.pairs if order.arm is not None})
    for reference, arm in combinations(arms, 2):
        yield effect(_pairs(tally, arm), _pairs(tally, reference), seed, arm=arm, reference=reference)


def _pairs(tally: Tally, arm: str | None) -> Counter[tuple[Pattern, Pattern]]:
    """The visits measured twice, of whichever form first; of all arms when none is named."""
    pairs: Counter[tuple[Pattern, Pattern]] = Counter()
    for order, counted in tally.pairs.items():
        if arm in (None, order.arm):
            pairs.update(counted)
    return pairs


def _booster(tally: Tally, seed: int) -> Iterator[Change]:
    for arm in _arms(tally):
        later = _wave(tally, "booster", arm)
        for wave in _WAVES:
            earlier = _wave(tally, wave, arm)
            if wave != "booster" and later and earlier:
                yield unpaired(earlier, later, (wave, "booster"), seed, arm=arm)


def _telling(tally: Tally) -> Telling:
    whom: Counter[str] = Counter()
    openers: Counter[str] = Counter()
    moments: Counter[str] = Counter()
    for told, count in tally.tellings.items():
        for counter, part in zip((whom, openers, moments), told.choice.split(" "), strict=False):
            counter[part] += count
    return Telling(
        tally.tellers, sum(tally.tellings.values()), _most_first(whom), _most_first(openers), _most_first(moments)
    )


def _most_first(counter: Counter[str]) -> dict[str, int]:
    return dict(sorted(counter.items(), key=lambda item: (-item[1], item[0])))


def _helps(tally: Tally) -> dict[date, int]:
    by_day: Counter[date] = Counter()
    for (_, day), opened in tally.helps.items():
        by_day[day] += opened
    return dict(sorted(by_day.items()))

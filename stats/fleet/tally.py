"""The tables of an engine as the ``Tally`` that ``stats.summary.tally`` would have made of the same records."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from stats.counts import BEST_FIRST
from stats.fleet import tables
from stats.fleet.engines import Engine, Table
from stats.fleet.files import ParquetFiles
from stats.fleet.sessions import counted_rows, expected_rows, measured, sessions_of, whole_rows
from stats.progress import Progress, stretch, unwatched
from stats.record import Status
from stats.selection import Selection
from stats.summary import (
    DIMENSIONS,
    RATINGS,
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
)
from stats.transfer.items import HelpCount, HelpKey

Row = tuple[Any, ...]

_TABLES: Final = len(DIMENSIONS) + 9
_PATTERN: Final = 2 * len(RATINGS)
_SESSIONS_DONE: Final = 0.2
_MEASURED_DONE: Final = 0.5
"""The shares of the time after which the two tables are made that the others are counted from."""


@dataclass(frozen=True, slots=True)
class Counted:
    """What the files hold.

    Attributes:
        tally: the counts.
        left_out: sessions that lack answers, or of which there are two versions; they are not in the tally.
    """

    tally: Tally
    left_out: int


def fleet_tally(
    engine: Engine, files: ParquetFiles, selection: Selection | None = None, progress: Progress = unwatched
) -> Counted:
    """Count what is asked for of ``files``; a session that several of them hold is counted once.

    Raises whatever the engine raises, of which ``open_engine`` makes an EngineProblem.
    """
    chosen = selection or Selection()
    rows = counted_rows(engine.read(files.rows), chosen)
    sessions, left_out = engine.keep(sessions_of(rows)), 0
    if not _are_whole(rows, sessions):
        begun = _distinct(rows)
        rows = engine.keep(whole_rows(rows))
        sessions = engine.keep(sessions_of(rows))
        left_out = begun - _number(sessions.count())
    progress(_SESSIONS_DONE)
    measurements = engine.keep(measured(rows))
    progress(_MEASURED_DONE)
    fetch = _Fetch(stretch(progress, _MEASURED_DONE, 1))
    helps = _helps(fetch(tables.helps(engine.read(files.helps))), chosen) if files.helps else {}
    return Counted(_tally(rows, sessions, measurements, helps, fetch), left_out)


def _are_whole(rows: Table, sessions: Table) -> bool:
    """Whether every session is there once, with all of its rows."""
    found = _number(sessions.count())
    if found != _distinct(sessions):
        return False
    return _number(rows.count()) == (_number(expected_rows(sessions)) if found else 0)


def _distinct(table: Table) -> int:
    """How many sessions it knows."""
    return _number(table.select("visit", "part").distinct().count())


def _tally(rows: Table, sessions: Table, measurements: Table, helps: Mapping[HelpKey, int], fetch: _Fetch) -> Tally:
    answers = fetch(tables.answers(rows))
    return Tally(
        turnout=_turnout(dict(fetch(tables.turnout(sessions)))),
        turnout_by={name: _turnouts(fetch(tables.turnout_by(sessions, name))) for name in DIMENSIONS},
        sessions=_shapes(fetch(tables.shapes(sessions))),
        answered=_answered(answers),
        left_at={Step(*step): counted for *step, counted in fetch(tables.left_at(rows))},
        judged=_judged(answers),
        patterns=_histogram(fetch(tables.patterns(measurements))),
        groups=_groups(fetch(tables.groups(measurements))),
        pairs=_pairs(fetch(tables.pairs(measurements))),
        tellings=_tellings(answers),
        tellers=sum(visits for (visits,) in fetch(tables.tellers(rows))),
        helps=helps,
    )


class _Fetch:
    """Gives the rows of small tables, and tells how many tables there have been."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._fetched = 0

    def __call__(self, table: Table) -> list[Row]:
        columns = [column.to_pylist() for column in table.to_pyarrow().columns]
        self._fetched += 1
        self._progress(self._fetched / _TABLES)
        return list(zip(*columns, strict=True))


def _number(scalar: Table) -> int:
    return int(scalar.to_pyarrow().as_py())


def _turnout(visits: Mapping[int, int]) -> Turnout:
    by_status: Mapping[Status, int] = {status: visits.get(ended, 0) for ended, status in enumerate(BEST_FIRST)}
    return Turnout(sum(visits.values()), by_status["finished"], by_status["left"], by_status["interrupted"])


def _turnouts(rows: Iterable[Row]) -> dict[Any, Turnout]:
    by_value: defaultdict[Any, dict[int, int]] = defaultdict(dict)
    for value, ended, visits in rows:
        by_value[value][ended] = visits
    return {value: _turnout(visits) for value, visits in by_value.items()}


def _shapes(rows: Iterable[Row]) -> dict[Shape, int]:
    return {Shape(pack, mode, BEST_FIRST[ended], answers): counted for pack, mode, ended, answers, counted in rows}


def _answered(answers: Iterable[Row]) -> dict[Step, int]:
    counted: Counter[Step] = Counter()
    for pack, ref, _, _, given in answers:
        counted[Step(pack, ref)] += given
    return dict(counted)


def _judged(answers: Iterable[Row]) -> dict[Judged, RatingCounts]:
    counted: defaultdict[Judged, list[int]] = defaultdict(lambda: [0] * len(RATINGS))
    for pack, ref, place, _, given in answers:
        if place is not None:
            truth = "lure" if place < len(RATINGS) else "fine"
            counted[Judged(pack, ref, truth)][place % len(RATINGS)] += given
    return {judged: (a, b, c, d) for judged, (a, b, c, d) in counted.items()}


def _tellings(answers: Iterable[Row]) -> dict[Told, int]:
    counted: Counter[Told] = Counter()
    for pack, _, _, told, given in answers:
        if told is not None:
            counted[Told(pack, told)] += given
    return dict(counted)


def _histogram(rows: Iterable[Row]) -> dict[Pattern, int]:
    return {_pattern(row[:-1]): row[-1] for row in rows}


def _groups(rows: Iterable[Row]) -> dict[Group, Histogram]:
    groups: defaultdict[Group, dict[Pattern, int]] = defaultdict(dict)
    for wave, arm, *pattern, visits in rows:
        groups[Group(wave, arm)][_pattern(pattern)] = visits
    return dict(groups)


def _pairs(rows: Iterable[Row]) -> dict[Order, dict[tuple[Pattern, Pattern], int]]:
    pairs: defaultdict[Order, dict[tuple[Pattern, Pattern], int]] = defaultdict(dict)
    for arm, before, after, *patterns, visits in rows:
        pair = _pattern(patterns[:_PATTERN]), _pattern(patterns[_PATTERN:])
        pairs[Order(arm, before, after)][pair] = visits
    return dict(pairs)


def _pattern(counts: Iterable[int]) -> Pattern:
    a, b, c, d, e, f, g, h = counts
    return a, b, c, d, e, f, g, h


def _helps(rows: Iterable[Row], chosen: Selection) -> dict[HelpKey, int]:
    counts: list[tuple[str, date, int]] = [(kiosk, day, opened) for kiosk, day, opened in rows]
    return {count.key: count.opened for count in chosen.helps(HelpCount(*count) for count in counts)}

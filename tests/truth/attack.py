"""Somebody who has every release and solves for what was withheld.

The unknowns are the cells of each block by the week in which they were collected. Everything published, and everything
that is known anyhow, is an equation over them. A withheld cell is *uncovered* when the equations leave it one value.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np
import numpy.typing as npt
from scipy.linalg import solve  # comes with scikit-learn, as does linprog
from scipy.optimize import linprog

from stats.publication.blocks import CELLS, Counted, Key
from stats.publication.ledger import Release

Unknown = tuple[Key, str, str, int]
"""A block's key, a group, a cell, and the week of collection."""

Matrix = npt.NDArray[np.float64]

_NOTHING_LEFT = 1e-4


class Attack:
    """All unknowns of a few blocks that hang together, and all that can be known of them.

    ``weeks`` is what each week's collection brought; ``releases`` go by the week they were made in.
    """

    def __init__(self, keys: Sequence[Key], weeks: Sequence[Counted], releases: Mapping[int, Release]) -> None:
        self._weeks = weeks
        self._groups = {key: sorted({name for week in weeks for name in week.get(key, {})}) for key in keys}
        self.unknowns: list[Unknown] = [
            (key, group, cell, week)
            for key in keys
            for group in self._groups[key]
            for cell in CELLS[key.variable]
            for week in range(len(weeks))
        ]
        self._place = {unknown: place for place, unknown in enumerate(self.unknowns)}
        self.truth = np.array([self._true(unknown) for unknown in self.unknowns], dtype=np.float64)
        rows = [*self._published(releases), *self._tactics_are_lures(keys), *self._visits(keys)]
        self._known: Matrix = np.array(rows) if rows else np.zeros((1, len(self.unknowns)))

    def targets(self, min_cell: int) -> Iterator[tuple[str, Matrix]]:
        """Every cell that must stay hidden: too small within one week, or in all weeks up to one."""
        for key, group, cell, week in self.unknowns:
            single = [self._place[key, group, cell, week]]
            until = [self._place[key, group, cell, earlier] for earlier in range(week + 1)]
            for name, places in (("in", single), ("until", until)):
                if self.truth[places].sum() < min_cell and self._somebody_there(key, group, places):
                    yield f"{key} {group} {cell} {name} week {week}", self._row(places)

    def determined(self, targets: Sequence[Matrix]) -> npt.NDArray[np.bool_]:
        """Which targets are sums of what is known: exact subtraction, of any length."""
        if not targets:
            return np.zeros(0, dtype=np.bool_)
        wanted, known = np.array(targets), self._known
        # A trace on the diagonal stands in for the rank: equations repeat each other.
        normal = known @ known.T + 1e-9 * np.eye(len(known))
        left = wanted - solve(normal, known @ wanted.T, assume_a="pos").T @ known
        determined: npt.NDArray[np.bool_] = np.abs(left).max(axis=1) < _NOTHING_LEFT
        return determined

    def width(self, target: Matrix) -> float:
        """How far apart the least and the greatest value are that fit everything known, none of it negative."""
        bounds = [self._bound(sign * target) * sign for sign in (1, -1)]
        return bounds[1] - bounds[0]

    def _bound(self, costs: Matrix) -> float:
        found = linprog(costs, A_eq=self._known, b_eq=self._known @ self.truth, bounds=(0, None))
        assert found.status in (0, 3), found.message
        return float(found.fun) if found.status == 0 else -np.inf

    def _true(self, unknown: Unknown) -> int:
        key, group, cell, week = unknown
        block = self._weeks[week].get(key, {})
        return block[group][cell].counted if group in block else 0

    def _row(self, places: Iterable[int]) -> Matrix:
        row = np.zeros(len(self.unknowns))
        row[list(places)] = 1
        return row

    def _published(self, releases: Mapping[int, Release]) -> Iterator[Matrix]:
        """Each release by the week it was made in: its groups sum up all since the block's last one."""
        since: dict[Key, int] = {}
        for week, release in sorted(releases.items()):
            for increment in release.increments:
                key = increment.key
                first, since[key] = since.get(key, 0), week + 1
                for released in increment.released:
                    for cell in released.cells:
                        places = [
                            self._place[key, name, cell, one]
                            for name in released.names
                            for one in range(first, week + 1)
                            if (key, name, cell, one) in self._place
                        ]
                        if places:
                            yield self._row(places)

    def _tactics_are_lures(self, keys: Sequence[Key]) -> Iterator[Matrix]:
        """Each lure has one tactic, and everybody may know it: a pack's noticed are its hits, missed are misses."""
        for tactics in (key for key in keys if key.variable == "tactics"):
            for mine, theirs in (("hits", "noticed"), ("misses", "missed")):
                for week in range(len(self._weeks)):
                    row = np.zeros(len(self.unknowns))
                    for (key, _, cell, one), place in self._place.items():
                        if (key.pack, one) == (tactics.pack, week):
                            row[place] = 1 if cell == mine else -1 if cell == theirs else 0
                    yield row

    def _visits(self, keys: Sequence[Key]) -> Iterator[Matrix]:
        """How many came in a week is told to everybody, and each speaks one language."""
        for key in (key for key in keys if key.variable == "language"):
            for week in range(len(self._weeks)):
                yield self._row(place for (one, _, _, when), place in self._place.items() if (one, when) == (key, week))

    def _somebody_there(self, key: Key, group: str, places: Sequence[int]) -> bool:
        """That nobody played a pack, or met a tactic or a wave, is a zero about nobody, and hides nothing."""
        weeks = {self.unknowns[place][3] for place in places}
        groups = [group] if len(CELLS[key.variable]) > 1 else self._groups[key]
        alike = [(key, name, cell, week) for name in groups for cell in CELLS[key.variable] for week in weeks]
        return any(self.truth[self._place[unknown]] for unknown in alike)

"""What has been published before: kept, so that no two releases can be subtracted from one another."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Final

from stats.errors import StatsError
from stats.files import disk_problems, write_whole
from stats.publication.blocks import VARIABLES, Amount, Block, Counted, Key
from stats.publication.withholding import Released
from stats.summary.counts import Group, Histogram, Order, Pattern

LEDGER_FILE: Final = "releases.json"
SCHEMA: Final = 1

Pairs = Mapping[Order, Mapping[tuple[Pattern, Pattern], int]]


class LedgerInvalid(StatsError):
    """A ledger that cannot be read, or that does not fit the data: nothing may be published beside it."""


@dataclass(frozen=True, slots=True)
class Increment:
    """What a release adds to a block."""

    key: Key
    released: tuple[Released, ...]


@dataclass(frozen=True, slots=True)
class Release:
    """One publication: its number from 1, the day it was made, how small a cell could be, and what it added."""

    number: int
    on: date
    min_cell: int
    increments: tuple[Increment, ...]

    @property
    def week(self) -> str:
        """The week in which its data were collected, as ISO 8601 writes it: ``2026-W47``."""
        year, week, _ = self.on.isocalendar()
        return f"{year}-W{week:02}"


@dataclass(frozen=True, slots=True)
class Patterns:
    """The rating patterns behind a published ``judged`` block, for its intervals; never published themselves.

    ``visits`` has each visit once, ``groups`` once in each of its waves, ``pairs`` those that were measured twice.
    """

    groups: Mapping[Group, Histogram] = field(default_factory=dict)
    pairs: Pairs = field(default_factory=dict)
    visits: Histogram = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Ledger:
    """All releases; ``published`` is how each block stood when it was last published, ``patterns`` by event and pack.

    It stays with the organiser, like the records: its blocks hold small groups that were published only together.
    """

    releases: tuple[Release, ...] = ()
    published: Counted = field(default_factory=dict)
    patterns: Mapping[tuple[str, str], Patterns] = field(default_factory=dict)


def load_ledger(path: Path) -> Ledger:
    """The ledger at ``path``; an empty one when there is none yet.

    Raises:
        LedgerInvalid: it is damaged, or of a later edition.
    """
    if not path.exists():
        return Ledger()
    try:
        document = json.loads(path.read_text("utf-8"))
        if document["schema"] != SCHEMA:
            raise LedgerInvalid("a later edition wrote this ledger", where=str(path), fix="use that edition to publish")
        return _ledger(document)
    except (OSError, ValueError, KeyError, TypeError) as error:
        fix = "put its copy back; without it a new release could be subtracted from an old one"
        raise LedgerInvalid("this ledger of releases cannot be read", where=str(path), fix=fix) from error


def save_ledger(ledger: Ledger, path: Path) -> None:
    """Replace the ledger durably, as a whole. Raises DiskProblem."""
    with disk_problems(path):
        write_whole(path, json.dumps(_document(ledger), ensure_ascii=False, indent=1).encode())


def _document(ledger: Ledger) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "releases": [
            {
                "number": release.number,
                "on": release.on.isoformat(),
                "min_cell": release.min_cell,
                "increments": [
                    {**one.key._asdict(), "released": [[list(r.names), r.cells] for r in one.released]}
                    for one in release.increments
                ],
            }
            for release in ledger.releases
        ],
        "published": [{**key._asdict(), "groups": block} for key, block in ledger.published.items()],
        "patterns": [
            {
                "event": event,
                "pack": pack,
                "visits": sorted(patterns.visits.items()),
                "groups": [[*group, sorted(histogram.items())] for group, histogram in patterns.groups.items()],
                "pairs": [[*order, sorted(counted.items())] for order, counted in patterns.pairs.items()],
            }
            for (event, pack), patterns in ledger.patterns.items()
        ],
    }


def _ledger(document: Mapping[str, Any]) -> Ledger:
    return Ledger(
        releases=tuple(
            Release(
                number=release["number"],
                on=date.fromisoformat(release["on"]),
                min_cell=release["min_cell"],
                increments=tuple(
                    Increment(
                        _key(one), tuple(Released(tuple(names), _group(cells)) for names, cells in one["released"])
                    )
                    for one in release["increments"]
                ),
            )
            for release in document["releases"]
        ),
        published={_key(one): _block(one["groups"]) for one in document["published"]},
        patterns={(one["event"], one["pack"]): _patterns(one) for one in document["patterns"]},
    )


def _released(groups: Iterable[Any]) -> tuple[Released, ...]:
    return tuple(Released(tuple(names), _group(cells)) for names, cells in groups)


def _key(fields: Mapping[str, Any]) -> Key:
    if fields["variable"] not in VARIABLES:
        raise ValueError(fields["variable"])
    return Key(fields["event"], fields["pack"], fields["variable"])


def _block(groups: Mapping[str, Any]) -> Block:
    return {name: _group(cells) for name, cells in groups.items()}


def _group(cells: Mapping[str, Any]) -> dict[str, Amount]:
    return {cell: Amount(*amount) for cell, amount in cells.items()}


def _patterns(one: Mapping[str, Any]) -> Patterns:
    groups = {Group(wave, arm): {_pattern(p): n for p, n in counted} for wave, arm, counted in one["groups"]}
    pairs = {
        Order(arm, before, after): {(_pattern(p), _pattern(q)): n for (p, q), n in counted}
        for arm, before, after, counted in one["pairs"]
    }
    return Patterns(groups, pairs, {_pattern(p): n for p, n in one["visits"]})


def _pattern(counts: Iterable[int]) -> Pattern:
    a, b, c, d, e, f, g, h = counts
    return a, b, c, d, e, f, g, h

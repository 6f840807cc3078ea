"""From everything collected so far, and what was published of it before, to the next release."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from stats.publication.blocks import INSEPARABLE, Counted, since
from stats.publication.counting import Known, count_blocks
from stats.publication.ledger import Increment, Ledger, LedgerInvalid, Patterns, Release
from stats.publication.measured import measured
from stats.publication.withholding import settle
from stats.record import SessionRecord
from stats.summary.tally import tally

LEAST_MIN_CELL = 5
"""No setting goes below."""


def next_release(
    records: Iterable[SessionRecord], helps: int, known: Known, ledger: Ledger, *, on: date, min_cell: int
) -> Ledger:
    """The ledger with what can be published now. It is the same ledger when nothing new can be.

    Whatever is published of a block is published once, whole, and never again: each release only adds what has come
    since, once that is enough. So all that anybody can compute from any number of releases is sums of published
    groups, each large enough by itself. What is too little waits, and counts in the week in which it is published,
    whenever it was played.

    Args:
        records: everything collected so far; each visit and part once.
        helps: openings of the help page, of all days and kiosks.
        known: what the packs know of items and stories.
        ledger: what was published before.
        on: today.
        min_cell: visits that a cell must come from, at least.

    Raises:
        LedgerInvalid: less is there than has been published.
        ValueError: ``min_cell`` is under the least.
    """
    records = list(records)
    counted = count_blocks(records, known, helps)
    release = release_of(counted, ledger, on=on, min_cell=min_cell)
    if release is None:
        return ledger
    published = {**ledger.published, **{one.key: counted[one.key] for one in release.increments}}
    judged = {(one.key.event, one.key.pack) for one in release.increments if one.key.variable in INSEPARABLE}
    return Ledger((*ledger.releases, release), published, {**ledger.patterns, **_patterns(records, judged)})


def release_of(counted: Counted, ledger: Ledger, *, on: date, min_cell: int) -> Release | None:
    """What can be published of ``counted`` beyond the ledger; None when nothing can. Raises as ``next_release``."""
    if min_cell < LEAST_MIN_CELL:
        raise ValueError(f"cells under {LEAST_MIN_CELL} are never published")
    increments = tuple(_increments(counted, ledger, min_cell))
    return Release(len(ledger.releases) + 1, on, min_cell, increments) if increments else None


def _increments(counted: Counted, ledger: Ledger, min_cell: int) -> Iterator[Increment]:
    _see_that_nothing_is_gone(counted, ledger)
    for key in sorted(counted):
        gained = since(counted[key], ledger.published.get(key, {}))
        released = settle(key.variable, gained, min_cell)
        if released is not None:
            yield Increment(key, released)


def _see_that_nothing_is_gone(counted: Counted, ledger: Ledger) -> None:
    """Else what was published before could be subtracted, and a block would be counted twice."""
    for key, before in ledger.published.items():
        gained = since(counted.get(key, {}), before)
        if any(amount.counted < 0 or amount.visits < 0 for group in gained.values() for amount in group.values()):
            raise LedgerInvalid(
                "fewer visits are here than have been published",
                where=", ".join(filter(None, key)),
                fix="collect everything that was collected before, and publish again",
            )


def _patterns(records: Iterable[SessionRecord], blocks: set[tuple[str, str]]) -> Mapping[tuple[str, str], Patterns]:
    of_block: defaultdict[tuple[str, str], list[SessionRecord]] = defaultdict(list)
    for record in measured(records):
        place = record.header.event, record.header.pack
        if place in blocks:
            of_block[place].append(record)
    tallies = {place: tally(found, {}) for place, found in of_block.items()}
    return {place: Patterns(found.groups, found.pairs, found.patterns) for place, found in tallies.items()}

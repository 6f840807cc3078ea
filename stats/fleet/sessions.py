"""Rows of an export as the tables that are counted: a row a session, and a row a measurement of a visit.

All of it is Ibis expressions; nothing is read until something is counted.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import ibis

from stats.counts import BEST_FIRST
from stats.fleet.engines import Table
from stats.fleet.files import COUNTED
from stats.selection import Selection
from stats.summary import DIMENSIONS, PERSONLESS_MODE, RATINGS

PLACES: Final = tuple(f"p{place}" for place in range(2 * len(RATINGS)))
"""The columns of a pattern: lures by rating, then fine items."""


def counted_rows(rows: Table, selection: Selection) -> Table:
    """The rows that are asked for, with the columns that are counted, as the record has their values.

    Besides, ``place`` is where a judged answer counts in a pattern, ``told`` what was told; NULL in other rows.
    """
    rows = rows.select(*COUNTED)
    rows = rows.mutate(event=rows.event.fill_null(""))
    for wish in _wishes(rows, selection):
        rows = rows.filter(wish)
    rating = rows.choice.cases(*((word, number) for number, word in enumerate(RATINGS)))
    offset = rows.truth.cases(("lure", 0), ("fine", len(RATINGS)))
    judged = (rows.kind == "judge") & (rows["mode"] != PERSONLESS_MODE)
    return rows.mutate(
        place=ibis.ifelse(judged, rating + offset, None), told=ibis.ifelse(rows.kind == "tell", rows.choice, None)
    )


def whole_rows(rows: Table) -> Table:
    """Of rows that may be there twice, and sessions that may lack some: each row once, of whole sessions only.

    A session of which there are two versions has more rows than answers, and so is not whole either.
    """
    once = rows.distinct()
    found = once.group_by("visit", "part").aggregate(
        rows=once.count(), first=once.count(where=is_first(once)), answers=once.answers.max()
    )
    whole = found.filter((found.rows == _rows_of(found.answers)) & (found.first == 1))
    return once.semi_join(whole, ["visit", "part"])


def is_first(rows: Table) -> Table:
    """Whether a row is its session's first; one without answers has a single row."""
    return rows.answer.isnull() | (rows.answer == 1)


def sessions_of(rows: Table) -> Table:
    """A row a session; ``ended`` is its status as a place in ``BEST_FIRST``."""
    first = rows.filter(is_first(rows))
    ended = first.status.cases(*((status, number) for number, status in enumerate(BEST_FIRST)))
    return first.select("visit", "part", *DIMENSIONS, "answers", ended=ended)


def expected_rows(sessions: Table) -> Table:
    """How many rows these sessions have when none is missing: a number."""
    return _rows_of(sessions.answers).sum()


def measured(rows: Table) -> Table:
    """The judged answers of visits by ``PLACES``, apart for each wave, arm and form, and for finished sessions.

    What a visit played without judging anything is there, too, for a second form makes a pair none: therefore the first
    row of every session.
    """
    rows = rows.filter(rows.place.notnull() | is_first(rows))
    counts = {name: rows.count(where=rows.place == number) for number, name in enumerate(PLACES)}
    finished = rows.status == "finished"
    return rows.group_by("visit", "wave", "arm", "form", finished=finished).aggregate(**counts)


def _rows_of(answers: Table) -> Table:
    return ibis.greatest(answers, 1)


def _wishes(rows: Table, selection: Selection) -> Iterator[Table]:
    if selection.first is not None:
        yield rows.date >= selection.first
    if selection.last is not None:
        yield rows.date <= selection.last
    if selection.events:
        yield rows.event.isin(sorted(selection.events))
    if selection.packs:
        yield rows.pack.isin(sorted(selection.packs))

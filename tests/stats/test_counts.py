from __future__ import annotations

from stats.counts import PackCount, count_day
from stats.record import SessionRecord
from tests.stats import samples


def left(number: int, part: int = 1) -> SessionRecord:
    return SessionRecord.of(samples.header(number, part), (), samples.outcome(number, part, status="left"))


def interrupted(number: int) -> SessionRecord:
    return SessionRecord.of(samples.header(number, pack="students-14-17"), (), None)


def test_a_visit_counts_once_and_by_its_best_session() -> None:
    records = [samples.record(1, 1), left(1, 2), left(2), interrupted(3)]
    counts = count_day(samples.DAY, records, [samples.header(4)], 5)
    assert (counts.started, counts.finished, counts.left, counts.interrupted, counts.help_opened) == (4, 1, 1, 1, 5)
    assert counts.packs == (PackCount("students-11-13", 4, 1, 2, 0), PackCount("students-14-17", 1, 0, 0, 1))


def test_a_visit_that_goes_on_after_a_finished_session_counts_as_started_once() -> None:
    counts = count_day(samples.DAY, [samples.record(1, 1)], [samples.header(1, 2)], 0)
    assert (counts.started, counts.finished) == (1, 1)
    assert counts.packs[0].started == 2

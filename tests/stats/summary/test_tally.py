"""Records counted by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from stats.record import SessionRecord
from stats.simulate import Learners, made_up_stock, simulated
from stats.summary import DIMENSIONS, Group, Judged, Order, Pattern, Shape, Step, Tally, Told, Turnout, tally
from tests.stats import samples, strategies


def judged(choice: str, truth: str = "lure", ref: str = "quick-round/item-1") -> Any:
    return samples.answer(choice=choice, truth=truth, ref=ref)


def session(number: int, part: int = 1, *answers: Any, status: str = "finished", **header: Any) -> SessionRecord:
    left_at = "quick-round/item-9" if status == "left" else None
    ended = samples.outcome(number, part, status=status, left_at=left_at) if status != "interrupted" else None
    return SessionRecord.of(samples.header(number, part, **header), answers, ended)


def counted(*records: SessionRecord) -> Tally:
    return tally(records, {})


def pattern(*counts: int) -> Pattern:
    a, b, c, d, e, f, g, h = counts
    return a, b, c, d, e, f, g, h


SURE = judged("lure-sure")
ALARM = judged("lure-rather", "fine", "quick-round/item-2")


def test_a_visit_counts_once_by_its_best_session() -> None:
    found = counted(session(1, 1, SURE), session(1, 2, status="left"), session(2, status="interrupted"))
    assert found.turnout == Turnout(visits=2, finished=1, left=0, interrupted=1)


def test_a_visit_counts_under_every_value_that_its_sessions_have() -> None:
    found = counted(
        session(1, 1, SURE), session(1, 2, status="left", mode="story"), session(2, 1, mode="story", hour=11)
    )
    assert found.turnout_by["mode"] == {"walk-up": Turnout(1, 1, 0, 0), "story": Turnout(2, 1, 1, 0)}
    assert found.turnout_by["hour"] == {10: Turnout(1, 1, 0, 0), 11: Turnout(1, 1, 0, 0)}
    assert found.turnout_by["date"] == {samples.DAY: Turnout(2, 2, 0, 0)}
    assert set(found.turnout_by) == set(DIMENSIONS)


def test_sessions_are_counted_by_where_they_ended() -> None:
    found = counted(session(1, 1, SURE, ALARM), session(2, 1, SURE, status="left"), session(3, 1, SURE, status="left"))
    assert found.sessions == {
        Shape("students-11-13", "walk-up", "finished", 2): 1,
        Shape("students-11-13", "walk-up", "left", 1): 2,
    }
    assert found.answered == {
        Step("students-11-13", "quick-round/item-1"): 3,
        Step("students-11-13", "quick-round/item-2"): 1,
    }
    assert found.left_at == {Step("students-11-13", "quick-round/item-9"): 2}


def test_ratings_are_counted_by_item_and_truth() -> None:
    found = counted(session(1, 1, SURE, ALARM), session(2, 1, judged("fine-sure")), session(3, 1, SURE))
    assert found.judged == {
        Judged("students-11-13", "quick-round/item-1", "lure"): (2, 0, 0, 1),
        Judged("students-11-13", "quick-round/item-2", "fine"): (0, 1, 0, 0),
    }


def test_a_pattern_is_of_the_whole_visit() -> None:
    found = counted(session(1, 1, SURE, ALARM), session(1, 2, SURE, judged("fine-rather", "fine")), session(2, 1, SURE))
    assert found.patterns == {pattern(2, 0, 0, 0, 0, 1, 1, 0): 1, pattern(1, 0, 0, 0, 0, 0, 0, 0): 1}


def test_what_is_no_persons_judgement_is_in_no_pattern() -> None:
    choice = samples.answer(kind="choice", choice="0", truth=None, sure=None)
    unknown = judged("perhaps")
    found = counted(session(1, 1, choice, unknown), session(2, 1, SURE, mode="class"))
    assert (found.patterns, found.judged, found.groups) == ({}, {}, {})
    assert found.turnout.visits == 2


def test_waves_and_arms_are_counted_apart() -> None:
    found = counted(
        session(1, 1, SURE, wave="before", arm="feedback"),
        session(1, 2, ALARM, wave="after", arm="feedback"),
        session(2, 1, SURE, wave="before", arm="delayed"),
    )
    one, other = pattern(1, 0, 0, 0, 0, 0, 0, 0), pattern(0, 0, 0, 0, 0, 1, 0, 0)
    assert found.groups == {
        Group("before", "feedback"): {one: 1},
        Group("after", "feedback"): {other: 1},
        Group("before", "delayed"): {one: 1},
    }


def before(number: int, form: str | None = "A", status: str = "finished", part: int = 1) -> SessionRecord:
    return session(number, part, SURE, wave="before", form=form, status=status)


def after(number: int, form: str | None = "B", status: str = "finished", part: int = 2) -> SessionRecord:
    return session(number, part, SURE, ALARM, wave="after", form=form, status=status)


def test_a_pair_is_a_visit_with_both_finished_on_two_forms() -> None:
    found = counted(before(1), after(1), before(2, "B"), after(2, "A"), after(3), before(3))
    pair = pattern(1, 0, 0, 0, 0, 0, 0, 0), pattern(1, 0, 0, 0, 0, 1, 0, 0)
    assert found.pairs == {Order(None, "A", "B"): {pair: 2}, Order(None, "B", "A"): {pair: 1}}


def test_what_is_no_pair_is_none() -> None:
    assert counted(before(1), after(1, "A")).pairs == {}, "the same form"
    assert counted(before(1, status="left"), after(1)).pairs == {}, "left before the lesson"
    assert counted(before(1), after(1, status="interrupted")).pairs == {}, "interrupted after it"
    assert counted(before(1), after(2)).pairs == {}, "two visits"
    assert counted(before(1, None), after(1)).pairs == {}, "no form"
    assert counted(before(1), before(1, "B", part=3), after(1)).pairs == {}, "two forms before"
    assert counted(session(1, 1, wave="before"), after(1)).pairs == {}, "nothing judged"


def test_tellings_are_counted_by_try_and_by_visit() -> None:
    told = samples.answer(kind="tell", choice="home gently today", truth=None, sure=None)
    found = counted(session(1, 1, SURE, told, told), session(1, 2, told), session(2, 1, SURE))
    assert (found.tellings, found.tellers) == ({Told("students-11-13", "home gently today"): 3}, 1)


def test_help_is_taken_over() -> None:
    assert tally([], {("k1", date(2026, 9, 1)): 4}).helps == {("k1", date(2026, 9, 1)): 4}


@given(st.lists(strategies.records(), max_size=12))
def test_whatever_the_records_the_counts_hang_together(records: list[SessionRecord]) -> None:
    unique = list({record.key: record for record in records}.values())
    found = tally(unique, {})
    visits, *ended = found.turnout
    assert sum(ended) == visits == len({record.header.visit for record in unique})
    assert sum(found.sessions.values()) == len(unique)
    assert sum(found.answered.values()) == sum(len(record.answers) for record in unique)


def test_the_order_of_the_records_means_nothing() -> None:
    records = list(simulated(400, kiosks=2, learners=Learners(1, 0), seed=3, stocks=[made_up_stock()]))
    shuffled = Random(1).sample(records, len(records))
    found = tally(records, {})
    assert tally(shuffled, {}) == found
    total = [sum(p[place] * visits for p, visits in found.patterns.items()) for place in range(8)]
    by_item = [[sum(r[n] for j, r in found.judged.items() if j.truth == t) for n in range(4)] for t in ("lure", "fine")]
    assert total == by_item[0] + by_item[1]
    assert replace(found, helps={("k1", samples.DAY): 1}) != found

"""From records to releases: counted by hand, each visit in one release, late ones in a later one."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from stats.publication import Known, Ledger, LedgerInvalid, estimate, load_ledger, next_release, save_ledger, table
from stats.publication.counting import count_blocks
from stats.publication.measured import measured
from stats.record import AnswerRecord, SessionRecord
from stats.summary.counts import Step
from tests.stats.samples import answer, header, outcome

MONDAY = date(2026, 11, 16)
KNOWN = Known(
    tactics={Step("students-11-13", "quick-round/a"): "secrecy", Step("students-11-13", "quick-round/b"): "gifts"},
    endings={Step("students-11-13", "game"): frozenset({"game/told", "game/left"})},
)
LURE_A = answer(ref="quick-round/a", choice="lure-sure", truth="lure")
MISSED_B = answer(ref="quick-round/b", choice="fine-rather", truth="lure", right=False)
ALARM = answer(ref="quick-round/c", choice="lure-rather", truth="fine", right=False)
FINE = answer(ref="quick-round/d", choice="fine-sure", truth="fine")
TOLD = answer(ref="quick-round/tell", kind="tell", choice="mother now", truth=None)
EACH = (LURE_A, MISSED_B, ALARM, FINE)


def visit(
    number: int, *answers: AnswerRecord, part: int = 1, status: str = "finished", **changes: Any
) -> SessionRecord:
    head = header(number, part, **changes)
    if status == "interrupted":
        return SessionRecord.of(head, answers, None)
    left_at = "quick-round/b" if status == "left" else None
    ended = outcome(number, part, status=status, left_at=left_at, ending=changes.get("ending"))
    return SessionRecord.of(head, answers, ended)


def many(first: int, count: int, *answers: AnswerRecord, **changes: Any) -> list[SessionRecord]:
    return [visit(number, *answers, **changes) for number in range(first, first + count)]


def publish(records: list[SessionRecord], ledger: Ledger, day: int = 0, helps: int = 0) -> Ledger:
    return next_release(records, helps, KNOWN, ledger, on=MONDAY.replace(day=16 + day), min_cell=10)


def test_the_four_cells_are_those_of_a_hand_count() -> None:
    ledger = publish(many(1, 12, *EACH) + many(100, 3, LURE_A, FINE), Ledger())
    judged = table(ledger, "judged").groups["single"]
    assert judged == {"hits": 15, "misses": 12, "false_alarms": 12, "correct_rejections": 15}
    assert table(ledger, "told").groups == {}, "nobody practised telling, and that is not told"


def test_a_tactic_that_is_too_small_waits_for_more() -> None:
    few = many(1, 12, *EACH)
    ledger = publish(few, Ledger())
    assert table(ledger, "tactics").groups == {}, "secrecy was never missed: a zero is small"
    more = (
        few
        + many(50, 12, answer(ref="quick-round/a", choice="fine-sure", truth="lure"))
        + many(80, 12, answer(ref="quick-round/b", choice="lure-sure", truth="lure"))
    )
    later = publish(more, ledger, day=7)
    assert table(later, "tactics").groups == {
        "secrecy": {"noticed": 12, "missed": 12},
        "gifts": {"noticed": 12, "missed": 12},
    }
    assert [release.week for release in later.releases] == ["2026-W47", "2026-W48"]


def test_late_visits_count_in_the_week_they_are_collected_in_however_old_they_are() -> None:
    here = many(1, 12, *EACH)
    first = publish(here, Ledger())
    late = many(50, 11, *EACH, date=date(2026, 9, 1), kiosk="village")
    second = publish(late + here, first, day=7)
    (increment,) = [one for one in second.releases[1].increments if one.key.variable == "judged"]
    assert increment.released[0].cells["hits"].visits == 11
    assert second.releases[0] == first.releases[0]


def test_a_few_late_visits_wait_and_then_count_with_the_next() -> None:
    here = many(1, 12, *EACH)
    first = publish(here, Ledger())
    waiting = publish(here + many(50, 4, *EACH), first, day=1)
    assert waiting is first
    assert table(publish(here + many(50, 10, *EACH), first, day=7), "judged").groups["single"]["hits"] == 22


def test_publishing_again_without_new_visits_publishes_nothing() -> None:
    records = many(1, 30, *EACH, TOLD) + many(50, 30, *EACH)
    ledger = publish(records, Ledger(), helps=40)
    assert publish(records[::-1], ledger, day=1, helps=40) is ledger
    assert table(ledger, "helps").counted("opened") == 40
    assert table(ledger, "told").counted("told") == 30


def test_less_data_than_was_published_is_refused() -> None:
    ledger = publish(many(1, 30, *EACH), Ledger())
    with pytest.raises(LedgerInvalid, match="fewer visits"):
        publish(many(1, 12, *EACH), ledger)


def test_before_and_after_count_only_for_visits_that_have_both() -> None:
    both = [
        visit(number, *EACH, part=part, wave=wave, form=form)
        for number in range(1, 13)
        for part, wave, form in ((1, "before", "A"), (2, "after", "B"))
    ]
    gone = many(50, 5, *EACH, wave="before", form="A")
    same_form = [visit(90, *EACH, part=part, wave=wave) for part, wave in ((1, "before"), (2, "after"))]
    assert sorted(one.key for one in measured(both + gone + same_form)) == sorted(one.key for one in both)
    ledger = publish(both + gone + same_form, Ledger())
    assert table(ledger, "judged").groups["before"]["hits"] == 12
    found = estimate(ledger, seed=1)
    assert found.overall.visits == 12, "a visit measured twice is one visit"
    (change,) = found.differences
    assert (change.design, change.earlier, change.later) == ("paired", "before", "after")
    assert change.too_few is not None


def test_a_class_is_no_visitor() -> None:
    assert table(publish(many(1, 30, *EACH, mode="class"), Ledger()), "judged").groups == {}


def test_an_ending_that_nobody_reached_is_a_zero_and_not_nothing() -> None:
    records = many(1, 30, mode="story", form=None)
    ended = [SessionRecord.of(one.header, (), outcome(n, ending="game/told")) for n, one in enumerate(records, 1)]
    blocks = count_blocks(ended, KNOWN, 0)
    assert {name for key, block in blocks.items() if key.variable == "endings" for name in block} == {
        "game/told",
        "game/left",
    }
    assert table(publish(ended, Ledger()), "endings").groups == {}


def test_estimates_come_from_published_visits_alone() -> None:
    published = publish(many(1, 60, *EACH), Ledger())
    assert estimate(published, seed=1).overall.visits == 60
    waiting = publish(many(1, 60, *EACH) + many(100, 5, LURE_A), published, day=1)
    assert estimate(waiting, seed=1) == estimate(published, seed=1)


def test_no_cell_may_be_smaller_than_five() -> None:
    with pytest.raises(ValueError, match="under 5"):
        next_release([], 0, KNOWN, Ledger(), on=MONDAY, min_cell=4)


def test_a_ledger_comes_back_as_it_was(tmp_path: Path) -> None:
    both = [
        visit(number, *EACH, part=part, wave=wave, form=form, arm="delayed")
        for number in range(1, 13)
        for part, wave, form in ((1, "before", "A"), (2, "after", "B"))
    ]
    ledger = publish(both + many(60, 40, *EACH, TOLD), Ledger(), helps=12)
    save_ledger(ledger, tmp_path / "releases.json")
    assert load_ledger(tmp_path / "releases.json") == ledger
    assert load_ledger(tmp_path / "none.json") == Ledger()


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"schema": 1, "releases": [{}]}', "\xff"])
def test_a_damaged_ledger_stops_the_publication(tmp_path: Path, content: str) -> None:
    path = tmp_path / "releases.json"
    path.write_bytes(content.encode("latin-1"))
    with pytest.raises(LedgerInvalid, match="cannot be read"):
        load_ledger(path)


def test_a_ledger_of_a_later_edition_is_named(tmp_path: Path) -> None:
    path = tmp_path / "releases.json"
    path.write_text(json.dumps({"schema": 2}), "utf-8")
    with pytest.raises(LedgerInvalid, match="later edition"):
        load_ledger(path)

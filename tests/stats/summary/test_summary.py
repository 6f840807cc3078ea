"""The whole summary, and its JSON."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from stats.simulate import Learners, made_up_stock, simulated
from stats.summary import CODEBOOK, Cells, Step, Summary, Tactics, Tally, as_json, summarise, tally

STOCK = made_up_stock()
HELPS = {("k1", date(2026, 9, 1)): 2, ("k2", date(2026, 9, 1)): 1, ("k1", date(2026, 9, 2)): 4}
TACTICS: Tactics = {
    Step("made-up", "round/item-01"): frozenset({"secrecy", "hurry"}),
    Step("made-up", "round/item-02"): frozenset({"hurry"}),
    Step("another", "round/item-03"): frozenset({"gifts"}),
}


@pytest.fixture(scope="module")
def counted() -> Tally:
    learners = Learners(d_prime=1.5, criterion=-0.2)
    return tally(simulated(1500, kiosks=3, learners=learners, seed=4, stocks=[STOCK]), HELPS)


@pytest.fixture(scope="module")
def summary(counted: Tally) -> Summary:
    return summarise(counted, TACTICS, 1)


def test_the_cells_of_all_items_are_those_of_the_whole(summary: Summary) -> None:
    assert sum((item.cells for item in summary.items), Cells(0, 0, 0, 0)) == summary.detection.cells
    assert all(item.cells.false_alarms == 0 for item in summary.items if item.truth == "lure")
    assert all(item.cells.hits == 0 for item in summary.items if item.truth == "fine")


def test_a_tactic_has_the_cells_of_its_items(summary: Summary) -> None:
    cells = {item.step.ref: item.cells for item in summary.items}
    assert summary.tactics == {
        "hurry": cells["round/item-01"] + cells["round/item-02"],
        "secrecy": cells["round/item-01"],
    }


def test_the_truth_lies_within_the_intervals(summary: Summary) -> None:
    for found in (summary.detection, *summary.waves.values()):
        assert found.d_prime is not None
        assert found.criterion is not None
        assert found.d_prime.low < 1.5 < found.d_prime.high
        assert found.criterion.low < -0.2 < found.criterion.high


def test_a_trial_is_the_change_of_one_arm_minus_that_of_the_other() -> None:
    learners = Learners(d_prime=1, criterion=0, gains={"delayed": 0.2, "feedback": 1.0})
    records = simulated(3000, kiosks=2, learners=learners, seed=2, stocks=[STOCK])
    found = summarise(tally(records, {}), {}, 1)
    changes = {change.arm: change for change in found.changes if change.design == "paired"}
    [effect] = found.effects
    assert (effect.arm, effect.reference) == ("feedback", "delayed")
    assert effect.visits == changes["feedback"].before.visits
    assert effect.reference_visits == changes["delayed"].before.visits
    ours, theirs = changes["feedback"].d_prime, changes["delayed"].d_prime
    assert ours is not None and theirs is not None and effect.d_prime is not None
    assert effect.d_prime.value == pytest.approx(ours.value - theirs.value)
    assert effect.d_prime.low < 0.8 < effect.d_prime.high
    assert effect.d_prime.low > 0, "so large an effect is seen"
    assert as_json(found)["effects"][0]["d_prime"]["value"] == effect.d_prime.value


def test_an_arm_with_too_few_visits_is_not_compared() -> None:
    learners = Learners(d_prime=1, criterion=0, gains={"delayed": 0.2, "feedback": 1.0})
    found = summarise(tally(simulated(300, kiosks=1, learners=learners, seed=2, stocks=[STOCK]), {}), {}, 1)
    [effect] = found.effects
    assert effect.too_few is not None and effect.too_few.reason == "visits"
    assert (effect.d_prime, effect.criterion, effect.auc) == (None, None, None)


def test_changes_are_paired_within_a_visit_and_unpaired_across(summary: Summary) -> None:
    told = [(change.design, change.earlier, change.later) for change in summary.changes]
    assert told == [
        ("paired", "before", "after"),
        ("unpaired", "single", "booster"),
        ("unpaired", "before", "booster"),
        ("unpaired", "after", "booster"),
    ]
    paired = summary.changes[0]
    assert paired.d_prime is not None
    assert paired.before.visits == paired.after.visits == paired.d_prime.n == sum(summary.pairs.values())
    assert [(order.before, order.after) for order in summary.pairs] == [("A", "B"), ("B", "A")]


def test_lists_are_in_an_order_to_read(summary: Summary) -> None:
    assert list(summary.turnout_by["date"]) == sorted(summary.turnout_by["date"], key=str)
    assert list(summary.turnout_by["wave"]) == ["single", "before", "after", "booster"]
    assert list(summary.turnout_by["age_band"]) == ["11-13", None]
    left = [count.left for count in summary.steps.values()]
    assert left == sorted(left, reverse=True)
    assert list(summary.telling.whom) == ["teacher", "home"]


def test_tellings_are_told_apart_by_their_parts(summary: Summary) -> None:
    telling = summary.telling
    assert sum(telling.whom.values()) == sum(telling.openers.values()) == sum(telling.moments.values()) == telling.tries
    assert set(telling.moments) == {"today", "tomorrow"}
    assert 0 < telling.visits < telling.tries


def test_help_is_counted_by_day(summary: Summary) -> None:
    assert summary.helps == {date(2026, 9, 1): 3, date(2026, 9, 2): 4}


def test_the_same_counts_and_seed_give_the_same(counted: Tally, summary: Summary) -> None:
    assert summarise(counted, TACTICS, 1) == summary
    assert summarise(counted, TACTICS, 2) != summary


def test_arms_are_compared_each_for_itself() -> None:
    records = simulated(600, kiosks=1, learners=Learners(1, 0), seed=1, stocks=[STOCK])
    armed = (
        replace(record, header=replace(record.header, arm="feedback" if record.header.visit < "8" else "delayed"))
        for record in records
    )
    found = summarise(tally(armed, {}), {}, 1)
    pairs = {change.arm: change.before.visits for change in found.changes if change.design == "paired"}
    assert set(pairs) == {None, "delayed", "feedback"}
    assert pairs[None] == pairs["delayed"] + pairs["feedback"]


def test_nothing_recorded_is_a_summary_too() -> None:
    found = summarise(tally([], {}), {}, 1)
    assert found.turnout.visits == 0
    assert found.detection.too_few is not None
    assert json.loads(json.dumps(as_json(found)))["detection"]["d_prime"] is None


def test_the_json_has_the_words_of_the_field(summary: Summary) -> None:
    told: dict[str, Any] = json.loads(json.dumps(as_json(summary)))
    assert told["turnout"] == summary.turnout._asdict()
    detection = told["detection"]
    assert {"hits", "misses", "false_alarms", "correct_rejections"} <= detection.keys()
    for name in ("d_prime", "criterion", "auc"):
        assert set(detection[name]) == {"value", "low", "high", "n"}
    assert {"hits", "misses", "false_alarms", "correct_rejections", "tactic"} == set(told["tactics"][0])
    assert told["waves"]["before"]["lures"].keys() == {"lure-sure", "lure-rather", "fine-rather", "fine-sure"}
    assert told["helps"] == {"2026-09-01": 3, "2026-09-02": 4}
    assert told["by"]["age_band"][-1]["value"] is None


def test_the_codebook_explains_each_name_in_both_languages(summary: Summary) -> None:
    named = {name for meaning in CODEBOOK for name in meaning.name.split(", ")}
    explained = {"hits", "misses", "false_alarms", "correct_rejections", "d_prime", "criterion", "auc", "too_few"}
    assert explained | {"value", "low", "high", "n", "helps", "telling", "tactics", "changes"} <= named
    assert all(meaning.mn and meaning.en and bool(meaning.formula) >= bool(meaning.source) for meaning in CODEBOOK)

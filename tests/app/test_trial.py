"""The trial of a running kiosk, over restarts and with what can go wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.app.trial import RunningTrial
from kiosk.config import Config, Trial, load
from kiosk.quiz.allotting import ARMS, Allotted, Blocks
from kiosk.resources import assets_dir
from kiosk.texts import Texts
from kiosk.trial import PLAN_FILE, load_kept
from tests.app.test_measuring import club_visit, counted, running

TEXTS = Texts(assets_dir() / "texts", strict=True)
WHOLE = Trial("EC 2026/14", "school letter", 7, start=date(2026, 1, 1), end=date(2036, 12, 31))
CONFIG = Config(kiosk="k1", set_up=True, motion=False)


def started(data: Path, today: Callable[[], date] = lambda: date(2026, 11, 22)) -> RunningTrial:
    """The trial of a kiosk whose disk writes at once."""
    return RunningTrial(WHOLE, "k1", data, TEXTS, today=today, write=lambda write: write())


@settings(max_examples=20, deadline=None)
@given(starts=st.lists(st.integers(0, 5), min_size=1, max_size=4))
def test_restarts_neither_repeat_nor_skip_a_place(starts: list[int], tmp_path_factory: pytest.TempPathFactory) -> None:
    data, row = tmp_path_factory.mktemp("restarted"), Blocks("7/k1", ARMS)
    given_out: list[Allotted | None] = []
    for visits in starts:
        trial = started(data)
        for _ in range(visits):
            assert trial.next() == trial.next()
            given_out.append(trial.next())
            trial.take()
    assert given_out == [row.at(number) for number in range(len(given_out))]


def test_the_last_day_passes_while_the_kiosk_runs(tmp_path: Path) -> None:
    day = [date(2036, 12, 31)]
    trial = started(tmp_path, lambda: day[0])
    assert trial.next() is not None
    day[0] = date(2037, 1, 1)
    assert trial.next() is None
    assert not trial.hindered


def test_visits_of_a_trial_carry_their_arm_and_are_pairs(tmp_path: Path) -> None:
    for _ in range(2):
        with running(tmp_path, replace(CONFIG, trial=WHOLE)) as (kiosk, player):
            club_visit(kiosk, player)
            assert not kiosk.measuring.notices()
    found = counted(tmp_path)
    orders = Counter({order: sum(pairs.values()) for order, pairs in found.pairs.items()})
    assert orders.total() == 2
    assert {order.arm for order in orders} <= {"feedback", "delayed"}
    assert set(found.turnout_by["arm"]) == {order.arm for order in orders}
    assert {shape.mode for shape in found.sessions} == {"club"}
    assert (tmp_path / PLAN_FILE).exists()
    kept = load_kept(tmp_path)
    assert kept is not None and kept.allotted == 2


def test_a_trial_without_approval_plays_on_without_it_and_staff_are_told(tmp_path: Path) -> None:
    with running(tmp_path, replace(CONFIG, trial=replace(WHOLE, approval=""))) as (kiosk, player):
        club_visit(kiosk, player)
        assert [one.message_id for one in kiosk.measuring.notices()] == ["trial-needs-approval"]
        assert "trial-needs-approval" in [one.message_id for one in kiosk.staff.notices()]
        assert kiosk.staff.trial()
    assert not counted(tmp_path).pairs
    assert set(counted(tmp_path).turnout_by["arm"]) == {None}
    assert not (tmp_path / PLAN_FILE).exists()


def test_a_new_kiosk_keeps_the_id_that_its_plan_names(tmp_path: Path) -> None:
    for seed in (1, 2):
        config = load(tmp_path) if seed == 2 else replace(CONFIG, kiosk="", trial=WHOLE)
        with running(tmp_path, config, seed) as (kiosk, _):
            assert not kiosk.measuring.notices()
            assert kiosk.config.kiosk in (tmp_path / PLAN_FILE).read_text("utf-8")
            assert kiosk.measuring.next() is not None
            kiosk.measuring.take()

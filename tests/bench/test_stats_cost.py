"""What the record costs: an acknowledged answer beside a bare append and flush, a fold, with and without history."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from random import Random
from statistics import median
from threading import Thread

import pytest
from tinydb import TinyDB

from stats.days import Days
from stats.journal import line_of
from stats.log import SessionLog
from stats.record import AnswerRecord
from stats.seal import sealed
from stats.storage import AtomicStorage
from tests.figures import Figure
from tests.stats import samples

pytestmark = pytest.mark.alone

HISTORY = 100_000
VISITS_A_DAY = 400
SESSIONS_A_PART = 50  # with ROUNDS more the part of the fold is all but full
ANSWERS = 8
ROUNDS = 30


@dataclass(frozen=True)
class Cost:
    """Medians in seconds."""

    answer: float
    bare: float
    fold: float
    slowest_fold: float

    @property
    def ratio(self) -> float:
        return self.answer / self.bare


def write_history(folder: Path) -> None:
    """``HISTORY`` visits, the last of them on the day that is played on."""
    for day in range(HISTORY // VISITS_A_DAY):
        name = (samples.DAY - timedelta(days=day)).isoformat()
        (folder / "days" / name).mkdir(parents=True)
        for number, table in enumerate(part_tables(day), 1):
            AtomicStorage(folder / "days" / name / f"part-{number:03}.json").write({TinyDB.default_table_name: table})


def part_tables(day: int) -> Iterator[dict[str, object]]:
    plain = samples.record(answers=ANSWERS)
    for part in range(VISITS_A_DAY // SESSIONS_A_PART):
        first = 1_000_000 + day * VISITS_A_DAY + part * SESSIONS_A_PART
        headers = [
            replace(plain.header, visit=samples.visit_id(first + n), date=samples.DAY - timedelta(days=day))
            for n in range(SESSIONS_A_PART)
        ]
        yield {str(n): sealed(replace(plain, header=header).document()) for n, header in enumerate(headers, 1)}


def measure(folder: Path) -> Cost:
    """Bare appends and acknowledged answers by turns, so that both meet the same disk."""
    answers, bares, folds = [], [], []
    with SessionLog.open(folder, Random(1)) as log, Bare(folder / "bare") as bare:
        for number in range(ROUNDS):
            visit = samples.visit_id(number)
            log.begin(samples.header(number))
            for each in range(ANSWERS):
                answer = samples.answer(each)
                bares.append(seconds(partial(bare.append, answer)))
                answers.append(seconds(partial(log.answer, visit, 1, answer)))
            log.finish(samples.outcome(number))
            folds.append(seconds(log.fold))
    return Cost(median(answers), median(bares), median(folds), max(folds))


class Bare:
    """The same bytes, appended and flushed, and nothing else."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def append(self, answer: AnswerRecord) -> None:
        os.write(self._file, LINES[answer])
        os.fsync(self._file)

    def __enter__(self) -> Bare:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._file)


LINES = {samples.answer(each): line_of(samples.answer(each)) for each in range(ANSWERS)}


def seconds(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def longest_gap(act: Callable[[], object]) -> float:
    """The longest time, in seconds, that this thread was kept from running while another did ``act``."""
    worker = Thread(target=act)
    gap, last = 0.0, time.perf_counter()
    worker.start()
    while worker.is_alive():
        now = time.perf_counter()
        gap, last = max(gap, now - last), now
    worker.join()
    return gap


@pytest.mark.parametrize("history", [0, HISTORY])
def test_answer_and_fold_cost_the_same_at_any_history(tmp_path: Path, history: int, figure: Figure) -> None:
    if history:
        with pytest.MonkeyPatch.context() as unflushed:
            unflushed.setattr(os, "fsync", lambda _: None)
            write_history(tmp_path)
        os.sync()
    cost = measure(tmp_path)
    figure(
        f"{history:>7} visits of history: answer {cost.answer * 1e3:.2f} ms, {cost.ratio:.2f} x bare append+fsync"
        f" ({cost.bare * 1e3:.2f} ms); fold {cost.fold * 1e3:.1f} ms, slowest {cost.slowest_fold * 1e3:.1f} ms"
    )
    assert cost.ratio <= 3
    assert cost.fold <= 0.030
    assert len(list(Days(tmp_path / "days", lambda _: None).records(samples.DAY))) == ROUNDS + min(
        history, VISITS_A_DAY
    )


def test_a_fold_never_keeps_the_drawing_thread_from_a_frame(tmp_path: Path, figure: Figure) -> None:
    gaps = []
    with SessionLog.open(tmp_path, Random(1)) as log:
        Days(tmp_path / "days", lambda _: None).add((samples.record(n, answers=ANSWERS) for n in range(50)), Random(1))
        for number in range(50, 50 + ROUNDS):
            log.begin(samples.header(number))
            log.finish(samples.outcome(number))
            gaps.append(longest_gap(log.fold))
    figure(f"another thread is kept waiting by a fold for {median(gaps) * 1e3:.1f} ms, worst {max(gaps) * 1e3:.1f}")
    assert median(gaps) <= 0.033

"""kill -9 at random moments of a writing process: no acknowledged answer lost, no unreadable file."""

from __future__ import annotations

import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from stats.log import SessionLog, days_of
from stats.notices import Notice
from stats.record import SessionRecord
from tests.stats import samples

ROOT = Path(__file__).parents[2]
LONGEST_SECONDS = 0.04


def acknowledged_until_killed(folder: Path, seed: int, seconds: float) -> list[tuple[str, int]]:
    """Let a writer write for ``seconds`` after its first answer, kill it, and return what it said was acknowledged."""
    command = [sys.executable, "-m", "tests.stats.writer", str(folder), str(seed)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        first = writer.stdout.readline()
        time.sleep(seconds)
        writer.kill()
        rest = writer.stdout.read()
    lines = [line for line in (first + rest).splitlines(keepends=True) if line.endswith("\n")]
    return [(visit, int(number)) for visit, number in map(str.split, lines)]


def serious(notices: tuple[Notice, ...]) -> list[Notice]:
    return [notice for notice in notices if notice.kind != "recovered"]


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a signal of POSIX systems")
def test_kill_9_loses_no_acknowledged_answer(tmp_path: Path, long: bool) -> None:
    rng = Random(11)
    told: list[tuple[str, int]] = []
    damaged: list[Notice] = []
    recovered = 0
    for seed in range(200 if long else 20):
        told += acknowledged_until_killed(tmp_path, seed, rng.uniform(0, LONGEST_SECONDS))
        with SessionLog.open(tmp_path, rng) as log:
            assert not serious(log.notices)
            recovered += sum(notice.count for notice in log.notices)
    records = list(days_of(tmp_path, damaged.append).all_records())
    assert not damaged
    assert told and recovered
    kept = {(record.header.visit, n) for record in records for n in range(1, len(record.answers) + 1)}
    assert not set(told) - kept
    assert max(Counter(record.key for record in records).values()) == 1
    assert all(in_order(record) for record in records)
    assert not list((tmp_path / "journal").iterdir())


def in_order(record: SessionRecord) -> bool:
    """Whether the answers are those of the writer, from the first on."""
    return list(record.answers) == [samples.answer(number) for number in range(1, len(record.answers) + 1)]

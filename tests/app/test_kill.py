"""kill -9 at random moments of the bot, which plays the real app: what was acknowledged is kept."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from kiosk.config import records_dir
from stats import Notice, SessionLog, days_of
from tests.display import ROOT
from tests.figures import Figure

LONGEST_SECONDS = 0.8


def acknowledged_until_killed(data: Path, seed: int, seconds: float) -> set[str]:
    """Let the bot play for ``seconds`` after its first answer, kill it, and give what it said was on the disk."""
    command = [sys.executable, "-m", "kiosk", "bot", "--visits", "100000", "--seed", str(seed), "--data", str(data)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as bot:
        assert bot.stdout is not None
        first = bot.stdout.readline()
        time.sleep(seconds)
        bot.kill()
        rest = bot.stdout.read()
    return {line.strip() for line in (first + rest).splitlines(keepends=True) if line.endswith("\n")}


@pytest.mark.timeout(900)
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a signal of POSIX systems")
def test_kill_9_loses_no_acknowledged_answer(tmp_path: Path, long: bool, figure: Figure) -> None:
    rng = Random(3)
    told: set[str] = set()
    rounds = 200 if long else 20
    for seed in range(rounds):
        told |= acknowledged_until_killed(tmp_path, seed, rng.uniform(0, LONGEST_SECONDS))
        with SessionLog.open(records_dir(tmp_path), rng) as log:
            assert {notice.kind for notice in log.notices} <= {"recovered"}
    damaged: list[Notice] = []
    records = list(days_of(records_dir(tmp_path), damaged.append).all_records())
    kept = {
        f"{record.header.visit}/{record.header.part}/{number}"
        for record in records
        for number in range(1, len(record.answers) + 1)
    }
    interrupted = sum(record.status == "interrupted" for record in records)
    figure(f"kill -9, {rounds} rounds: {len(told)} answers acknowledged, {len(told - kept)} lost")
    figure(f"interrupted visits recovered: {interrupted}")
    assert not damaged
    assert told and interrupted
    assert not told - kept

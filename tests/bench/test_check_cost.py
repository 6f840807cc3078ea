"""Checking a thousand stories, beside reading the same files with PyYAML's own loader in Python."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from kiosk.cli.main import main
from tests.bench.stories import write_story_packs
from tests.figures import Figure

pytestmark = pytest.mark.alone

STORIES = 1_000
QUICK = 100
WANTED = 3.0


def seconds(work: Callable[[], object]) -> float:
    """Of the processor, the better of two."""
    taken = []
    for _ in range(2):
        began = time.process_time()
        work()
        taken.append(time.process_time() - began)
    return min(taken)


def test_checking_costs_a_third_of_what_plain_reading_does(
    tmp_path: Path, long: bool, capsys: pytest.CaptureFixture[str], figure: Figure
) -> None:
    count = STORIES if long else QUICK
    write_story_packs(tmp_path, count, seed=7)
    files = sorted(tmp_path.rglob("*.yaml"))
    assert main(["check", str(tmp_path)]) == 0
    assert "warnings: 0" in capsys.readouterr().out
    ours = seconds(lambda: main(["check", str(tmp_path)]))
    plain = seconds(lambda: [yaml.load(path.read_text("utf-8"), Loader=yaml.SafeLoader) for path in files])
    figure(f"{count} stories: checked in {ours:.2f} s, read by PyYAML in {plain:.2f} s: {plain / ours:.1f}×")
    assert plain / ours > WANTED / 2

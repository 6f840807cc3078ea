"""What a summary costs, and data to try it on."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from stats.simulate import Learners, made_up_stock, simulated, write_folders
from stats.summary import Histogram, Pattern, detect, tally
from tests.figures import Figure

pytestmark = pytest.mark.alone


def seconds(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


def test_ten_million_visits_cost_what_a_thousand_do(figure: Figure) -> None:
    rng = Random(1)
    patterns: list[Pattern] = [(a, 3 - a, 0, 0, 0, 0, b, 3 - b) for a in range(4) for b in range(4)]
    few: Histogram = Counter(rng.choices(patterns, k=1000))
    many = {pattern: visits * 10_000 for pattern, visits in few.items()}
    detect(few, 1)
    cost_of_few = min(seconds(lambda: detect(few, 1)) for _ in range(5))
    cost_of_many = min(seconds(lambda: detect(many, 1)) for _ in range(5))
    figure(f"Estimates from 10,000,000 visits take {cost_of_many / cost_of_few:.2f} times those from 1,000")
    assert cost_of_many < 4 * cost_of_few


def test_twenty_thousand_visits_are_made_up_and_counted_in_well_under_a_minute(
    tmp_path: Path, figure: Figure, long: bool
) -> None:
    visits, kiosks = (20_000, 8) if long else (4_000, 2)
    made = list(simulated(visits, kiosks=kiosks, learners=Learners(1, 0), seed=1, stocks=[made_up_stock()]))
    making = seconds(lambda: write_folders(made, tmp_path / "out", 1, visits=visits))
    counting = seconds(lambda: tally(made, {}))
    figure(f"{visits:,} visits: {making:.1f} s to write as {kiosks} kiosks' folders, {counting:.1f} s to count")
    assert making < 30
    assert counting < 10

"""A fleet's summary costs about what DuckDB's own group-by counts cost, and fits in little memory."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.figures import Figure

pytestmark = pytest.mark.alone

MOST_TIMES = 3
MOST_MEGABYTES = 2_000


class Cost(NamedTuple):
    """What a run printed."""

    counted: int
    seconds: float
    work: float
    megabytes: int


def run(*arguments: str) -> str:
    command = [sys.executable, "-m", "tests.bench.fleet_cost", *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def cost(what: str, folder: Path) -> Cost:
    told = re.fullmatch(r"(\d+) \w+: ([\d.]+) s, ([\d.]+) s, (\d+) MB\n", run(what, str(folder)))
    assert told is not None
    return Cost(int(told[1]), float(told[2]), float(told[3]), int(told[4]))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell a process's most memory this way")
@pytest.mark.timeout(3_600)
def test_a_fleets_summary_costs_little_more_than_its_group_bys(tmp_path: Path, figure: Figure, long: bool) -> None:
    visits = 1_025_000 if long else 5_000
    folder = tmp_path / "exports"
    made = run("make", str(folder), str(visits))
    cost("rows", folder)  # so that all three find the files in the system's memory
    fleet, by_visits, by_rows = (cost(what, folder) for what in ("fleet", "visits", "rows"))
    figure(f"{made.strip()}; fleet summary: {fleet.seconds:.1f} s, {fleet.megabytes} MB at most; that is")
    for what, plain in (("visits", by_visits), ("rows", by_rows)):
        ratio = f"{fleet.seconds / plain.seconds:.2f} times (by processor time {fleet.work / plain.work:.2f} times)"
        figure(f"  {ratio} DuckDB's own {plain.counted} group-by counts of {what}, {plain.seconds:.1f} s")
    assert fleet.counted == visits
    assert fleet.megabytes < MOST_MEGABYTES
    # On few visits, most of the work is to start the engine.
    assert not long or fleet.work <= MOST_TIMES * by_visits.work

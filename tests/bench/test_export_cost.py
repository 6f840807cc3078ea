"""An export streams: a million visits fit in far less memory than their rows, and it tells how far it is."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.alone

MOST_MEGABYTES = 2_000


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell a process's most memory this way")
@pytest.mark.timeout(3_600)
def test_memory_does_not_follow_the_rows(tmp_path: Path, long: bool) -> None:
    visits = 1_000_000 if long else 3_000
    command = [sys.executable, "-m", "tests.bench.export_rows", str(visits), "parquet", str(tmp_path)]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    print(told)
    numbers = re.fullmatch(r"(\d+) visits, (\d+) rows as parquet: \d+ s, (\d+) MB, told (\d+) times\n", told)
    assert numbers is not None
    assert int(numbers[1]) == visits and int(numbers[2]) == 8 * visits
    assert int(numbers[3]) < MOST_MEGABYTES and int(numbers[4]) > 20

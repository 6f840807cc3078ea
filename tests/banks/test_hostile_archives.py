"""XML, packages and sheets that mean harm or are broken: a sentence for each, in seconds and half a gigabyte."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.banks.errors import BankError
from kiosk.banks.formats import read_bank
from kiosk.banks.model import Bank
from kiosk.banks.sheets import write_sheet
from kiosk.banks.sheets.examples import EXAMPLES
from tests.banks.hostile_files import FILES
from tests.banks.packed import DATA, packed

pytestmark = pytest.mark.xdist_group("hostile_archives")

MOST_SECONDS: Final = 10.0
ROOT: Final = Path(__file__).parents[2]
MOST_BYTES: Final = 500_000_000

# One process for all files: its peak is at least that of each.
DRIVER: Final = """
import json, sys, time
from pathlib import Path
from kiosk.banks.errors import BankError
from kiosk.banks.formats import read_bank
from kiosk.banks.to_pack import Wish, plan
from tests.peak import peak

told = {}
for path in map(Path, sys.argv[1:]):
    began = time.perf_counter()
    try:
        made = plan(read_bank(path), Wish("p", "P", "11-13", "mn"))
        said = f"{len(made.questions)} questions, {len(made.stories)} stories, {len(made.skipped)} skipped"
    except BankError as error:
        said = str(error)
    told[path.name] = (said, time.perf_counter() - began)
print(json.dumps({"told": told, "peak": peak()}))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the system does not tell a process's peak")
def test_each_gives_a_sentence_in_seconds_and_half_a_gigabyte(tmp_path: Path) -> None:
    for name, (make, _) in FILES.items():
        make(tmp_path / name)
    paths = [str(tmp_path / name) for name in FILES]
    done = subprocess.run([sys.executable, "-c", DRIVER, *paths], cwd=ROOT, capture_output=True, text=True, check=False)
    assert not done.returncode, done.stderr
    found = json.loads(done.stdout)
    told: dict[str, tuple[str, float]] = found["told"]
    for name, (said, seconds) in told.items():
        print(f"{name:<16}{seconds:6.2f} s  {said.splitlines()[-1][:120]}")
    print(f"peak memory: {found['peak'] / 1e6:.0f} MB")
    assert not {name: said for name, (said, _) in told.items() if FILES[name][1] not in said}
    assert max(seconds for _, seconds in told.values()) < MOST_SECONDS
    assert found["peak"] < MOST_BYTES


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    """A whole file of each format, by the format's name."""
    into = tmp_path_factory.mktemp("samples")
    for ending in ("csv", "xlsx"):
        write_sheet(Bank("b", EXAMPLES), into / f"b.{ending}", "mn")
    paths = {
        "moodle-xml": DATA / "moodle-4.xml",
        "h5p": packed("branching-scenario", into),
        "csv": into / "b.csv",
        "xlsx": into / "b.xlsx",
    }
    return {name: path.read_bytes() for name, path in paths.items()}


@pytest.mark.parametrize("name", ["moodle-xml", "h5p", "csv", "xlsx"])
@given(change=st.tuples(st.floats(0, 1), st.integers(0, 200), st.binary(max_size=8)))
def test_bytes_that_are_changed_or_lost_are_met_with_a_sentence(
    tmp_path_factory: pytest.TempPathFactory,
    samples: Mapping[str, bytes],
    name: str,
    change: tuple[float, int, bytes],
) -> None:
    whole = samples[name]
    where, lost, instead = change
    start = int(where * len(whole))
    broken = tmp_path_factory.getbasetemp() / f"broken.{name}"
    broken.write_bytes(whole[:start] + instead + whole[start + lost :])
    try:
        read_bank(broken, name)
    except BankError as error:
        assert error.fix

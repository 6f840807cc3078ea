"""What the kiosk costs beside a bare pygame window with the same way of flipping, measured in one run."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import psutil
import pytest

from kiosk.config import Config, save
from tests.display import ROOT, missing_tools, on_display, outside_kiosk, x_display
from tests.figures import Figure

pytestmark = [
    pytest.mark.alone,
    pytest.mark.skipif(bool(missing_tools()), reason="needs Xvfb and xdotool; .ci/run installs them"),
]

HERE = Path(__file__).parent
RUNS = 5
FRAME = 1 / 60
STILL = 0.005
MEGABYTE = 1_000_000


@pytest.fixture
def data(tmp_path: Path) -> Path:
    save(Config(kiosk="bench", set_up=True, flip_mode="plain"), tmp_path)
    return tmp_path


@pytest.fixture
def display() -> Iterator[str]:
    with x_display(1920, 1080) as name:
        yield name


def first_picture_seconds(display: str, command: Sequence[str]) -> float:
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=on_display(display) | {"PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return float(done.stdout.split()[-1]) - started


def test_first_picture(display: str, data: Path, figure: Figure) -> None:
    kiosk, bare = [], []
    for _ in range(RUNS):
        bare.append(first_picture_seconds(display, [str(HERE / "bare_window.py"), "1920", "1080", "0"]))
        kiosk.append(first_picture_seconds(display, [str(HERE / "first_picture.py"), "--data", str(data)]))
    ratio = statistics.median(k / b for k, b in zip(kiosk, bare, strict=True))
    figure(f"first picture: {statistics.median(kiosk):.2f} s, {ratio:.2f} times a bare window's")
    assert ratio <= 3


def touch_seconds(display: str, data: Path) -> list[float]:
    """Of 400 touches, always the same ones: seconds until the picture stood."""
    done = subprocess.run(
        [sys.executable, str(HERE / "taps.py"), "1920", "1080", "400", str(data)],
        cwd=ROOT, env=on_display(display) | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    turns: list[float] = json.loads(done.stdout.splitlines()[-1])
    return turns


def test_tap_to_picture(display: str, tmp_path: Path, figure: Figure) -> None:
    # The same visits three times: of each touch the quickest counts, for what else the machine does only adds to it.
    rounds = [touch_seconds(display, tmp_path / str(number)) for number in range(3)]
    turns = sorted(map(min, zip(*rounds, strict=True)))
    percentile = turns[int(len(turns) * 0.99)]
    figure(f"tap to picture: {statistics.median(turns) * 1e3:.1f} ms, 99th percentile {percentile * 1e3:.1f} ms")
    assert percentile <= FRAME


def test_still_screen(display: str, data: Path, figure: Figure) -> None:
    with outside_kiosk(display, data) as kiosk:
        kiosk.wait_for("AttractScreen")
        time.sleep(4)
        # The quietest of three spans, as with touches: one tick of the clock more is a tenth of the bound.
        shares: list[float] = []
        while len(shares) < 3 and min(shares, default=1) > STILL:
            shares.append(busy_share(kiosk.process.pid, 10))
    figure(f"still screen: {min(shares):.2%} of a core")
    assert min(shares) <= STILL


def busy_share(pid: int, seconds: float) -> float:
    """The share of one core that a process used."""
    process = psutil.Process(pid)
    before = process.cpu_times()
    time.sleep(seconds)
    after = process.cpu_times()
    return (after.user + after.system - before.user - before.system) / seconds


@pytest.mark.parametrize(("size", "limit"), [((1920, 1080), 100), ((3840, 2160), 220)])
def test_memory(size: tuple[int, int], limit: int, data: Path, figure: Figure) -> None:
    with x_display(*size) as display, outside_kiosk(display, data) as kiosk:
        kiosk.wait_for("AttractScreen")
        kiosk.tap("lure")
        kiosk.wait_for("ExplainScreen")
        kiosk.tap("next")
        kiosk.wait_for("ChooseScreen")
        kiosk.tap("help")
        kiosk.wait_for("HelpScreen")
        held = proportional_set_size(kiosk.process.pid)
    figure(f"memory at {size[0]}x{size[1]}: {held / MEGABYTE:.0f} MB proportional set size")
    assert held <= limit * MEGABYTE


def proportional_set_size(pid: int) -> int:
    """Bytes, as the kernel divides shared pages among those who share them."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024
    raise AssertionError("no Pss line")

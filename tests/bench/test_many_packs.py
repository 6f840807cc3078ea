"""What a thousand installed stories cost: the start, the memory, the choice, measured beside ten in one run."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app.content import INDEX_FILE, PACKS_FOLDER, open_stock
from kiosk.config import Config, save
from kiosk.resources import assets_dir, scenarios_dir
from tests.bench.test_window_cost import MEGABYTE, proportional_set_size
from tests.display import ROOT, missing_tools, on_display, x_display
from tests.figures import Figure
from tests.many_packs import AGES, bundled_stories, example_story, write_packs

pytestmark = [
    pytest.mark.alone,
    pytest.mark.skipif(bool(missing_tools()), reason="needs Xvfb and xdotool; .ci/run installs them"),
]

RUNS = 5
MOST = 1.3
"""So many times the start with ten stories may a start with a thousand take."""

LONGEST_READING = 0.05


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    with x_display(1280, 720) as name:
        yield name


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> dict[int, Path]:
    """Data folders of kiosks with ten and with a thousand stories; in the long round they are as long as ours."""
    sources = bundled_stories() if request.config.getoption("--long") else [example_story()]
    found = {}
    for packs in (1, 100):
        data = tmp_path_factory.mktemp(f"kiosk-{packs}")
        save(Config(kiosk="bench", set_up=True, flip_mode="plain", motion=False, ages=AGES), data)
        write_packs(data / PACKS_FOLDER, packs, 10, sources)
        found[packs * 10] = data
    return found


def start(display: str, data: Path) -> tuple[float, int]:
    """Seconds from the command until attract stands, and the bytes that the process holds then."""
    began = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "--debug", "--data", str(data)],
        cwd=ROOT, env=on_display(display), stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        assert process.stderr is not None
        for line in process.stderr:
            if line.startswith("{") and json.loads(line)["screen"] == "AttractScreen":
                return time.monotonic() - began, proportional_set_size(process.pid)
        raise AssertionError("attract did not come")
    finally:
        process.terminate()
        process.wait()


def test_start_with_a_thousand_stories(display: str, folders: dict[int, Path], figure: Figure) -> None:
    first = {stories: start(display, data)[0] for stories, data in folders.items()}
    assert all((data / INDEX_FILE).exists() for data in folders.values())
    runs = [{stories: start(display, data) for stories, data in folders.items()} for _ in range(RUNS)]
    seconds = {stories: statistics.median(run[stories][0] for run in runs) for stories in folders}
    held = {stories: statistics.median(run[stories][1] for run in runs) for stories in folders}
    ratio = statistics.median(run[1000][0] / run[10][0] for run in runs)
    figure(f"start with 1,000 stories: {ratio:.2f} times the start with ten")
    for stories in folders:
        figure(
            f"  {stories:>5} stories: {seconds[stories]:.2f} s and {held[stories] / MEGABYTE:.0f} MB; "
            f"before there is an index: {first[stories]:.2f} s"
        )
    assert ratio <= MOST


def test_a_story_is_read_when_it_is_played(folders: dict[int, Path], figure: Figure) -> None:
    faces = frozenset(path.name for path in (assets_dir() / "faces").iterdir() if path.is_dir())
    stock = open_stock(scenarios_dir(), folders[1000], faces)
    seconds = []
    for pack in stock.offered.packs[:5]:
        for story in pack.stories:
            began = time.perf_counter()
            stock.story(pack.id, story.story)
            seconds.append(time.perf_counter() - began)
    usual, longest = statistics.median(seconds), max(seconds)
    figure(f"reading a story that is played: {usual * 1e3:.1f} ms, at most {longest * 1e3:.1f} ms")
    assert usual <= LONGEST_READING

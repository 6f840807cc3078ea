"""An export goes to this computer or a stick as a folder that people can open and ``stats collect`` can read."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from random import Random

import pytest

from kiosk.app.exporting import Exporter
from kiosk.screens.staff_actions import ExportTarget
from kiosk.ui.clock import FakeClock
from stats import DiskProblem, SessionLog
from stats.collect import collect
from stats.transfer import bundle
from tests.stats import samples

PATIENCE = 20.0
NAME = "anzaar-k7f3ab-2026-11-22"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def exporter(tmp_path: Path, stick: Path) -> Iterator[Exporter]:
    """Of a running kiosk with two sessions of one visit."""
    data = tmp_path / "data"
    with SessionLog.open(data / "records", Random(1)) as log:
        for part in (1, 2):
            log.begin(samples.header(1, part))
            log.answer(samples.visit_id(1), part, samples.answer())
            log.finish(samples.outcome(1, part))
        log.fold()
        yield Exporter(
            data, lambda: "k7f3ab", FakeClock(1.0), lambda: datetime(2026, 11, 22, 14), Random(1), lambda: [stick]
        )


def test_a_folder_by_kiosk_and_date_holds_a_table_and_what_collect_reads(exporter: Exporter, tmp_path: Path) -> None:
    assert [target.kind for target in exporter.targets()] == ["here", "removable"]
    for target in exporter.targets():
        export = exporter.export(target)
        done = export.outcome.result(PATIENCE)
        folder = Path(target.path) / NAME
        assert (done.folder, done.visits, export.share) == (NAME, 1, 1.0)
        with (folder / f"{NAME}.csv").open(encoding="utf-8-sig", newline="") as file:
            assert len(list(csv.reader(file))) == 3
        collected = collect([folder], tmp_path / f"from-{target.kind}")
        assert not collected.flaws and not collected.others and collected.held.sessions == 2


def test_a_stick_that_was_pulled_out_is_named_and_no_folder_is_made(exporter: Exporter, tmp_path: Path) -> None:
    gone = ExportTarget("removable", str(tmp_path / "gone"))
    error = exporter.export(gone).outcome.exception(PATIENCE)
    assert isinstance(error, DiskProblem) and "gone" in str(error) and not (tmp_path / "gone").exists()


def test_a_stick_that_gives_back_other_bytes_is_told(
    exporter: Exporter, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoil(path: Path) -> None:
        path.write_bytes(path.read_bytes()[:-1] + b"?")

    monkeypatch.setattr(bundle, "_forget_cached", spoil)
    error = exporter.export(exporter.targets()[1]).outcome.exception(PATIENCE)
    assert isinstance(error, DiskProblem) and "other bytes" in str(error)


def test_a_folder_that_cannot_be_made_says_what_to_do(exporter: Exporter) -> None:
    (exporter.data / "exports").write_text("a file in the way")
    error = exporter.export(exporter.targets()[0]).outcome.exception(PATIENCE)
    assert isinstance(error, DiskProblem) and error.fix


def test_the_time_that_is_left_is_told_once_it_can_be_known(exporter: Exporter) -> None:
    clock = FakeClock(0.0)
    timed = Exporter(exporter.data, exporter.kiosk, clock, exporter.now, exporter.rng, exporter.media)
    export = timed.export(timed.targets()[0])
    export.outcome.result(PATIENCE)
    assert export.seconds_left is None
    watch = timed._watching(export)
    clock.advance(30)
    watch(0.25)
    assert export.seconds_left == 90

from __future__ import annotations

import csv
from pathlib import Path
from random import Random

import pytest

from kiosk.cli.main import main
from kiosk.config import records_dir
from stats import SessionLog
from tests.stats import samples


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with one finished session of three answers."""
    folder = tmp_path / "data"
    with SessionLog.open(records_dir(folder), Random(1)) as log:
        log.begin(samples.header())
        for number in (1, 2, 3):
            log.answer(samples.visit_id(1), 1, samples.answer(number))
        log.finish(samples.outcome())
    return folder


def test_export_writes_a_row_an_answer(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "rows.csv"
    assert main(["stats", "export", "--format", "csv", "--to", str(target), "--data", str(data)]) == 0
    with target.open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == 3
    assert "1 visits saved: 1 sessions, 3 rows" in capsys.readouterr().out


def test_export_reads_beside_a_running_kiosk(data: Path, tmp_path: Path) -> None:
    with SessionLog.open(records_dir(data), Random(1)):
        assert main(["stats", "export", "--to", str(tmp_path / "rows.csv"), "--data", str(data)]) == 0


def test_export_says_what_a_power_cut_still_holds_back(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["stats", "export", "--to", str(tmp_path / "rows.csv"), "--data", str(data)]
    assert main(arguments) == 0
    assert capsys.readouterr().err == ""
    with SessionLog.open(records_dir(data), Random(1)) as log:
        log.begin(samples.header(2))
    assert main(arguments) == 0
    assert "1 more" in capsys.readouterr().err


def test_a_folder_without_records_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stats", "export", "--to", str(tmp_path / "rows.csv"), "--data", str(tmp_path)]) == 2
    told = capsys.readouterr()
    assert str(tmp_path) in told.err
    assert not (tmp_path / "rows.csv").exists()


def test_a_target_that_cannot_be_written_is_named(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "no such folder" / "rows.csv"
    assert main(["stats", "export", "--to", str(target), "--data", str(data)]) == 2
    assert str(target) in capsys.readouterr().err

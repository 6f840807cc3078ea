from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest
from rich.console import Console

from kiosk.cli.main import main
from kiosk.cli.progress import bar
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
    assert "1 visit saved: sessions 1, rows 3" in capsys.readouterr().out


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


def run(*words: str | Path) -> int:
    return main(["stats", *map(str, words)])


def test_export_takes_its_format_from_the_name_and_puts_checksums_beside(data: Path, tmp_path: Path) -> None:
    assert run("export", "--to", tmp_path / "all.jsonl", "--data", data) == 0
    assert len((tmp_path / "all.jsonl").read_bytes().splitlines()) == 1
    assert (tmp_path / "all.jsonl.sha256").is_file()


def test_export_into_a_folder_names_the_file_by_kiosk_and_date(data: Path, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    assert run("export", "--to", tmp_path / "stick", "--data", data, "--format", "xlsx") == 0
    [name] = [path.name for path in (tmp_path / "stick").iterdir() if path.suffix == ".xlsx"]
    assert name.startswith("anzaar-library-20")


def test_a_name_of_another_format_is_refused(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("export", "--to", tmp_path / "all.csv", "--data", data, "--format", "xlsx") == 2
    assert ".xlsx" in capsys.readouterr().err and not list(tmp_path.glob("all*"))


@pytest.mark.parametrize(
    ("chosen", "code"),
    [
        (("--from", "2026-11-22", "--until", "2026-11-22", "--pack", "students-11-13"), 0),
        (("--from", "2026-11-23"), 2),
        (("--until", "2026-11-21"), 2),
        (("--event", "Another day"), 2),
    ],
)
def test_export_takes_what_is_asked_for_or_says_what_there_is(
    chosen: Sequence[str], code: int, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("export", "--to", tmp_path / "rows.csv", "--data", data, *chosen) == code
    assert (tmp_path / "rows.csv").exists() == (code == 0)
    assert code == 0 or "2026-11-22" in capsys.readouterr().err


def test_collect_merges_and_tells_by_its_exit_code(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sticks = tmp_path / "sticks"
    sticks.mkdir()
    assert run("export", "--to", sticks / "one.jsonl", "--data", data) == 0
    assert run("collect", sticks, data, "--to", tmp_path / "all") == 0
    assert "1 visit, sessions 1" in capsys.readouterr().out
    (sticks / "torn.xlsx").write_bytes(b"PK")
    assert run("collect", sticks, data, "--to", tmp_path / "all") == 1
    assert f"{sticks / 'torn.xlsx'}: " in capsys.readouterr().err
    assert run("export", "--to", tmp_path / "merged.csv", "--data", tmp_path / "all") == 0


def test_purge_asks_for_an_answer_or_yes_and_says_what_went(
    data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    assert run("purge", "--before", "2026-11-23", "--data", data) == 2
    assert "--yes" in capsys.readouterr().err
    assert run("purge", "--before", "2026-11-23", "--data", data, "--yes") == 0
    assert "2026-11-22: 1 visit, sessions 1" in capsys.readouterr().out
    assert run("purge", "--before", "2026-11-23", "--data", data, "--yes") == 0
    assert "nothing from before 2026-11-23" in capsys.readouterr().out


def test_purge_beside_a_running_kiosk_says_so(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with SessionLog.open(records_dir(data), Random(1)):
        assert run("purge", "--before", "2026-11-23", "--data", data, "--yes") == 2
    assert str(records_dir(data)) in capsys.readouterr().err


def test_long_work_shows_how_far_it_is_and_the_time_left() -> None:
    screen = io.StringIO()
    with bar("Export", Console(file=screen, force_terminal=True, width=100)) as progress:
        progress(0.42)
    assert "Export" in screen.getvalue() and "42%" in screen.getvalue() and ":" in screen.getvalue()


def test_what_was_done_is_told_in_the_language_that_is_asked_for(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("export", "--to", tmp_path / "rows.csv", "--data", data, "--lang", "mn") == 0
    assert "1 зочлолт хадгаллаа" in capsys.readouterr().out
    assert run("collect", data, "--to", tmp_path / "all", "--lang", "mn") == 0
    assert "1 зочлолт, 1 тоглолт" in capsys.readouterr().out
    assert run("purge", "--before", "2026-11-23", "--data", data, "--yes", "--lang", "mn") == 0
    assert "Устгалаа: 1 өдөр" in capsys.readouterr().out

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.cli.main import main
from tests.test_layers import imported_by

pytestmark = pytest.mark.xdist_group("fleet")


@pytest.fixture(scope="module")
def exports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What three made-up kiosks exported."""
    folder = tmp_path_factory.mktemp("made") / "exports"
    asked = ["--out", str(folder), "--visits", "400", "--kiosks", "3", "--format", "parquet"]
    assert main(["stats", "simulate", *asked]) == 0
    return folder


def test_a_fleet_and_what_is_collected_of_it_have_one_summary(
    exports: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    collected = tmp_path / "all"
    assert main(["stats", "collect", str(exports), "--to", str(collected)]) == 0
    capsys.readouterr()
    for options in (["--json"], ["--lang", "en", "--from", "2026-09-10", "--until", "2026-10-10", "--seed", "3"]):
        assert main(["stats", "summary", "--data", str(collected), *options]) == 0
        plain = capsys.readouterr().out
        assert main(["stats", "fleet", str(exports), *options]) == 0
        assert capsys.readouterr().out == plain
        assert "Өгөөш" in plain or "What happened" in plain


def test_a_file_that_cannot_be_counted_is_named(
    exports: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "k1.parquet").write_bytes((exports / "k1.parquet").read_bytes())
    (tmp_path / "torn.parquet").write_bytes(b"PAR1 and no more")
    assert main(["stats", "fleet", str(tmp_path), "--lang", "en"]) == 1
    told = capsys.readouterr()
    assert "What happened" in told.out
    assert str(tmp_path / "torn.parquet") in told.err


def test_an_engine_and_a_folder_that_are_not_there_are_told(
    exports: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["stats", "fleet", str(exports), "--engine", "abacus://"]) == 2
    assert "abacus://" in capsys.readouterr().err
    assert main(["stats", "fleet", str(tmp_path / "nowhere")]) == 2
    assert "nowhere" in capsys.readouterr().err


def test_only_the_fleet_needs_its_engine() -> None:
    light = "import stats, stats.summary, kiosk.cli.summary, kiosk.cli.simulate, kiosk.cli.transfer, kiosk.app.kiosk"
    assert {"ibis", "duckdb", "pyarrow", "pandas"}.isdisjoint(imported_by(light))

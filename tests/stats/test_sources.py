from __future__ import annotations

from pathlib import Path

import pytest

from stats import SessionLog
from stats.export import write_export
from stats.sources import HELPS_FILE, RECORDS_FILE, NothingRecorded, open_source
from stats.transfer.formats import FormatName
from stats.transfer.items import HelpCount
from stats.transfer.lines import line_of
from tests.stats import samples


@pytest.fixture
def kiosk(tmp_path: Path) -> Path:
    """A kiosk's data folder with two sessions, one under way, and help opened twice."""
    with SessionLog.open(tmp_path / "records", samples.rng()) as log:
        for number in (1, 2):
            log.begin(samples.header(number))
            log.answer(samples.visit_id(number), 1, samples.answer())
            log.finish(samples.outcome(number))
        log.help_opened(samples.DAY)
        log.help_opened(samples.DAY)
        log.begin(samples.header(3))
    return tmp_path


@pytest.fixture
def collected(tmp_path: Path) -> Path:
    """A collected folder with two sessions, a damaged line between them."""
    damaged = line_of(samples.record(3)).replace(b"lure-sure", b"fine-sure")
    lines = [line_of(samples.record(1)), damaged, line_of(samples.record(2))]
    (tmp_path / RECORDS_FILE).write_bytes(b"".join(lines))
    (tmp_path / HELPS_FILE).write_bytes(line_of(HelpCount("library", samples.DAY, 4)))
    return tmp_path


@pytest.mark.parametrize("folder", [".", "records"])
def test_a_kiosk_is_read_from_its_data_folder_or_its_records(kiosk: Path, folder: str) -> None:
    source = open_source(kiosk / folder)
    assert sorted(record.key for record in source.records()) == [(samples.visit_id(1), 1), (samples.visit_id(2), 1)]
    assert source.helps() == {("library", samples.DAY): 2}
    [flaw] = source.flaws
    assert "1 more" in flaw.what


def test_a_count_of_help_openings_that_cannot_be_read_is_named(kiosk: Path) -> None:
    help_file = kiosk / "records" / "days" / samples.DAY.isoformat() / "help.json"
    help_file.write_bytes(b"{")
    source = open_source(kiosk)
    assert source.helps() == {} and help_file in {flaw.path for flaw in source.flaws}


def test_a_collected_folder_gives_what_is_whole_and_names_the_line_that_is_not(collected: Path) -> None:
    source = open_source(collected)
    assert list(source.records()) == [samples.record(1), samples.record(2)]
    assert source.helps() == {("library", samples.DAY): 4}
    assert [str(flaw) for flaw in source.flaws] == [f"{collected / RECORDS_FILE}:2: a record does not fit its checksum"]


def test_progress_rises_to_the_whole(collected: Path, kiosk: Path) -> None:
    for folder in (kiosk, collected):
        shares: list[float] = []
        list(open_source(folder).records(shares.append))
        assert shares == sorted(shares) and shares[-1] == 1


def test_a_place_without_a_record_is_named(tmp_path: Path) -> None:
    with pytest.raises(NothingRecorded, match="stats collect"):
        open_source(tmp_path)


def test_a_folder_of_exports_is_told_from_one_without(tmp_path: Path) -> None:
    (tmp_path / "all.parquet").touch()
    with pytest.raises(NothingRecorded, match="holds exported files"):
        open_source(tmp_path)


def test_a_row_that_lacks_a_cell_is_named(tmp_path: Path) -> None:
    file = write_export(samples.Held([samples.record(1)], {}), tmp_path / "all.csv", "csv", samples.rng()).file
    heading, first, *others = file.read_text("utf-8-sig").splitlines()
    file.write_text("\n".join([heading, first.rpartition(",")[0], *others]) + "\n", "utf-8")
    source = open_source(file)
    list(source.records())
    assert str(source.flaws[0]).startswith(f"{file}:2: this row has {heading.count(',')} cells below")


@pytest.mark.parametrize("form", ["csv", "xlsx", "jsonl", "parquet"])
def test_one_export_is_a_source(form: FormatName, tmp_path: Path) -> None:
    records, helps = [samples.record(1), samples.record(2)], {("library", samples.DAY): 3}
    file = write_export(samples.Held(records, helps), tmp_path / f"all.{form}", form, samples.rng()).file
    source = open_source(file)
    assert sorted(source.records(), key=lambda record: record.key) == records
    assert source.helps() == helps and not source.flaws

"""The workbook shows people what the rows say, and no cell of it is a formula."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from stats.codebook import COLUMNS
from stats.errors import StatsError
from stats.export import write_export
from stats.record import SessionRecord
from stats.transfer import sheets
from tests.stats import samples

pytestmark = pytest.mark.usefixtures("unhurried_disk")

NEXT_DAY = samples.DAY + timedelta(days=1)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Three visits on two days, one of which was left and began again."""
    begun = [samples.record(1, event="=1+1"), samples.record(2), samples.record(3, date=NEXT_DAY, answers=0)]
    left = SessionRecord.of(samples.header(1, 2), (), samples.outcome(1, 2, status="left"))
    source = samples.Held([*begun, left], {("library", samples.DAY): 4})
    return write_export(source, tmp_path / "all.xlsx", "xlsx", Random(1)).file


def rows(file: Path, sheet: str) -> list[tuple[Any, ...]]:
    return list(load_workbook(file)[sheet].iter_rows(values_only=True))


def test_it_has_a_sheet_for_each_question(file: Path) -> None:
    assert load_workbook(file).sheetnames == ["days", "answers", "sessions", "help", "codebook"]
    assert len(rows(file, "answers")) == 1 + 3 + 3 + 1 + 1 and len(rows(file, "sessions")) == 1 + 4
    assert [tuple(cell for cell in row) for row in rows(file, "days")[1:]] == [
        (_at_midnight(samples.DAY), 2, 2, 0, 0),
        (_at_midnight(NEXT_DAY), 1, 1, 0, 0),
    ]


def test_the_codebook_speaks_both_languages(file: Path) -> None:
    explained = rows(file, "codebook")
    assert explained[0] == ("column", "values", "mn", "en")
    assert {column.name for column in COLUMNS} <= {row[0] for row in explained}
    assert all(row[2] and row[3] for row in explained)


def test_two_charts_are_drawn_from_the_days(file: Path) -> None:
    with ZipFile(file) as parts:
        charts = [parts.read(name).decode() for name in parts.namelist() if name.startswith("xl/charts/chart")]
    assert len(charts) == 2
    assert all("days!$A$2:$A$3" in chart for chart in charts)
    assert "days!$B$2:$B$3" in charts[0] and "days!$C$2:$C$3" in charts[1] and "days!$D$2:$D$3" in charts[1]


def test_no_cell_is_a_formula(file: Path) -> None:
    book = load_workbook(file)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert "=1+1" in {cell.value for cell in cells}
    with ZipFile(file) as parts:
        assert not any(b"<f>" in parts.read(name) for name in parts.namelist() if "worksheets" in name)


def test_more_rows_than_a_sheet_holds_are_refused_and_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheets, "MOST_ROWS", 5)
    with pytest.raises(StatsError, match="--from"):
        write_export(samples.Held([samples.record(answers=6)]), tmp_path / "all.xlsx", "xlsx", Random(1))
    assert not list(tmp_path.iterdir())


def _at_midnight(day: date) -> datetime:
    return datetime.combine(day, time())

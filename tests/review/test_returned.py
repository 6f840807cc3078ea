"""Reading a sheet that may have been through anything."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from kiosk.review import ReviewError, read_sheet
from kiosk.review import words as say
from tests.review.conftest import exported, fill_in


@pytest.fixture
def sheet(small: Path, tmp_path: Path) -> Path:
    return exported(small, tmp_path / "sheet.xlsx")


def test_a_fresh_sheet_says_what_it_is_and_nothing_more(sheet: Path) -> None:
    returned = read_sheet(sheet)
    assert (returned.pack, returned.lang, returned.by, returned.on, returned.all_read) == ("small", "mn", "", "", False)
    assert {(row.correction, row.remark, row.trouble) for row in returned.rows} == {("", "", None)}


@pytest.mark.parametrize(
    ("written", "read"), [("2026-09-01", "2026-09-01"), (datetime(2026, 9, 1), "2026-09-01"), (None, "")]
)
def test_a_date_may_be_written_or_picked(sheet: Path, written: Any, read: str) -> None:
    fill_in(sheet, {}, {say.ON: written})
    assert read_sheet(sheet).on == read


@pytest.mark.parametrize(
    ("label", "value", "fix"),
    [
        (say.ON, "1.9.2026", "2026-09-01"),
        (say.ON, "2026-13-01", "2026-09-01"),
        (say.ON, "=TODAY()", "write it out"),
        (say.BY, '="A"', "write it out"),
        (say.ALL_READ, "бараг", say.YES),
        (say.LANGUAGE, "Deutsch", "review export"),
    ],
)
def test_a_cell_of_the_first_sheet_that_says_nothing_is_told(sheet: Path, label: str, value: str, fix: str) -> None:
    fill_in(sheet, {}, {label: value})
    with pytest.raises(ReviewError) as told:
        read_sheet(sheet)
    assert fix in str(told.value)
    assert str(sheet) in str(told.value)


@pytest.mark.parametrize("answer", ["тийм", "Yes", say.YES])
def test_yes_is_said_in_either_language(sheet: Path, answer: str) -> None:
    fill_in(sheet, {}, {say.ALL_READ: answer})
    assert read_sheet(sheet).all_read


def test_sorted_rows_and_moved_columns_are_found(sheet: Path) -> None:
    before = read_sheet(sheet)
    book = load_workbook(sheet)
    texts = book[say.TEXTS]
    rows = [[cell.value for cell in row] for row in texts.iter_rows()]
    texts.delete_rows(1, len(rows))
    for row in [rows[0], *reversed(rows[1:])]:
        texts.append([None, *row])
    book.save(sheet)
    after = read_sheet(sheet)
    assert {(r.file, r.place, r.original) for r in after.rows} == {(r.file, r.place, r.original) for r in before.rows}


def test_a_missing_column_is_named(sheet: Path) -> None:
    book = load_workbook(sheet)
    book[say.TEXTS]["B1"] = "?"
    book.save(sheet)
    with pytest.raises(ReviewError, match=say.PLACE):
        read_sheet(sheet)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"a,b\n1,2\n", b"\xd0\xcf\x11\xe0" + b"\0" * 600])
def test_a_broken_file_is_one_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.xlsx"
    path.write_bytes(content)
    with pytest.raises(ReviewError, match="no sheet of texts"):
        read_sheet(path)


def test_no_file_and_another_workbook_are_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ReviewError, match="cannot be read"):
        read_sheet(tmp_path / "none.xlsx")
    with pytest.raises(ReviewError, match="cannot be read"):
        read_sheet(tmp_path)
    Workbook().save(tmp_path / "other.xlsx")
    with pytest.raises(ReviewError, match="no sheet of texts"):
        read_sheet(tmp_path / "other.xlsx")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cut=st.floats(0, 1), junk=st.binary(max_size=20))
def test_a_torn_file_is_read_or_one_sentence(sheet: Path, cut: float, junk: bytes) -> None:
    raw = sheet.read_bytes()
    at = int(len(raw) * cut)
    torn = sheet.with_name("torn.xlsx")
    torn.write_bytes(raw[:at] + junk + raw[at + len(junk) :])
    try:
        read_sheet(torn)
    except ReviewError as error:
        assert error.fix

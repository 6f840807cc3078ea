"""Sheets that went out and came back."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from kiosk.lang import Lang
from kiosk.packs import load
from kiosk.review import entries_of, write_sheet
from kiosk.review import words as say
from tests.packs.conftest import DATA


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A copy of the small pack, with the lists beside it."""
    shutil.copytree(DATA, tmp_path / "packs")
    return tmp_path / "packs" / "small"


def exported(folder: Path, to: Path, lang: Lang = "mn") -> Path:
    """A pack's sheet, without pictures."""
    draft = load(folder).draft
    assert draft is not None
    write_sheet(entries_of(draft), draft.head.content.pack, lang, to)
    return to


def fill_in(
    sheet: Path, corrections: Mapping[int, Any], front: Mapping[str, Any] | None = None, column: str = say.CORRECTION
) -> None:
    """Write into a column by the number of the row, and on the first sheet by the label."""
    book = load_workbook(sheet)
    texts: Any = book[say.TEXTS]
    headings = [cell.value for cell in texts[1]]
    for row, value in corrections.items():
        texts.cell(row, headings.index(column) + 1, value)
    label: Any
    cell: Any
    for label, cell in book[say.FRONT].iter_rows(max_col=2):
        if front and label.value in front:
            cell.value = front[label.value]
    book.save(sheet)


def rows_of(sheet: Path) -> dict[tuple[Any, Any], int]:
    """The number of each text's row, by file and place."""
    book = load_workbook(sheet, read_only=True)
    rows = book[say.TEXTS].iter_rows(max_col=2, values_only=True)
    return {(file, place): number for number, (file, place) in enumerate(rows, start=1)}


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Every file of a pack."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}

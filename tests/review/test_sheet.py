"""What stands in the sheet that goes out."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PIL import Image

from kiosk.packs.scene import Scene
from kiosk.review import Entry, ReviewError, write_sheet
from kiosk.review import words as say
from kiosk.review.sheet import PICTURE_WIDTH

LIKE_FORMULAS = ("=1+1", "+1", "-нэг", "@SUM(A1)", "{=1}", "http://108.mn", "108", "'х", "0123")


def entry(words: str, place: str = "title", scene: Scene | None = None) -> Entry:
    said = {"mn": words, "en": words}
    return Entry("pack.yaml", place, "pack.title", {"mn": words, "en": ""}, scene, {}, said)  # type: ignore[arg-type]


@pytest.mark.parametrize("words", LIKE_FORMULAS)
def test_a_text_never_becomes_a_formula_a_number_or_a_link(words: str, tmp_path: Path) -> None:
    write_sheet([entry(words)], words, "mn", tmp_path / "sheet.xlsx")
    book = load_workbook(tmp_path / "sheet.xlsx")
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert [cell.value for cell in cells if cell.data_type != "s" or cell.hyperlink] == []
    assert sum(cell.value == words for cell in cells) == 4


def test_what_is_written_under_correction_stays_text(tmp_path: Path) -> None:
    write_sheet([entry("Нэг")], "small", "mn", tmp_path / "sheet.xlsx")
    texts = load_workbook(tmp_path / "sheet.xlsx")[say.TEXTS]
    [column] = [cell.column for cell in texts[1] if cell.value == say.CORRECTION]
    correction = texts.cell(2, column)
    assert (correction.value, correction.number_format, correction.protection.locked) == (None, "@", False)


def test_a_scene_is_drawn_once_for_all_of_its_texts(tmp_path: Path) -> None:
    asked: list[Scene] = []
    held = BytesIO()
    Image.new("RGB", (960, 540)).save(held, "PNG")

    def draw(scene: Scene) -> bytes:
        asked.append(scene)
        return held.getvalue()

    one, two = Scene("offer"), Scene("item", "deck", "m1")
    entries = [entry("а", "1", one), entry("б", "2", one), entry("в", "3", two), entry("г", "4")]
    write_sheet(entries, "small", "mn", tmp_path / "sheet.xlsx", draw)
    texts: Any = load_workbook(tmp_path / "sheet.xlsx")[say.TEXTS]
    pictures = texts._images
    assert asked == [one, two]
    assert [picture.anchor._from.row for picture in pictures] == [1, 3]
    # Within its column, from which offsets are counted in parts of a pixel.
    assert {picture.anchor.to.col for picture in pictures} == {texts.max_column - 1}
    widths = [(picture.anchor.to.colOff - picture.anchor._from.colOff) / 9525 for picture in pictures]
    assert widths == [PICTURE_WIDTH, PICTURE_WIDTH]


def test_a_file_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ReviewError, match="cannot be written"):
        write_sheet([entry("а")], "small", "mn", tmp_path / "none" / "sheet.xlsx")

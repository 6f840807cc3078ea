"""The template that a teacher is given."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from openpyxl import load_workbook

from kiosk.banks.errors import BankError
from kiosk.banks.model import Bank, BankChoice, Question
from kiosk.banks.sheets import read_xlsx, write_sheet, write_template
from kiosk.banks.sheets import words as say
from kiosk.banks.sheets.columns import Column, all_columns, column_of
from kiosk.lang import LANGS, Lang


@pytest.mark.parametrize("lang", LANGS)
def test_every_heading_is_found_again(lang: Lang) -> None:
    columns = all_columns(9, english=True)
    assert [column_of(column.label(lang)) for column in columns] == list(columns)


@pytest.mark.parametrize("heading", ["Тайлбар", "Feedback", "тайлбар "])
def test_an_explanation_of_no_answer_is_the_questions(heading: str) -> None:
    assert column_of(heading) == Column("explanation")
    assert column_of(f"{heading.strip()} 2") == Column("feedback", 2)


@pytest.mark.parametrize("lang", LANGS)
def test_the_workbook_says_how_to_fill_it_in(tmp_path: Path, lang: Lang) -> None:
    write_template(tmp_path / "t.xlsx", lang)
    book = load_workbook(tmp_path / "t.xlsx")
    assert book.sheetnames == [say.README_SHEET, say.QUESTIONS_SHEET]
    front = [cell.value for row in book[say.README_SHEET].iter_rows(max_col=2) for cell in row]
    assert all(help_.mn in front and help_.en in front for help_ in say.HELP)
    assert front[0] == say.TITLE.tell(lang), "the teacher's own language comes first"
    assert book[say.QUESTIONS_SHEET]["A1"].value == ("Төрөл" if lang == "mn" else "Type")


def test_what_is_typed_into_the_template_is_read(tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    write_template(path, "mn")
    book = load_workbook(path)
    sheet = book[say.QUESTIONS_SHEET]
    at = {cell.value: cell.coordinate.rstrip("1") for cell in sheet[1]}
    for heading, value in {"Асуулт": "?", "Хариулт 1": "a", "Хариулт 2": "b", "Зөв": "2"}.items():
        sheet[f"{at[heading]}3"] = value
    book.save(path)
    (question,) = read_xlsx(path).questions
    assert (question.line, [one.weight for one in question.choices]) == (3, [0, 100])


def test_nothing_becomes_a_formula(tmp_path: Path) -> None:
    words = ['=HYPERLINK("x")', "+1+2", "-a", "@b", "-5"]
    choices = tuple(BankChoice(one, 100.0 if at == 0 else 0.0) for at, one in enumerate(words))
    bank = Bank("b", (Question("", "single", "=1+1", choices),))
    write_sheet(bank, tmp_path / "b.csv", "en")
    write_sheet(bank, tmp_path / "b.xlsx", "en")
    with (tmp_path / "b.csv").open(encoding="utf-8-sig", newline="") as stream:
        row = list(csv.reader(stream))[1]
    assert not [cell for cell in row if cell.startswith(("=", "+", "@")) or cell == "-a"]
    assert "-5" in row, "a number is no formula"
    sheet = load_workbook(tmp_path / "b.xlsx")[say.QUESTIONS_SHEET]
    assert {cell.data_type for cell in sheet[2]} <= {"s", "n"}


def test_another_ending_or_an_open_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(BankError, match="ends neither in"):
        write_template(tmp_path / "t.ods", "mn")
    with pytest.raises(BankError, match="cannot be written"):
        write_template(tmp_path / "no" / "t.csv", "mn")


def test_a_template_never_takes_the_place_of_a_filled_one(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    write_template(path, "mn")
    filled = path.read_bytes() + "нэг,?,a,b,,,,,1\r\n".encode()
    path.write_bytes(filled)
    with pytest.raises(BankError, match="there already"):
        write_template(path, "mn")
    assert path.read_bytes() == filled

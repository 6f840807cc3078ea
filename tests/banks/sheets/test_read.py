"""Sheets as people and their programs save them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from openpyxl import Workbook

from kiosk.banks.errors import BankError
from kiosk.banks.formats import read_bank
from kiosk.banks.model import Bank

HEAD = ["Асуулт", "Хариулт 1", "Хариулт 2", "Хариулт 3", "Зөв", "Тайлбар 1", "Оноо 1 (%)"]
ROW = ["Аль нь?", "Энэ", "Тэр", "", "1", "Тийм.", ""]


def _csv(tmp_path: Path, rows: Sequence[Sequence[str]], sign: str = ",", encoding: str = "utf-8") -> Bank:
    path = tmp_path / "bank.csv"
    text = "\r\n".join(sign.join(row) for row in rows)
    # Where there was no ө, people typed what their fonts drew as one.
    path.write_bytes((text.replace("ө", "є") if encoding == "cp1251" else text).encode(encoding))
    return read_bank(path)


def _xlsx(tmp_path: Path, rows: Sequence[Sequence[Any]], merged: str = "") -> Bank:
    book = Workbook()
    sheet: Any = book.active
    for row in rows:
        sheet.append(row)
    if merged:
        sheet.merge_cells(merged)
    path = tmp_path / "bank.xlsx"
    book.save(path)
    return read_bank(path)


def _reason(bank: Bank) -> str:
    (skipped,) = bank.skipped
    return f"{skipped.line}: {skipped.reason.en}"


@pytest.mark.parametrize("sign", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251"])
def test_however_a_spreadsheet_saved_it(tmp_path: Path, sign: str, encoding: str) -> None:
    (question,) = _csv(tmp_path, [HEAD, ROW], sign, encoding).questions
    assert (question.stem, question.kind, question.line) == ("Аль нь?", "single", 2)
    assert [(one.text, one.weight, one.feedback) for one in question.choices] == [("Энэ", 100, "Тийм."), ("Тэр", 0, "")]


def test_the_line_that_tells_excel_the_separator(tmp_path: Path) -> None:
    assert len(_csv(tmp_path, [["sep=;"], HEAD, ROW], ";").questions) == 1


def test_columns_in_any_order_in_both_languages_and_spelled_loosely(tmp_path: Path) -> None:
    bank = _csv(
        tmp_path,
        [
            ["Манай сургуулийн сан", ""],
            ["right", "ANSWER  2", "Тэмдэглэл", "question (mn)", "Answer 1", "Question (en)", "Answer1 (English)"],
            ["B", "two", "хараарай", "Нэг үү?", "one", "One?", "ONE"],
        ],
    )
    (question,) = bank.questions
    assert (question.stem, question.stem_en, question.line) == ("Нэг үү?", "One?", 3)
    assert [(one.text, one.text_en, one.weight) for one in question.choices] == [("one", "ONE", 0), ("two", "", 100)]
    assert [note.en for note in bank.notes] == ["column “Тэмдэглэл” is none of ours and was not read"]


def test_a_row_in_english_alone_is_the_banks_own_language(tmp_path: Path) -> None:
    head = [
        "Question",
        "Question (English)",
        "Answer 1 (English)",
        "Answer 2 (English)",
        "Right",
        "Explanation (English)",
    ]
    (question,) = _csv(tmp_path, [head, ["", "Q?", "a", "b", "2", "So."]]).questions
    assert (question.stem, question.stem_en, question.general_feedback) == ("Q?", "", "So.")
    assert [(one.text, one.weight) for one in question.choices] == [("a", 0), ("b", 100)]


@pytest.mark.parametrize(
    ("type", "right", "kind", "weights"),
    [
        ("", "1", "single", [100, 0, 0]),
        ("", '"1, 3"', "multiple", [50, 0, 50]),
        ("", "1.3", "multiple", [50, 0, 50]),
        ("олон", "2", "multiple", [0, 100, 0]),
        ("Single", "1;2", "single", [100, 100, 0]),
        ("нэг", "c", "single", [0, 0, 100]),
        ("", "гурав", "single", [0, 0, 100]),
    ],
)
def test_how_the_right_answers_are_named(
    tmp_path: Path, type: str, right: str, kind: str, weights: list[float]
) -> None:
    rows = [
        ["Төрөл", "Асуулт", "Хариулт 1", "Хариулт 2", "Хариулт 3", "Зөв"],
        [type, "?", "нэг", "хоёр", "Гурав", right],
    ]
    (question,) = _csv(tmp_path, rows).questions
    assert (question.kind, [one.weight for one in question.choices]) == (kind, weights)


@pytest.mark.parametrize(("right", "weights"), [("үнэн", [100, 0]), ("False", [0, 100]), ("2", [0, 100])])
def test_true_or_false(tmp_path: Path, right: str, weights: list[float]) -> None:
    rows = [["Төрөл", "Асуулт", "Зөв", "Тайлбар 2"], ["үнэн-худал", "?", right, "Үгүй."]]
    (question,) = _csv(tmp_path, rows).questions
    assert [(one.text, one.weight) for one in question.choices] == [("", weights[0]), ("", weights[1])]
    assert question.choices[1].feedback == "Үгүй."


def test_false_may_stand_before_true(tmp_path: Path) -> None:
    head = ["Төрөл", "Асуулт", "Хариулт 1", "Хариулт 2", "Зөв", "Тайлбар 1"]
    (question,) = _csv(tmp_path, [head, ["үнэн-худал", "?", "Худал", "Үнэн", "2", "Үгүй."]]).questions
    assert [(one.weight, one.feedback) for one in question.choices] == [(100, ""), (0, "Үгүй.")]


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        (["", "a", "b", "", "1", "", ""], "2: there is no question"),
        (["?", "a", "", "", "1", "", ""], "2: it has fewer than two answers"),
        (["?", "a", "b", "", "4", "", ""], "2: column “Зөв”: there is no answer “4”"),
        (["?", "a", "b", "", "", "", ""], "2: column “Зөв”: none of its answers is right"),
        (["?", "", "b", "c", "2", "Тийм.", ""], "2: column “Тайлбар 1”: there is no answer of this number"),
        (["?", "a", "b", "", "1", "", "200"], "2: column “Оноо 1 (%)”: “200” is no weight"),
        (["?", "a", "b", "", "2", "", "50%"], "2: column “Зөв”: the right answers and the weights"),
    ],
)
def test_what_is_wrong_is_told_with_its_row_and_column(tmp_path: Path, cells: list[str], said: str) -> None:
    bank = _csv(tmp_path, [HEAD, cells, ROW])
    assert _reason(bank).startswith(said)
    assert len(bank.questions) == 1, "the others come over"


def test_a_row_that_ends_early_is_named_by_what_it_has(tmp_path: Path) -> None:
    (skipped,) = _csv(tmp_path, [["Асуулт", "Хариулт 1", "Хариулт 2", "Зөв", "Нэр"], ["Юу вэ?"]]).skipped
    assert skipped.name == "Юу вэ?"


def test_rows_are_counted_as_the_editor_counts_lines(tmp_path: Path) -> None:
    path = tmp_path / "bank.csv"
    path.write_text("\n".join([",".join(HEAD), '"Хоёр\nмөр",a,b,,1,,', "", ",".join(ROW)]), encoding="utf-8")
    assert [one.line for one in read_bank(path).questions] == [2, 5]


def test_numbers_and_yes_in_cells_are_read_as_they_look(tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        ["Question", "Answer 1", "Answer 2", "Right", "Weight 1 (%)"],
        [2026, 5, 0.5, 1.0, 50],
        ["?", True, "b", 2],
    ]
    first, second = _xlsx(tmp_path, rows).questions
    assert (first.stem, [one.text for one in first.choices]) == ("2026", ["5", "0.5"])
    assert [one.weight for one in first.choices] == [50, 0]
    assert [one.text for one in second.choices] == ["true", "b"]


def test_percentages_and_long_fractions_are_read_as_they_look(tmp_path: Path) -> None:
    path = tmp_path / "percent.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Question", "Answer 1", "Answer 2", "Weight 1 (%)", "Weight 2 (%)"])
        sheet.write_row(1, 0, ["?", 0.1 + 0.2, 1e15])
        for at, share in enumerate((1, 0.07), start=3):
            sheet.write_number(1, at, share, book.add_format({"num_format": "0.0%"}))
    (question,) = read_bank(path).questions
    assert [(one.text, one.weight) for one in question.choices] == [("0.3", 100), ("1000000000000000", 7)]


def test_windows_line_ends_that_a_workbook_escapes(tmp_path: Path) -> None:
    (question,) = _xlsx(tmp_path, [HEAD, ["Нэг_x000D_\nхоёр", *ROW[1:]]]).questions
    assert question.stem == "Нэг\nхоёр"


def test_all_sheets_with_our_headings_are_read(tmp_path: Path) -> None:
    book = Workbook()
    for name, rows in {
        "7-р анги": [HEAD, ROW],
        "Тэмдэглэл": [["Миний", "бичсэн"]],
        "8-р анги": [[""], ["Question", "Right", "Note"], ["?", "TRUE"], ["?", "maybe"]],
        "Хоосон": [HEAD],
    }.items():
        sheet: Any = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(tmp_path / "bank.xlsx")
    bank = read_bank(tmp_path / "bank.xlsx")
    assert [(one.kind, one.line) for one in bank.questions] == [("single", 2), ("truefalse", 3)]
    assert _reason(bank).startswith("4: sheet “8-р анги”: column “Right”: ")
    assert len(bank.notes) == 1


def test_empty_and_merged_rows_are_passed_over(tmp_path: Path) -> None:
    rows: list[list[Any]] = [["Question", "Answer 1", "Answer 2", "Right"], [], ["", "", " ", None], ["?", "a", "b", 1]]
    (question,) = _xlsx(tmp_path, rows, merged="A2:D3").questions
    assert question.line == 4


def test_a_cell_that_has_become_a_date_names_itself(tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        ["Question", "Answer 1", "Answer 2", "Right"],
        ["?", "a", "b", date(2026, 1, 3)],
        ["?", "a", "b", 1],
    ]
    bank = _xlsx(tmp_path, rows)
    assert _reason(bank) == "2: column “Right”: the cell has become a date"
    assert len(bank.questions) == 1


def test_a_formula_gives_what_the_spreadsheet_kept_or_is_named(tmp_path: Path) -> None:
    assert _reason(_xlsx(tmp_path, [HEAD, ["=1+1", "a", "b", "", 1]])) == (
        "2: column “Асуулт”: the cell holds a formula without a result"
    )
    path = tmp_path / "kept.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, HEAD)
        sheet.write_row(1, 0, ["?", "a", "b", "", "1"])
        sheet.write_formula(1, 1, '="x"&"y"', value="xy")
    assert read_bank(path).questions[0].choices[0].text == "xy"


def test_an_error_in_a_cell_is_named(tmp_path: Path) -> None:
    path = tmp_path / "error.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, HEAD)
        sheet.write_row(1, 0, ["?", "a", "b", "", "1"])
        sheet.write_formula(1, 1, "=1/0", value="#DIV/0!")
    assert "“#DIV/0!”" in _reason(read_bank(path))


@pytest.mark.parametrize("error", ["#NAME?", "#ИМЯ?"])
def test_an_error_that_was_saved_as_text_is_named(tmp_path: Path, error: str) -> None:
    bank = _csv(tmp_path, [HEAD, ["?", error, "b", "", "1", "", ""], ROW], ";")
    assert _reason(bank) == f"2: column “Хариулт 1”: the cell holds the error “{error}”"
    assert len(bank.questions) == 1


@pytest.mark.parametrize("rows", [[["a", "b"], ["1", "2"]], [[""]]])
def test_a_sheet_without_our_columns_says_what_to_do(tmp_path: Path, rows: list[list[str]]) -> None:
    with pytest.raises(BankError, match="new --sheet"):
        _csv(tmp_path, rows)


def test_an_empty_template_has_no_question(tmp_path: Path) -> None:
    with pytest.raises(BankError, match="no question"):
        _csv(tmp_path, [HEAD, [""] * 7])

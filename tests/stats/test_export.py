"""An export opens in a spreadsheet as it was written, is put in place as a whole, and can be read back."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stats.codebook import COLUMNS
from stats.errors import DiskProblem
from stats.export import Written, write_export
from stats.record import AnswerRecord, SessionRecord
from stats.session import SessionHeader
from stats.transfer.csv_rows import cell
from tests.stats import samples, strategies
from tests.stats.disk import FULL, Disk

CLASS_VOTES = {"vote": {"lure": 12, "fine": 16}, "second-vote": {"lure": 19, "fine": 9}}


def write_csv(records: Iterable[SessionRecord], target: Path, rng: Random, **options: object) -> Written:
    return write_export(samples.Held(tuple(records)), target, "csv", rng, **options)  # type: ignore[arg-type]


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_every_answer_and_every_session_without_one_has_a_row(tmp_path: Path) -> None:
    written = write_csv([samples.record(1, answers=3), samples.record(2, answers=0)], tmp_path / "rows.csv", Random(1))
    rows = rows_of(written.file)
    assert (written.sessions, written.rows) == (2, 4)
    assert sorted((row["visit"], row["answer"]) for row in rows) == [
        ("v" + samples.visit_id(1), "1"),
        ("v" + samples.visit_id(1), "2"),
        ("v" + samples.visit_id(1), "3"),
        ("v" + samples.visit_id(2), ""),
    ]


def test_spreadsheets_see_cyrillic(tmp_path: Path) -> None:
    target = tmp_path / "rows.csv"
    write_csv([samples.record()], target, Random(1))
    assert target.read_bytes().startswith(b"\xef\xbb\xbf")
    assert rows_of(target)[0]["event"] == "Хүүхдийн эрхийн өдөр"


@strategies.FEW
@given(written=st.lists(strategies.records(), max_size=4))
def test_no_cell_is_a_formula_or_loses_its_text(tmp_path: Path, written: list[SessionRecord]) -> None:
    target = tmp_path / "rows.csv"
    write_csv(written, target, Random(1))
    rows = rows_of(target)
    assert all(value.lstrip()[:1] not in set("=+-@＝＋－＠") for row in rows for value in row.values() if value)
    events = {cell(record.header.event) for record in written}
    assert {row["event"] for row in rows} == events


@pytest.mark.parametrize(
    "text", ["=1+1", "+49", "-1", "@SUM(A1)", "  =1", "\u3000＝1", "11-13", "1.0.0", "2,0,1", "0012", "1e5", "3/4"]
)
def test_text_stays_text(text: str) -> None:
    assert cell(text) == "'" + text


@pytest.mark.parametrize(
    ("value", "written"), [(None, ""), (True, "1"), (False, "0"), (12, "12"), (3.5, "3.5"), ("lure-sure", "lure-sure")]
)
def test_other_cells_stay_as_they_are(value: object, written: str) -> None:
    assert cell(value) == written


def test_rows_stand_in_an_order_that_the_generator_decides(tmp_path: Path) -> None:
    written = [samples.record(number) for number in range(40)]
    orders = []
    for seed in (1, 1, 2):
        write_csv(written, tmp_path / "rows.csv", Random(seed))
        orders.append([(row["visit"], row["answer"]) for row in rows_of(tmp_path / "rows.csv")])
    assert orders[0] == orders[1] != orders[2]
    assert orders[0] != sorted(orders[0])


def test_the_codebook_explains_every_column_in_both_languages(tmp_path: Path) -> None:
    written = write_csv([samples.record()], tmp_path / "rows.csv", Random(1))
    explained = rows_of(written.file.with_name("rows-codebook.csv"))
    assert [row["column"] for row in explained][: len(COLUMNS)] == list(rows_of(written.file)[0])
    assert all(row["mn"] and row["en"] for row in explained)


def test_nothing_in_a_record_is_missing_from_the_rows() -> None:
    names = {column.name for column in COLUMNS}
    header = set(SessionHeader.__dataclass_fields__)
    record = set(SessionRecord.__dataclass_fields__) - {"header"}
    answer = {{"maximum": "answer_maximum"}.get(name, name) for name in AnswerRecord.__dataclass_fields__}
    assert names == header | record | answer | {"answer"}


def test_an_export_that_fails_leaves_the_last_one_whole(tmp_path: Path, disk: Disk) -> None:
    target = tmp_path / "rows.csv"
    write_csv([samples.record()], target, Random(1))
    before = target.read_bytes()
    disk.error = FULL
    with pytest.raises(DiskProblem):
        write_csv([samples.record(2)], target, Random(1))
    assert target.read_bytes() == before


@pytest.mark.parametrize("target", ["no-folder/rows.csv", "."])
def test_a_place_that_cannot_be_is_a_sentence(tmp_path: Path, target: str) -> None:
    with pytest.raises(DiskProblem) as caught:
        write_csv([], tmp_path / target, Random(1))
    assert caught.value.fix


def test_the_votes_of_a_class_stand_in_one_cell_that_no_spreadsheet_guesses_at(tmp_path: Path) -> None:
    votes = [samples.answer(1, kind=kind, choice=None, votes=counted) for kind, counted in CLASS_VOTES.items()]
    record = SessionRecord.of(samples.header(mode="class"), votes, samples.outcome())
    write_csv([record, samples.record(2, answers=1)], tmp_path / "rows.csv", Random(1))
    written = {(row["mode"], row["kind"]): row["votes"] for row in rows_of(tmp_path / "rows.csv")}
    assert written == {
        ("class", "vote"): "fine: 16; lure: 12",
        ("class", "second-vote"): "fine: 9; lure: 19",
        ("walk-up", "judge"): "",
    }

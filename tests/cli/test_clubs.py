from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.cli.clubs import read_clubs
from kiosk.cli.main import main
from kiosk.errors import SetupError


@pytest.mark.parametrize("saved", ["k1,Хан-Уул 1\nk2,Дархан\n", "\ufeffk1;Хан-Уул 1;\r\n\r\nk2;Дархан;\r\n"])
def test_a_table_is_read_as_excel_saves_it(saved: str, tmp_path: Path) -> None:
    table = tmp_path / "clubs.csv"
    table.write_text(saved, "utf-8", newline="")
    assert read_clubs(table) == {"k1": "Хан-Уул 1", "k2": "Дархан"}


def test_kiosks_of_one_club_are_told_apart(tmp_path: Path) -> None:
    table = tmp_path / "clubs.csv"
    table.write_text("k1,Дархан\nk2,Дархан\nk3,Хан-Уул", "utf-8")
    assert read_clubs(table) == {"k1": "Дархан (k1)", "k2": "Дархан (k2)", "k3": "Хан-Уул"}


@pytest.mark.parametrize(("saved", "where"), [(b"k1,a\nk2\n", "clubs.csv:2"), (b"\xff\xfe\x00", "clubs.csv")])
def test_a_line_that_is_no_id_and_name_is_named(saved: bytes, where: str, tmp_path: Path) -> None:
    table = tmp_path / "clubs.csv"
    table.write_bytes(saved)
    with pytest.raises(SetupError) as problem:
        read_clubs(table)
    assert str(problem.value.where).endswith(where)


def test_the_report_calls_clubs_by_their_names(tmp_path: Path) -> None:
    made, table, page = tmp_path / "made", tmp_path / "clubs.csv", tmp_path / "report.html"
    table.write_text("k1,Дархан\n", "utf-8")
    assert main(["stats", "simulate", "--out", str(made), "--visits", "30", "--kiosks", "2"]) == 0
    assert main(["stats", "collect", str(made / "k1"), str(made / "k2"), "--to", str(tmp_path / "all")]) == 0
    data = ["--data", str(tmp_path / "all"), "--clubs", str(table)]
    assert main(["stats", "report", *data, "--to", str(page), "--lang", "mn"]) == 0
    written = page.read_text("utf-8")
    assert '<th scope="row">Дархан</th>' in written
    assert '<th scope="row">k2</th>' in written

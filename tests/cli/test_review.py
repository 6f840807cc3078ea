from __future__ import annotations

import shutil
from pathlib import Path
from zipfile import ZipFile

import pytest

from kiosk.cli.main import main
from kiosk.review import words as say
from tests.packs.conftest import DATA
from tests.review.conftest import bytes_of, fill_in, rows_of

WHY = ("deck.yaml", "items/lure-1/why")


@pytest.fixture
def small(tmp_path: Path) -> Path:
    shutil.copytree(DATA, tmp_path / "packs")
    return tmp_path / "packs" / "small"


@pytest.fixture
def sheet(small: Path, tmp_path: Path) -> Path:
    target = tmp_path / "sheet.xlsx"
    assert main(["review", "export", str(small), "--to", str(target), "--no-pictures"]) == 0
    return target


def test_a_sheet_goes_out_with_pictures(small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "sheet.xlsx"
    assert main(["review", "export", str(small), "--to", str(target), "--lang", "en"]) == 0
    assert f"{target}: " in capsys.readouterr().out
    with ZipFile(target) as packed:
        assert any(name.startswith("xl/media/") for name in packed.namelist())


def test_a_pack_of_the_kiosk_is_found_by_its_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "sheet.xlsx"
    assert main(["review", "export", "students-11-13", "--to", str(target), "--no-pictures"]) == 0
    assert main(["review", "apply", str(target)]) == 0
    assert "changed: 0, refused: 0" in capsys.readouterr().out


def test_corrections_come_back(sheet: Path, small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    row = rows_of(sheet)[WHY]
    fill_in(sheet, {row: "Засвар"}, {say.BY: "Байгууллага", say.ON: "2026-09-01", say.ALL_READ: say.YES})
    fill_in(sheet, {row: "Сайхан"}, column=say.REMARK)
    assert main(["review", "apply", str(sheet), "--pack", str(small)]) == 0
    told = capsys.readouterr().out
    for line in ("items/lure-1/why: Сайхан", "reviewed (mn): Байгууллага, 2026-09-01", "changed: 1, refused: 0"):
        assert line in told
    assert "why: Засвар\n" in (small / "deck.yaml").read_text("utf-8")


def test_a_refused_correction_leaves_with_one(sheet: Path, small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill_in(sheet, {rows_of(sheet)[WHY]: "=1+1"})
    assert main(["review", "apply", str(sheet), "--pack", str(small)]) == 1
    assert "refused: row " in capsys.readouterr().out


def test_errors_are_told_and_nothing_is_written(sheet: Path, small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = bytes_of(small)
    fill_in(sheet, {rows_of(sheet)[WHY]: "ring 9911 2233"})
    assert main(["review", "apply", str(sheet), "--pack", str(small)]) == 1
    told = capsys.readouterr().out
    assert f"{small / 'deck.yaml'}:" in told
    assert "nothing was written" in told
    assert bytes_of(small) == before


@pytest.mark.parametrize(
    ("arguments", "remedy"),
    [
        (["export", "nothing", "--to", "HERE/a.xlsx"], "pack.yaml"),
        (["export", "students-11-13", "--to", "HERE/a.csv"], ".xlsx"),
        (["apply", "HERE/none.xlsx"], "cannot be read"),
    ],
)
def test_what_can_be_mended_leaves_with_two(
    arguments: list[str],
    remedy: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["review", *(word.replace("HERE", str(tmp_path)) for word in arguments)]) == 2
    assert remedy in capsys.readouterr().err


def test_a_sheet_of_another_pack_and_a_pack_with_errors_are_told(
    sheet: Path, small: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    head = small / "pack.yaml"
    text = head.read_text("utf-8")
    head.write_text(text.replace("pack: small", "pack: other"), encoding="utf-8")
    assert main(["review", "apply", str(sheet), "--pack", str(small)]) == 2
    assert "of the pack 'small'" in capsys.readouterr().err
    head.write_text(text.replace("version", "verison"), encoding="utf-8")
    assert main(["review", "apply", str(sheet), "--pack", str(small)]) == 2
    assert "kiosk check" in capsys.readouterr().err

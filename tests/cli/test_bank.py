from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.cli.main import main
from kiosk.packs import load
from tests.packs.conftest import DATA as PACKS

DATA = Path(__file__).parents[1] / "banks" / "data" / "gift"


def test_a_bank_is_shown_and_then_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", str(DATA / "options1.gift"), "--to", str(tmp_path / "p"), "--yes", "--lang", "en"]) == 0
    told = capsys.readouterr().out
    assert "Comes over: 9" in told
    assert "Does not come over: 5" in told
    for name in ("Thanksgiving Date", "Difficult question.", "Kanji Origins", "What's 2 plus 2?"):
        assert name in told
    assert told.index("Kanji Origins") < told.index("it plays as it is")
    pack = load(tmp_path / "p").pack
    assert pack is not None
    assert (pack.id, pack.head.mn.title, pack.head.ages) == ("p", "options1", "11-13")


def test_title_and_ages_may_be_given(tmp_path: Path) -> None:
    options = ["--title", "Манай сан", "--ages", "14-17", "--format", "gift", "--yes"]
    assert main(["import", str(DATA / "mc1.gift"), "--to", str(tmp_path / "p"), *options]) == 0
    pack = load(tmp_path / "p").pack
    assert pack is not None
    assert (pack.head.mn.title, pack.head.ages, pack.head.version) == ("Манай сан", "14-17", "1.0.0")


@pytest.mark.parametrize(("answer", "code"), [("y\n", 0), ("n\n", 1), ("", 1)])
def test_it_asks_before_it_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str, code: int) -> None:
    typed = tmp_path / "typed"
    typed.write_text(answer)
    with typed.open() as stdin:
        monkeypatch.setattr("sys.stdin", stdin)
        assert main(["import", str(DATA / "tf1.gift"), "--to", str(tmp_path / "p")]) == code
    assert (tmp_path / "p").exists() == (code == 0)


def test_a_pack_that_is_there_is_never_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["import", str(DATA / "tf1.gift"), "--to", str(tmp_path / "p"), "--yes"]
    assert main(command) == 0
    (tmp_path / "p" / "pack.yaml").write_text("mine", encoding="utf-8")
    capsys.readouterr()
    assert main(command) == 2
    assert "there is something here already" in capsys.readouterr().err
    assert (tmp_path / "p" / "pack.yaml").read_text(encoding="utf-8") == "mine"


def test_where_nothing_comes_over_the_reasons_are_shown_and_nothing_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", str(DATA / "essay1.gift"), "--to", str(tmp_path / "p"), "--yes", "--lang", "mn"]) == 2
    told = capsys.readouterr()
    assert "Орохгүй: 1" in told.out
    assert "киоск энэ сангаас нэг ч асуулт авч чадсангүй" in told.err
    assert not (tmp_path / "p").exists()


@pytest.mark.parametrize("option", [("--format", "word"), ("--ages", "5-6")])
def test_an_option_says_what_it_takes(
    tmp_path: Path, option: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", str(DATA / "tf1.gift"), "--to", str(tmp_path / "p"), *option]) == 2
    assert f"{option[0]}: '{option[1]}' is none that is known: write one of " in capsys.readouterr().err


@pytest.mark.parametrize("ending", ["gift", "csv", "xlsx"])
def test_what_is_exported_is_imported_again(tmp_path: Path, ending: str, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / f"bank.{ending}"
    assert main(["export", str(PACKS / "small"), "--to", str(file)]) == 0
    assert f"{file}: 1 асуулт" in capsys.readouterr().out
    assert main(["import", str(file), "--to", str(tmp_path / "again"), "--yes"]) == 0
    first, again = load(PACKS / "small").pack, load(tmp_path / "again").pack
    assert first is not None
    assert again is not None
    [before], [after] = first.quizzes[0].questions, again.quizzes[0].questions
    assert (after.mn.ask, after.mn.why, after.kind) == (before.mn.ask, before.mn.why, before.kind)
    assert [(one.mn.text, one.right) for one in after.choices] == [(one.mn.text, one.right) for one in before.choices]


def test_what_a_bank_cannot_hold_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(PACKS / "small"), "--to", str(tmp_path / "bank.gift"), "--lang", "en"]) == 0
    told = capsys.readouterr().out
    assert "The file cannot hold: 2" in told
    assert "a bank of questions cannot hold a story" in told


def test_an_export_needs_an_ending_that_is_known(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(PACKS / "small"), "--to", str(tmp_path / "bank.doc")]) == 2
    assert "let it end with .gift, .csv, .xlsx" in capsys.readouterr().err
    assert not (tmp_path / "bank.doc").exists()

from __future__ import annotations

from io import StringIO
from pathlib import Path

import pytest

from kiosk.cli.check import problems_of
from kiosk.cli.main import main
from kiosk.packs import load


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system that speaks English."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


def test_three_questions_make_a_pack_that_plays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", StringIO("Class 6b\n2\nnonsense\nquiz\n"))
    assert main(["new", str(tmp_path / "our-class")]) == 0
    pack = load(tmp_path / "our-class").pack
    assert pack is not None
    assert (pack.head.mn.title, pack.head.ages, len(pack.quizzes)) == ("Class 6b", "14-17", 1)
    assert problems_of(tmp_path / "our-class") == ()
    told = capsys.readouterr().out
    assert "write one of these: round, story, quiz" in told
    assert f"kiosk check {tmp_path / 'our-class'}" in told


def test_options_leave_nothing_to_ask(tmp_path: Path) -> None:
    options = ["--title", "Манай", "--ages", "18+", "--what", "round", "--lang", "mn"]
    assert main(["new", str(tmp_path / "a"), *options]) == 0
    assert problems_of(tmp_path / "a") == ()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "for example: kiosk new our-class"),
        (["a", "--title", "x", "--ages", "9"], "--ages: «9»: write one of these: 11-13, 14-17, 18+"),
        (["a", "--title", "x", "--ages", "11-13", "--what", "poem", "--lang", "mn"], "эдгээрийн нэгийг бичнэ үү"),
        (["--sheet", "questions.doc"], ".xlsx"),
    ],
)
def test_what_cannot_be_made_is_told(
    arguments: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["new", *arguments]) == 2
    assert said in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_what_is_played_may_be_called_as_the_menu_calls_it(tmp_path: Path) -> None:
    options = ["--title", "Манай", "--ages", "11-13", "--what", "түүх"]
    assert main(["new", str(tmp_path / "a"), *options]) == 0
    assert (tmp_path / "a" / "story.yaml").is_file()


@pytest.mark.parametrize("name", ["questions.xlsx", "questions.csv"])
def test_a_sheet_for_questions(tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "--sheet", str(tmp_path / name)]) == 0
    assert (tmp_path / name).stat().st_size > 0
    assert "kiosk import" in capsys.readouterr().out

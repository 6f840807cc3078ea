"""``import --replace``: a bank that was mended comes in again as the pack that it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.banks import folder as folders
from kiosk.cli.main import main
from kiosk.cli.typed import quoted
from kiosk.packs import Pack, load
from kiosk.packs.library import load_library

SHEET = "Category,Question,Right,Answer 1,Answer 2,Explanation\n"


def sheet(path: Path, *rows: str) -> Path:
    path.write_text(SHEET + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return path


def bring(bank: Path, to: Path, *options: str) -> int:
    return main(["import", str(bank), "--to", str(to), "--yes", *options])


def pack(folder: Path) -> Pack:
    read = load(folder).pack
    assert read is not None
    return read


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A pack of two quizzes that an import has made."""
    bank = sheet(tmp_path / "bank.csv", "Phone,Who calls?,1,Mum,Nobody,So it is", "Money,Who pays?,2,I,They,So it is")
    assert bring(bank, tmp_path / "manai angi", "--title", "Our questions", "--ages", "14-17") == 0
    return tmp_path / "manai angi"


def test_it_goes_round_import_mend_import_install_twice(made: Path, tmp_path: Path) -> None:
    data = ["--data", str(tmp_path / "data")]
    assert main(["install", str(made), *data]) == 0
    assert bring(sheet(tmp_path / "bank.csv", "Phone,Who rings?,2,Mum,Nobody,So it is"), made, "--replace") == 0
    assert main(["install", str(made), *data]) == 0
    [playing] = load_library([tmp_path / "data" / "packs"]).packs
    [quiz] = playing.quizzes
    assert (playing.id, playing.head.version, quiz.questions[0].mn.ask) == ("manai-angi", "1.0.1", "Who rings?")
    assert sorted(path.name for path in made.iterdir()) == ["pack.yaml", "phone.yaml"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bank.csv", "data", "manai angi"]


def test_what_somebody_wrote_beside_the_questions_stays(made: Path, tmp_path: Path) -> None:
    head = made / "pack.yaml"
    changed = head.read_text("utf-8").replace("mn: Our questions", "mn:\n  title: Ours\n  about: All of it")
    head.write_text(changed.replace("  - money.yaml", "  - money.yaml\n  - own.yaml"), "utf-8")
    phone = made / "phone.yaml"
    phone.write_text(phone.read_text("utf-8").replace("quiz: phone", "quiz: phone\ntheme: people"), "utf-8")
    own = (made / "money.yaml").read_text("utf-8").partition("\n")[2].replace("quiz: money", "quiz: own")
    (made / "own.yaml").write_text(own, "utf-8")
    (made / "notes.txt").write_text("mine", "utf-8")
    bank = sheet(tmp_path / "bank.csv", "Phone,Who rings?,1,Mum,Nobody,Yes", "Own,Who?,1,I,You,Yes")
    assert bring(bank, made, "--replace") == 0
    read = pack(made)
    assert (read.head.mn.title, read.head.mn.about, read.head.ages) == ("Ours", "All of it", "14-17")
    assert read.head.contents == ("phone.yaml", "own-2.yaml", "own.yaml")
    assert read.quizzes[0].theme == "people"
    assert (made / "own.yaml").read_text("utf-8") == own
    assert (made / "notes.txt").read_text("utf-8") == "mine"


def test_a_file_that_an_editor_saved_with_a_byte_order_mark_is_still_the_import_s(made: Path, tmp_path: Path) -> None:
    for file in made.iterdir():
        file.write_text(file.read_text("utf-8"), "utf-8-sig")
    assert bring(tmp_path / "bank.csv", made, "--replace") == 0
    assert pack(made).head.contents == ("phone.yaml", "money.yaml")


def test_a_title_and_ages_that_are_given_take_the_place_of_the_old_ones(made: Path, tmp_path: Path) -> None:
    assert bring(tmp_path / "bank.csv", made, "--replace", "--title", "New", "--ages", "18+") == 0
    assert (pack(made).head.mn.title, pack(made).head.ages) == ("New", "18+")


def test_a_pack_that_no_import_made_is_not_touched(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--title", "Ours", "--ages", "11-13", "--what", "quiz", "--lang", "en"]
    assert main(["new", str(tmp_path / "own"), *options]) == 0
    before = files(tmp_path / "own")
    bank = sheet(tmp_path / "bank.csv", "Phone,Who calls?,1,Mum,Nobody,Yes")
    for folder in (tmp_path / "own", tmp_path / "none"):
        assert bring(bank, folder, "--replace") == 2
        assert "no import made the pack" in capsys.readouterr().err
    assert files(tmp_path / "own") == before


def test_a_broken_head_is_told_and_nothing_changes(
    made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    head = made / "pack.yaml"
    head.write_text(head.read_text("utf-8").replace("version: 1.0.0", "version: one"), "utf-8")
    before = files(made)
    assert bring(tmp_path / "bank.csv", made, "--replace") == 2
    assert "pack.yaml has errors" in capsys.readouterr().err
    assert files(made) == before


@pytest.mark.parametrize("fails_at", [1, 2])
def test_the_old_questions_stay_where_the_new_cannot_be_put(
    made: Path, tmp_path: Path, fails_at: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = files(made)
    calls = 0

    def move(folder: Path, to: Path) -> None:
        nonlocal calls
        calls += 1
        if calls == fails_at:
            raise PermissionError(13, "in use")
        folder.rename(to)

    monkeypatch.setattr(folders, "move", move)
    assert bring(tmp_path / "bank.csv", made, "--replace") == 2
    assert "in use" in capsys.readouterr().err
    assert files(made) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bank.csv", "manai angi"]


def test_a_refusal_names_replace_and_a_yes_is_asked_for(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bring(tmp_path / "bank.csv", made) == 2
    assert "--replace" in capsys.readouterr().err
    before = files(made)
    (tmp_path / "typed").write_text("n\n")
    with (tmp_path / "typed").open() as stdin:
        monkeypatch.setattr("sys.stdin", stdin)
        assert main(["import", str(tmp_path / "bank.csv"), "--to", str(made), "--replace", "--lang", "mn"]) == 1
    assert "money.yaml, phone.yaml" in capsys.readouterr().out
    assert files(made) == before


def test_questions_without_an_explanation_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bank = sheet(tmp_path / "bank.csv", "A,Who calls?,1,Mum,Nobody,So it is", "A,Who pays?,2,I,They,")
    assert bring(bank, tmp_path / "p", "--lang", "en") == 0
    assert "1 questions have no explanation, and play without one: Who pays?" in capsys.readouterr().out


def test_a_command_to_copy_quotes_a_folder_with_a_space(
    made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bring(tmp_path / "bank.csv", made, "--replace") == 0
    assert f"check {quoted(made)}" in capsys.readouterr().out

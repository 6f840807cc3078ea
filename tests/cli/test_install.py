"""``install``: packs in and back again, from the command line."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from typing import get_args

import pytest

from kiosk.app.content import INDEX_FILE, SOURCES, TACTICS, WORDS
from kiosk.authoring import What, Wish, lay_out
from kiosk.cli.main import main
from kiosk.packs.draft import Known
from kiosk.packs.index_file import checks_key
from kiosk.packs.library import load_library
from kiosk.packs.stock import Stock
from kiosk.resources import assets_dir, scenarios_dir

OWN = scenarios_dir() / "families"


def pack(path: Path, *versions: str) -> Path:
    """A zip with a small pack in some version; several of them, in folders, if there are several versions."""
    drafts = path.parent / f"drafts of {path.stem}"
    with zipfile.ZipFile(path, "w") as archive:
        for number, version in enumerate(versions):
            name = f"my-class{number or ''}"
            wish = Wish("Манай анги", "11-13", "story", "mn")
            for file in lay_out(drafts / name, wish, assets_dir() / "templates"):
                text = re.sub("^version: .*$", f"version: {version}", file.read_text("utf-8"), flags=re.M)
                archive.writestr(f"{name}/{file.name}", text)
    return path


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def install(data: Path, *arguments: object) -> int:
    return main(["install", *map(str, arguments), "--data", str(data)])


def playing(data: Path) -> dict[str, str]:
    return {one.id: one.head.version for one in load_library([data / "packs"]).packs}


def test_a_pack_comes_in_is_brought_up_to_date_turned_back_and_taken_away(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = pack(tmp_path / "old.zip", "1.0.0"), pack(tmp_path / "new.zip", "1.1.0")
    assert install(data, old) == install(data, new) == 0
    assert playing(data) == {"my-class": "1.1.0"}
    assert install(data, "--list") == 0
    assert "my-class 1.1.0" in capsys.readouterr().out
    assert install(data, "--restore", "my-class") == 0 and playing(data) == {"my-class": "1.0.0"}
    assert install(data, "--remove", "my-class") == 0 and playing(data) == {}
    assert install(data, "--list") == 0
    assert "no packs" in capsys.readouterr().out.splitlines()[-1]


def test_the_next_start_need_not_read_what_was_brought_in(data: Path, tmp_path: Path) -> None:
    def must_not_be_asked() -> Known:
        raise AssertionError("something was checked again")

    assert install(data, pack(tmp_path / "new.zip", "1.0.0")) == 0
    faces = frozenset(path.name for path in (assets_dir() / "faces").iterdir() if path.is_dir())
    known = [scenarios_dir() / name for name in (TACTICS, SOURCES, WORDS)]
    roots = [scenarios_dir(), data / "packs"]
    stock = Stock(roots, data / INDEX_FILE, must_not_be_asked, checks_key(known, faces))
    assert "my-class" in {one.id for one in stock.offered.packs}


@pytest.mark.parametrize("what", get_args(What))
def test_what_new_lays_out_is_brought_in_as_it_is(data: Path, tmp_path: Path, what: str) -> None:
    folder = tmp_path / "my-class"
    options = ("--title", "Манай анги", "--ages", "11-13", "--what", what, "--lang", "mn")
    assert main(["new", str(folder), *options]) == 0
    assert install(data, folder) == 0 and playing(data) == {"my-class": "1.0.0"}


def test_a_question_bank_that_was_imported_is_brought_in(data: Path, tmp_path: Path) -> None:
    (tmp_path / "bank.gift").write_text("::sum:: 2+2? {=4 ~5}\n", encoding="utf-8")
    assert main(["import", str(tmp_path / "bank.gift"), "--to", str(tmp_path / "sums"), "--yes"]) == 0
    assert install(data, tmp_path / "sums") == 0 and playing(data) == {"sums": "1.0.0"}


def test_an_older_version_needs_yes(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert install(data, pack(tmp_path / "new.zip", "1.1.0")) == 0
    old = pack(tmp_path / "old.zip", "1.0.0")
    assert install(data, old) == 1
    told = capsys.readouterr().err
    assert "--yes" in told and "киоскт" in told and playing(data) == {"my-class": "1.1.0"}
    assert install(data, old, "--yes") == 0 and playing(data) == {"my-class": "1.0.0"}


def test_errors_of_a_folder_are_told_beside_its_version(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert install(data, pack(tmp_path / "new.zip", "1.1.0")) == 0
    folder = tmp_path / "drafts of new" / "my-class"
    head = folder / "pack.yaml"
    head.write_text(re.sub("^version: .*$", "version: 1.0.0", head.read_text("utf-8"), flags=re.M), "utf-8")
    assert install(data, folder) == 1
    assert "E623" in capsys.readouterr().err
    story = folder / "story.yaml"
    story.write_text(story.read_text("utf-8").replace("face: zaya", "face: nobody"), "utf-8")
    assert install(data, folder) == 1
    told = capsys.readouterr().err
    assert "E623" in told and "story.yaml" in told and "nobody" in told


def test_of_several_packs_those_that_are_sound_come_in(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.zip"
    broken.write_bytes(b"PK")
    assert install(data, broken, pack(tmp_path / "two.zip", "1.0.0", "2.0.0")) == 1
    told = capsys.readouterr()
    assert playing(data) == {"my-class": "1.0.0", "my-class1": "2.0.0"}
    assert str(broken) in told.err and told.out.count("installed") == 2


def test_the_same_pack_again_is_no_error(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = pack(tmp_path / "old.zip", "1.0.0")
    assert install(data, path) == install(data, path) == 0
    assert "here already" in capsys.readouterr().out


def test_what_cannot_be_done_is_told(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert install(data) == 2
    assert "--list" in capsys.readouterr().err
    for arguments in ((tmp_path / "gone.zip",), ("--restore", "gone"), ("--remove", "gone"), (OWN,)):
        assert install(data, *arguments) == 1
        told = capsys.readouterr().err.splitlines()
        assert len(told) == 2 and re.search("[а-яөү]", told[0]) and "Traceback" not in told[1]


def test_a_data_folder_that_is_a_file_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "data").write_text("")
    assert install(tmp_path / "data", pack(tmp_path / "old.zip", "1.0.0")) == 1
    assert "E620" in capsys.readouterr().err

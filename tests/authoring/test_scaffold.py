from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest
import yaml

from kiosk.authoring import SCHEMA_NAME, What, Wish, lay_out
from kiosk.cli.check import problems_of
from kiosk.errors import SetupError
from kiosk.lang import LANGS, Lang
from kiosk.packs import load
from kiosk.resources import assets_dir

TEMPLATES = assets_dir() / "templates"
TITLES = ("Манай анги", "Our class: “#1”", "- [a: {b", "  $title  ", "'" * 3, "108")


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("what", get_args(What))
def test_a_new_pack_has_nothing_wrong_with_it(tmp_path: Path, what: What, lang: Lang) -> None:
    files = lay_out(tmp_path / "Манай анги", Wish("Манай анги", "11-13", what, lang), TEMPLATES)
    assert problems_of(tmp_path / "Манай анги") == ()
    assert {file.name for file in files} == {"pack.yaml", f"{what}.yaml", "tell.yaml", SCHEMA_NAME}


@pytest.mark.parametrize("title", TITLES)
def test_any_title_is_the_packs_title(tmp_path: Path, title: str) -> None:
    lay_out(tmp_path / "class-6", Wish(title, "14-17", "quiz", "en"), TEMPLATES)
    draft = load(tmp_path / "class-6").draft
    assert draft is not None
    assert draft.head.content.mn.title == title.strip()
    assert (draft.head.content.pack, draft.head.content.ages) == ("class-6", "14-17")


@pytest.mark.parametrize(
    "title", ["", " \t ", "[a]{b", "call 99112233", "see https://made-up.example", "a\a", "a\u202eb"]
)
def test_a_title_that_would_keep_the_pack_from_playing_is_refused(tmp_path: Path, title: str) -> None:
    with pytest.raises(SetupError, match=re.escape(f"«{title}»")):
        lay_out(tmp_path / "class-6", Wish(title, "11-13", "story", "mn"), TEMPLATES)
    assert not (tmp_path / "class-6").exists()


@pytest.mark.parametrize("lang", LANGS)
def test_comments_are_in_the_teachers_language_alone(tmp_path: Path, lang: Lang) -> None:
    files = lay_out(tmp_path / "class-6", Wish("A", "11-13", "story", lang), TEMPLATES)
    comments = [line.lstrip() for file in files for line in file.read_text("utf-8").splitlines() if "# " in line]
    cyrillic = sum(any("а" <= letter <= "я" for letter in line) for line in comments[1:])
    assert cyrillic > len(comments) / 2 if lang == "mn" else cyrillic == 0
    assert not any("#mn" in file.read_text("utf-8") or "#en" in file.read_text("utf-8") for file in files)


def test_every_file_is_bound_to_the_schema_beside_it(tmp_path: Path) -> None:
    for file in lay_out(tmp_path / "class-6", Wish("A", "11-13", "round", "mn"), TEMPLATES):
        if file.suffix == ".yaml":
            assert file.read_text("utf-8").splitlines()[0] == f"# yaml-language-server: $schema={SCHEMA_NAME}"
            assert yaml.safe_load(file.read_text("utf-8"))


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine", "utf-8")
    with pytest.raises(SetupError, match="хоосон биш"):
        lay_out(tmp_path, Wish("A", "11-13", "round", "mn"), TEMPLATES)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_a_place_that_takes_nothing_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(SetupError, match="name a folder"):
        lay_out(tmp_path / "file" / "pack", Wish("A", "11-13", "round", "en"), TEMPLATES)

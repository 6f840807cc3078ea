"""What a native reader is told of each text."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from kiosk.packs import load
from kiosk.packs.draft import Draft, texts
from kiosk.packs.library import pack_folders
from kiosk.packs.scene import Scene
from kiosk.resources import scenarios_dir
from kiosk.review import Entry, entries_of
from kiosk.review.words import KINDS
from tests.packs.conftest import DATA

FOLDERS = [*pack_folders([scenarios_dir()]), DATA / "small"]


def draft_of(folder: Path) -> Draft:
    draft = load(folder).draft
    assert draft is not None
    return draft


@pytest.fixture(scope="module")
def small() -> dict[tuple[str, str], Entry]:
    return {(entry.file, entry.place): entry for entry in entries_of(draft_of(DATA / "small"))}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_text_stands_there_once_and_is_called_something(folder: Path) -> None:
    draft = draft_of(folder)
    entries = entries_of(draft)
    assert len({(entry.file, entry.place) for entry in entries}) == len(entries)
    listed = sorted(words for entry in entries for words in entry.words.values())
    assert listed == sorted(told.text for page in draft.all_pages() for told in texts(page.content))
    assert {entry.kind for entry in entries} <= KINDS.keys()


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_text_is_found_where_its_file_has_it(folder: Path) -> None:
    draft = draft_of(folder)
    trees = {Path(page.file).name: page.tree for page in draft.all_pages()}
    for entry in entries_of(draft):
        for lang, path in entry.paths.items():
            assert str(value_at(trees[entry.file].value, path)).strip() == entry.words[lang]


def value_at(value: object, path: tuple[str | int, ...]) -> object:
    for part in path:
        value = value[part]  # type: ignore[index]
    return value


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_what_stands_on_one_screen_stands_together(folder: Path) -> None:
    scenes = [(entry.file, entry.scene) for entry in entries_of(draft_of(folder)) if entry.scene is not None]
    begun = [scene for before, scene in zip([None, *scenes], scenes, strict=False) if before != scene]
    assert len(begun) == len(set(begun))


def test_a_choice_and_what_comes_of_it_stand_on_two_screens() -> None:
    entries = [e for e in entries_of(draft_of(DATA / "small")) if e.kind.startswith("choices.") and e.scene is not None]
    assert {e.scene.moment for e in entries if e.kind == "choices.text" and e.scene} == {"asked"}
    assert {e.scene.moment for e in entries if e.kind == "choices.say" and e.scene} == {"answered"}


def test_who_writes_is_named_with_what_they_are(small: dict[tuple[str, str], Entry]) -> None:
    said = {entry.kind: entry.said_by["mn"] for entry in small.values() if entry.said_by["mn"]}
    assert said.keys() == {"items.text", "chat.text", "whom.reply"}


def test_items_are_called_by_their_ids(small: dict[tuple[str, str], Entry]) -> None:
    item = next(entry for entry in small.values() if entry.kind == "items.why")
    assert item.scene is not None
    assert item.scene == Scene("item", item.scene.script, item.place.split("/")[1], moment="answered")


def test_names_that_the_format_uses_itself_confuse_nobody(tmp_path: Path) -> None:
    shutil.copytree(DATA / "small", tmp_path / "small")
    for path in (tmp_path / "small").glob("*.yaml"):
        text = re.sub(r"\bbat\b", "id", path.read_text("utf-8"))
        path.write_text(re.sub(r"\bnomin\b", "when", text), encoding="utf-8")
    found = {entry.place: entry for entry in entries_of(draft_of(tmp_path / "small")) if entry.file == "story.yaml"}
    assert {place: found[place].kind for place in ("cast/id/name", "cast/when/name")} == {
        "cast/id/name": "cast.name",
        "cast/when/name": "cast.name",
    }

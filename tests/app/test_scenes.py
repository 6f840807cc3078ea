"""Single screens of a pack: a text that is sent to a reader stands on the picture beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from pygame import Surface

from kiosk.app.scenes import SIZE, Scenes
from kiosk.lang import Lang
from kiosk.packs import load
from kiosk.packs.library import pack_folders
from kiosk.packs.marks import parse
from kiosk.packs.scene import Scene
from kiosk.packs.tactics import load_tactics
from kiosk.resources import scenarios_dir
from kiosk.review import Entry, entries_of
from kiosk.ui.stage import Stage
from kiosk.ui.widgets import Label
from tests.packs.conftest import DATA

SMALL = DATA / "small"


def entries(folder: Path) -> tuple[Entry, ...]:
    draft = load(folder).draft
    assert draft is not None
    return entries_of(draft)


def scenes(folder: Path, lang: Lang = "mn") -> Scenes:
    pack = load(folder).pack
    assert pack is not None
    return Scenes(pack, load_tactics(folder.parent / "tactics.yaml"), lang)


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The words of each picture, letters only."""
    words: list[str] = []
    paint = Stage.paint

    def listen(stage: Stage, canvas: Surface) -> None:
        paint(stage, canvas)
        labels = [part for widget in stage.top.widgets for part in widget.walk() if isinstance(part, Label)]
        lines = [line for label in labels for line in label.laid.lines]
        words.append(letters("".join(fragment.text for line in lines for fragment in line.fragments)))

    monkeypatch.setattr(Stage, "paint", listen)
    yield words


def letters(text: str) -> str:
    return re.sub(r"\W", "", text)


@pytest.mark.parametrize("lang", ["mn", "en"])
def test_each_text_stands_on_its_picture(lang: Lang, shown: list[str]) -> None:
    drawn = scenes(SMALL, lang)
    missing: list[str] = []
    for entry in entries(SMALL):
        if entry.scene is None:
            continue
        assert drawn.picture(entry.scene) is not None
        if letters(parse(entry.words[lang]).plain) not in shown[-1]:
            missing.append(f"{entry.file}: {entry.place} {entry.scene}")
    drawn.close()
    assert missing == []


@pytest.mark.parametrize("folder", list(pack_folders([scenarios_dir()])), ids=lambda folder: folder.name)
def test_every_kind_of_screen_of_the_bundled_packs_can_be_drawn(folder: Path) -> None:
    found = [entry.scene for entry in entries(folder) if entry.scene is not None]
    kinds = {(scene.kind, scene.moment, scene.part, scene.answer): scene for scene in found}
    drawn = scenes(folder)
    pictures = [drawn.picture(scene) for scene in kinds.values()]
    drawn.close()
    assert {Image.open(BytesIO(picture)).size for picture in pictures if picture is not None} == {SIZE}
    assert None not in pictures


@pytest.mark.parametrize(
    "scene", [Scene("item", "none", "none"), Scene("item", "round", "none"), Scene("step", "none")]
)
def test_what_is_not_there_is_not_drawn(scene: Scene) -> None:
    drawn = scenes(SMALL)
    assert drawn.picture(scene) is None
    drawn.close()

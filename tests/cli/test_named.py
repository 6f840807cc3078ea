from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.authoring import Wish, lay_out
from kiosk.cli.main import main
from kiosk.cli.named import pack_folder, played
from kiosk.errors import SetupError
from kiosk.resources import assets_dir


def test_a_pack_that_the_kiosk_would_not_play_is_neither_printed_nor_exported(tmp_path: Path) -> None:
    folder = tmp_path / "class-6"
    lay_out(folder, Wish("Our class", "11-13", "story", "en"), assets_dir() / "templates")
    assert played(folder).pack.id == "class-6"
    story = folder / "story.yaml"
    story.write_text(story.read_text("utf-8").replace("face: zaya", "face: nobody"), "utf-8")
    with pytest.raises(SetupError, match=r"check .*class-6"):
        played(folder)


def test_a_pack_that_was_brought_in_is_found_by_its_name(tmp_path: Path) -> None:
    folder, data = tmp_path / "class-6", tmp_path / "data"
    lay_out(folder, Wish("Our class", "11-13", "quiz", "en"), assets_dir() / "templates")
    assert main(["install", str(folder), "--data", str(data)]) == 0
    assert pack_folder("class-6", data).is_relative_to(data)
    assert played(pack_folder("class-6", data)).pack.id == "class-6"
    with pytest.raises(SetupError, match=r"families.*class-6|class-6.*families"):
        pack_folder("class-7", data)
    with pytest.raises(SetupError):
        pack_folder("class-6")

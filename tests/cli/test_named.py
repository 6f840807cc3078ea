from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.authoring import Wish, lay_out
from kiosk.cli.named import played
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

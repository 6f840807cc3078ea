from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.errors import PackError
from kiosk.packs.sources import load_sources
from kiosk.packs.tactics import load_tactics
from tests.packs.conftest import DATA


def test_tactics_speak_mongolian_where_no_english_is() -> None:
    tactics = load_tactics(DATA / "tactics.yaml")
    assert list(tactics) == ["hurry", "secrecy"]
    assert tactics["secrecy"].stop
    assert tactics["hurry"].words("en").name == "Яаруулах"


def test_sources_are_found_by_number_and_by_letter() -> None:
    assert load_sources(DATA / "sources.yaml").keys() == {"1", "15b"}


def test_a_list_that_cannot_be_used_says_where(tmp_path: Path) -> None:
    path = tmp_path / "tactics.yaml"
    path.write_text("tactics:\n  - id: hurry\n    stop: maybe\n    mn: Яар\n", encoding="utf-8")
    with pytest.raises(PackError) as caught:
        load_tactics(path)
    assert caught.value.where == f"{path}:3:11"
    assert caught.value.fix == "write true or false"
    with pytest.raises(PackError):
        load_sources(tmp_path / "nothing.yaml")

"""A child of a root of packs is found to be a pack, a shelf of versions, or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.packs.shelf import CURRENT, Standing, playable_folder, standing_of, version_key


def shelf(tmp_path: Path, current: str, *versions: str) -> Path:
    folder = tmp_path / "our-school"
    for version in versions:
        (folder / version).mkdir(parents=True)
        (folder / version / "pack.yaml").write_text("pack: our-school\n", "utf-8")
    folder.mkdir(exist_ok=True)
    (folder / CURRENT).write_text(current, "utf-8")
    return folder


def test_a_folder_with_yaml_is_a_pack_even_if_something_in_it_is_called_current(tmp_path: Path) -> None:
    folder = shelf(tmp_path, "1.0.0-a\n", "1.0.0-a")
    (folder / "pack.yaml").write_text("pack: our-school\n", "utf-8")
    assert playable_folder(folder) == folder


def test_a_shelf_gives_the_version_that_current_names(tmp_path: Path) -> None:
    folder = shelf(tmp_path, "1.1.0-b\n1.0.0-a\n", "1.0.0-a", "1.1.0-b")
    assert playable_folder(folder) == folder / "1.1.0-b"
    assert standing_of(folder) == Standing("1.1.0-b", "1.0.0-a")


def test_where_that_version_has_gone_the_one_before_it_plays(tmp_path: Path) -> None:
    folder = shelf(tmp_path, "1.1.0-b\n1.0.0-a\n", "1.0.0-a")
    assert playable_folder(folder) == folder / "1.0.0-a"


@pytest.mark.parametrize("current", ["", "\n", "../other", "/etc", "C:x", "a\\b", ".hidden", "gone", "\0", "x" * 5000])
def test_a_current_that_leads_nowhere_gives_nothing(tmp_path: Path, current: str) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "pack.yaml").write_text("pack: other\n", "utf-8")
    assert playable_folder(shelf(tmp_path, current, "1.0.0-a")) is None


def test_what_is_no_folder_of_a_pack_gives_nothing(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / ".staging").mkdir()
    (tmp_path / ".staging" / "pack.yaml").write_text("pack: half\n", "utf-8")
    (tmp_path / "file").write_text("", "utf-8")
    assert [playable_folder(tmp_path / name) for name in ("empty", ".staging", "file", "not-there")] == [None] * 4


def test_versions_are_compared_by_their_numbers() -> None:
    assert version_key("1.10.0") > version_key("1.9.9") > version_key("1.9.0")

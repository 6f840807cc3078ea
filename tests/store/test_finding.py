"""Packs on a stick: all that are meant as packs, and nothing else, however full it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.store import Offer
from kiosk.store.finding import MOST_FOUND, MOST_LOOKED_AT, Unfit, packs_on
from tests.store.conftest import PACK, laid_out, zipped


def names(stick: Path) -> list[str]:
    return [str(one.path.relative_to(stick)) for one in packs_on(stick)]


def test_zips_and_folders_are_found_to_a_depth_and_what_is_hidden_is_not(tmp_path: Path) -> None:
    laid_out(tmp_path / "school", PACK)
    laid_out(tmp_path / "a" / "b" / "c", PACK)
    laid_out(tmp_path / "a" / "b" / "c2" / "d", PACK)
    laid_out(tmp_path / ".Trash" / "old", PACK)
    laid_out(tmp_path / "$RECYCLE.BIN" / "old", PACK)
    zipped(tmp_path / "a" / "PACK.ZIP", PACK)
    zipped(tmp_path / "photos.zip", {"1.jpg": b""})
    (tmp_path / "notes.txt").write_text("pack.yaml")
    assert names(tmp_path) == ["a/PACK.ZIP", "school", "a/b/c"]


def test_a_pack_within_a_pack_is_not_looked_for(tmp_path: Path) -> None:
    laid_out(tmp_path / "school", {**PACK, "copy/pack.yaml": PACK["pack.yaml"]})
    assert names(tmp_path) == ["school"]


def test_two_packs_in_a_zip_are_two(tmp_path: Path) -> None:
    both = {f"{folder}/{name}": data for folder in "ab" for name, data in PACK.items()}
    zipped(tmp_path / "both.zip", both)
    assert [one.within for one in packs_on(tmp_path) if isinstance(one, Offer)] == ["a", "b"]


def test_a_pack_that_was_not_copied_whole_is_named_with_what_is_wrong(tmp_path: Path) -> None:
    whole = zipped(tmp_path / "school.zip", PACK).read_bytes()
    (tmp_path / "school.zip").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "photos.zip").write_bytes(b"PK\3\4" + bytes(1000))
    laid_out(tmp_path / "class", {**PACK, "run.exe": b"MZ"})
    assert [(one.path.name, one.problems[0].code) for one in packs_on(tmp_path) if isinstance(one, Unfit)] == [
        ("school.zip", "E603"), ("class", "E614"),
    ]  # fmt: skip


def test_a_stick_that_is_full_or_gone_is_no_trouble(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert list(packs_on(tmp_path / "gone")) == []
    for number in range(MOST_FOUND + 5):
        zipped(tmp_path / f"{number:03}.zip", PACK)
    assert len(list(packs_on(tmp_path))) == MOST_FOUND
    assert MOST_LOOKED_AT > MOST_FOUND
    monkeypatch.setattr("kiosk.store.finding.MOST_LOOKED_AT", 3)
    assert len(list(packs_on(tmp_path))) == 3

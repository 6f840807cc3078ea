"""The index on the disk: read only as it was written, and for the checks that it was made with."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.packs import load
from kiosk.packs.index import Entry, entry_of
from kiosk.packs.index_file import checks_key, read_index, write_index
from tests.packs.conftest import DATA


@cache
def small_entry() -> Entry:
    return entry_of(DATA / "small", load(DATA / "small"))


@given(cut=st.integers(0, 6000), flip=st.integers(0, 6000))
def test_a_damaged_index_is_made_anew(tmp_path_factory: pytest.TempPathFactory, cut: int, flip: int) -> None:
    index = tmp_path_factory.mktemp("index") / "packs.index"
    write_index(index, "key", [small_entry()])
    whole = index.read_bytes()
    for spoilt in (whole[: min(cut, len(whole) - 1)], _flipped(whole, flip % len(whole))):
        index.write_bytes(spoilt)
        assert read_index(index, "key") == {}


def _flipped(content: bytes, at: int) -> bytes:
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]


def test_an_index_of_other_checks_is_made_anew(tmp_path: Path) -> None:
    entry = Entry(folder="somewhere", marks=())
    write_index(tmp_path / "packs.index", "key", [entry])
    assert read_index(tmp_path / "packs.index", "key") == {"somewhere": entry}
    assert read_index(tmp_path / "packs.index", "another key") == {}


def test_the_checks_are_known_by_their_lists_and_faces(tmp_path: Path) -> None:
    words = tmp_path / "words.yaml"
    words.write_text("words: []")
    before = checks_key([words], ["nomin"])
    assert before == checks_key([words], ["nomin"]) != checks_key([words], ["nomin", "bat"])
    words.write_text("words: [] # another")
    assert checks_key([words], ["nomin"]) != before


def test_a_list_that_is_not_there_is_told_by_whoever_reads_it(tmp_path: Path) -> None:
    assert checks_key([tmp_path / "words.yaml"], ["nomin"]) == checks_key([], ["nomin"])


def test_two_threads_that_write_at_once_leave_the_whole_index_of_one(tmp_path: Path) -> None:
    path = tmp_path / "packs.index"
    indices = [
        [small_entry().model_copy(update={"folder": f"{count}-{i}"}) for i in range(count)] for count in (300, 9)
    ]
    for _ in range(20):
        threads = [Thread(target=write_index, args=(path, "key", entries)) for entries in indices]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(read_index(path, "key")) in {300, 9}
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_a_folder_whose_name_is_no_unicode_is_left_out(tmp_path: Path) -> None:
    entries = [small_entry().model_copy(update={"folder": folder}) for folder in (os.fsdecode(b"old-\xff"), "new")]
    write_index(tmp_path / "packs.index", "key", entries)
    assert list(read_index(tmp_path / "packs.index", "key")) == ["new"]

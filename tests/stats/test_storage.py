from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tinydb import TinyDB

from stats.errors import DamagedFile, DiskProblem
from stats.storage import AtomicStorage, open_database, salvage
from tests.stats import strategies
from tests.stats.disk import FULL, Disk, PluggedOut

OLD = {"_default": {"1": {"name": "өмнө"}}}
NEW = {"_default": {"1": {"name": "дараа"}, "2": {"quote": '"\n{'}}}


def test_stock_tinydb_opens_what_we_write_and_we_open_what_it_writes(tmp_path: Path) -> None:
    ours, theirs = tmp_path / "ours.json", tmp_path / "theirs.json"
    with open_database(ours) as database:
        database.insert_multiple([{"a": "Ө"}, {"a": "Ү"}])
    with TinyDB(ours) as stock:
        assert [document["a"] for document in stock.all()] == ["Ө", "Ү"]
    with TinyDB(theirs) as stock:
        stock.table("other").insert({"b": 1})
    with open_database(theirs) as database:
        assert database.table("other").all() == [{"b": 1}]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b'{"_default": []}',
        b'{"_default": {"x": {}}}',
        b'{"_default": {"1": 2}}',
        b"\xff\xfe",
        b"[" * 99999,
    ],
)
def test_what_is_no_database_is_named_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "part-001.json"
    path.write_bytes(content)
    with pytest.raises(DamagedFile) as caught:
        AtomicStorage(path).read()
    assert str(path) in str(caught.value)
    assert path.read_bytes() == content


@pytest.mark.parametrize("plug", range(6))
def test_a_write_cut_anywhere_leaves_the_old_file_or_the_new(tmp_path: Path, disk: Disk, plug: int) -> None:
    storage = AtomicStorage(tmp_path / "part-001.json")
    storage.write(OLD)
    disk.plug = plug
    try:
        storage.write(NEW)
    except PluggedOut:
        disk.reboot()
    assert storage.read() in (OLD, NEW)


def test_the_new_file_is_flushed_before_it_takes_the_old_ones_place(tmp_path: Path, disk: Disk) -> None:
    AtomicStorage(tmp_path / "part-001.json").write(OLD)
    assert [name for name, _ in disk.calls] == ["fsync", "replace", "fsync"]


def test_a_full_disk_keeps_the_old_file_and_no_half_one(tmp_path: Path, disk: Disk) -> None:
    storage = AtomicStorage(tmp_path / "part-001.json")
    storage.write(OLD)
    disk.error = FULL
    with pytest.raises(DiskProblem, match="full"):
        storage.write(NEW)
    assert storage.read() == OLD
    assert [path.name for path in tmp_path.iterdir()] == ["part-001.json"]


def test_the_files_time_does_not_tell_the_minute(tmp_path: Path) -> None:
    path = tmp_path / "part-001.json"
    AtomicStorage(path).write(OLD)
    assert path.stat().st_mtime % 3600 == 0


documents = st.dictionaries(st.text(max_size=5), st.text(max_size=9) | st.integers() | st.none(), max_size=4)


@strategies.FEW
@given(st.lists(documents, min_size=1, max_size=6), st.data())
def test_every_document_on_an_untouched_line_is_saved(written: list[dict[str, object]], data: st.DataObject) -> None:
    lines = [f'"{number}": {json.dumps(document)}' for number, document in enumerate(written, 1)]
    cut = data.draw(st.integers(0, len(lines)))
    torn = '{"_default": {\n' + ",\n".join(lines[:cut]) + ',\n"99": {"torn": "he'
    assert salvage(torn.encode()) == written[:cut]

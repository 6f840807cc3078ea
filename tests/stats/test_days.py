from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tinydb import TinyDB

from stats import days as days_module
from stats.days import Days
from stats.notices import Notice
from stats.record import SessionRecord
from tests.stats import samples, strategies
from tests.stats.disk import Disk, PluggedOut


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def numbers(records: list[SessionRecord]) -> list[int]:
    return [int(record.header.visit, 16) for record in records]


def test_stock_tinydb_opens_a_part(tmp_path: Path) -> None:
    days = samples.days_in(tmp_path)
    days.add([samples.record(1), samples.record(2)], samples.rng())
    with TinyDB(tmp_path / "2026-11-22" / "part-001.json") as stock:
        assert {document["visit"] for document in stock.all()} == {samples.visit_id(1), samples.visit_id(2)}
        assert stock.all()[0]["answers"][0]["choice"] == "lure-sure"


@strategies.FEW
@given(written=st.lists(strategies.records(), max_size=6, unique_by=lambda record: record.key), seed=st.integers(0, 9))
def test_any_record_comes_back_under_its_day(
    tmp_path_factory: pytest.TempPathFactory, disk: Disk, written: list[SessionRecord], seed: int
) -> None:
    days = samples.days_in(tmp_path_factory.mktemp("days"))
    for record in written:
        assert days.add([record], Random(seed)) == 1
    assert {record.key: record for record in days.all_records()} == {record.key: record for record in written}
    assert list(days.days()) == sorted({record.header.date for record in written})
    for day in days.days():
        assert all(record.header.date == day for record in days.records(day))


def test_a_part_closes_at_its_number_of_sessions(tmp_path: Path, disk: Disk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(days_module, "PART_SESSIONS", 4)
    days = samples.days_in(tmp_path)
    for number in range(10):
        days.add([samples.record(number)], samples.rng())
    folder = tmp_path / "2026-11-22"
    assert names(folder) == ["part-001.json", "part-002.json", "part-003.json"]
    sizes = [len(json.loads((folder / name).read_text("utf-8"))["_default"]) for name in names(folder)]
    assert sizes == [4, 4, 2]


def test_a_part_closes_at_its_size_so_that_a_fold_stays_cheap(tmp_path: Path, disk: Disk) -> None:
    days = samples.days_in(tmp_path)
    days.add([samples.record(number, answers=60) for number in range(60)], samples.rng())
    sizes = [path.stat().st_size for path in (tmp_path / "2026-11-22").iterdir()]
    assert len(sizes) > 2
    assert max(sizes) < days_module.PART_BYTES + 20_000
    assert len(list(days.all_records())) == 60


def test_a_fold_touches_only_the_last_part_of_its_day(
    tmp_path: Path, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(days_module, "PART_SESSIONS", 2)
    days = samples.days_in(tmp_path)
    days.add([samples.record(number) for number in range(5)], samples.rng())
    days.add([samples.record(number, date=date(2026, 11, 21)) for number in range(5)], samples.rng())
    del disk.calls[:]
    days.add([samples.record(9)], samples.rng())
    assert [Path(path).name for name, path in disk.calls if name == "replace"] == ["part-003.json.new"]


def test_neither_order_nor_numbers_tell_who_came_first(tmp_path: Path, disk: Disk) -> None:
    days = samples.days_in(tmp_path)
    for number in range(40):
        days.add([samples.record(number)], samples.rng())
    table = json.loads((tmp_path / "2026-11-22" / "part-001.json").read_text("utf-8"))["_default"]
    assert list(table) == [str(number) for number in range(1, 41)]
    came = [int(document["visit"], 16) for document in table.values()]
    assert sorted(came) == list(range(40))
    assert came not in (list(range(40)), list(range(39, -1, -1)))


def test_any_record_can_stand_anywhere(tmp_path: Path, disk: Disk) -> None:
    places = set()
    for seed in range(60):
        days = samples.days_in(tmp_path / str(seed))
        rng = Random(seed)
        for number in range(4):
            days.add([samples.record(number)], rng)
        places.add(tuple(numbers(list(days.all_records()))))
    assert {order.index(0) for order in places} == {order.index(3) for order in places} == {0, 1, 2, 3}


def test_what_may_be_there_already_is_not_added_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(days_module, "PART_SESSIONS", 2)
    days = samples.days_in(tmp_path)
    days.add([samples.record(number) for number in range(5)], samples.rng())
    assert days.add([samples.record(0), samples.record(9)], samples.rng(), maybe_there=True) == 1
    assert sorted(numbers(list(days.all_records()))) == [0, 1, 2, 3, 4, 9]


@strategies.FEW
@given(data=st.data())
def test_a_part_damaged_at_any_byte_costs_at_most_the_records_it_touches(
    tmp_path_factory: pytest.TempPathFactory, disk: Disk, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("days")
    notices: list[Notice] = []
    days = Days(folder, notices.append)
    written = [samples.record(number) for number in range(6)]
    days.add(written, samples.rng())
    path = folder / "2026-11-22" / "part-001.json"
    content = bytearray(path.read_bytes())
    at = data.draw(st.integers(0, len(content) - 1))
    if cut := data.draw(st.booleans()):
        del content[at:]
    else:
        content[at] ^= data.draw(st.integers(1, 255))
    path.write_bytes(content)
    read = list(days.all_records())
    assert set(read) <= set(written), "a changed record passed for a whole one"
    ends = [end for end in range(len(content)) if content[end : end + 1] == b"\n"]
    assert len(read) >= (len(ends) - 2 if cut else 4)
    days.add([samples.record(9)], samples.rng())
    after = list(days.all_records())
    assert {record.key for record in after} >= {record.key for record in read} | {samples.record(9).key}
    assert len({record.key for record in after}) == len(after)
    assert len(after) == 7 or notices


def test_a_damaged_part_is_set_aside_and_its_number_never_used_again(tmp_path: Path) -> None:
    notices: list[Notice] = []
    days = Days(tmp_path, notices.append)
    days.add([samples.record(1)], samples.rng())
    folder = tmp_path / "2026-11-22"
    photo = b"\xff\xd8\xff not ours"
    (folder / "part-002.json").write_bytes(photo)
    days.add([samples.record(2)], samples.rng())
    assert names(folder) == ["part-001.json", "part-002.json.set-aside-1", "part-003.json"]
    assert (folder / "part-002.json.set-aside-1").read_bytes() == photo
    assert [notice.kind for notice in notices] == ["set-aside"]
    assert sorted(numbers(list(days.all_records()))) == [1, 2]


def test_an_empty_part_is_damage_not_an_empty_day(tmp_path: Path) -> None:
    notices: list[Notice] = []
    days = Days(tmp_path, notices.append)
    days.add([samples.record(1)], samples.rng())
    (tmp_path / "2026-11-22" / "part-001.json").write_bytes(b"")
    assert list(days.all_records()) == []
    assert [notice.kind for notice in notices] == ["damaged"]


def test_a_part_edited_by_stock_tinydb_still_reads(tmp_path: Path) -> None:
    days = samples.days_in(tmp_path)
    days.add([samples.record(number) for number in range(3)], samples.rng())
    with TinyDB(tmp_path / "2026-11-22" / "part-001.json") as stock:
        stock.remove(doc_ids=[1])
    assert len(list(days.all_records())) == 2
    days.add([samples.record(9)], samples.rng())
    assert len(list(days.all_records())) == 3


def test_foreign_names_are_not_days(tmp_path: Path) -> None:
    (tmp_path / "backup").mkdir()
    (tmp_path / "2026-W47-7").mkdir()
    (tmp_path / "2026-11-21").write_text("a file where a day should be")
    days = samples.days_in(tmp_path)
    days.add([samples.record(1)], samples.rng())
    assert numbers(list(days.all_records())) == [1]


@pytest.mark.parametrize("plug", range(12))
def test_a_fold_cut_anywhere_and_done_again_has_every_record_once(
    tmp_path: Path, disk: Disk, monkeypatch: pytest.MonkeyPatch, plug: int
) -> None:
    monkeypatch.setattr(days_module, "PART_SESSIONS", 2)
    days = samples.days_in(tmp_path)
    days.add([samples.record(1)], samples.rng())
    (tmp_path / "2026-11-22" / "part-001.json").write_bytes(
        (tmp_path / "2026-11-22" / "part-001.json").read_bytes()[:-3]
    )
    disk.plug = plug
    waiting = [samples.record(number) for number in (2, 3, 4)]
    try:
        days.add(waiting, samples.rng())
    except PluggedOut:
        disk.reboot()
        days.add(waiting, samples.rng(), maybe_there=True)
    assert sorted(numbers(list(days.all_records()))) == [1, 2, 3, 4]

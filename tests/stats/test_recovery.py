from __future__ import annotations

from pathlib import Path

import pytest

from stats.journal import Journal, line_of
from stats.log import SessionLog
from stats.record import SessionRecord
from tests.stats import samples
from tests.stats.disk import Disk, PluggedOut

ANSWERS = (samples.answer(1), samples.answer(2))


def leave_behind(folder: Path, number: int, *, ended: bool = False) -> Path:
    """A journal as a power cut leaves it."""
    journal = Journal(folder / "journal", samples.header(number).key)
    for entry in (samples.header(number), *ANSWERS):
        journal.append(entry)
    if ended:
        journal.append(samples.outcome(number))
    journal.close()
    return journal.path


def started(folder: Path) -> dict[str, SessionRecord]:
    """What the log holds after a start."""
    with SessionLog.open(folder, samples.rng()) as log:
        records = list(log.records())
        assert len({record.key for record in records}) == len(records)
        return {record.header.visit: record for record in records}


def test_a_session_cut_short_is_interrupted_with_all_its_answers(tmp_path: Path) -> None:
    leave_behind(tmp_path, 1)
    found = started(tmp_path)[samples.visit_id(1)]
    assert (found.status, found.answers) == ("interrupted", ANSWERS)
    assert list((tmp_path / "journal").iterdir()) == []


def test_a_session_that_ended_before_the_cut_keeps_its_end(tmp_path: Path) -> None:
    leave_behind(tmp_path, 1, ended=True)
    assert started(tmp_path)[samples.visit_id(1)].status == "finished"


def test_staff_hear_how_many_were_recovered_and_only_once(tmp_path: Path) -> None:
    leave_behind(tmp_path, 1)
    leave_behind(tmp_path, 2)
    with SessionLog.open(tmp_path, samples.rng()) as log:
        assert [(notice.kind, notice.count) for notice in log.notices] == [("recovered", 2)]
    with SessionLog.open(tmp_path, samples.rng()) as log:
        assert log.notices == ()


def test_a_torn_tail_is_set_aside_and_every_whole_line_kept(tmp_path: Path) -> None:
    path = leave_behind(tmp_path, 1)
    torn = path.read_bytes() + line_of(samples.answer(3))[:-7]
    path.write_bytes(torn)
    assert started(tmp_path)[samples.visit_id(1)].answers == ANSWERS
    (aside,) = (tmp_path / "journal").iterdir()
    assert aside.name == f"{path.name}.set-aside-1"
    assert aside.read_bytes() == torn


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n", b"{}\n" * 9, line_of(samples.answer())])
def test_a_foreign_journal_is_set_aside_and_harms_nobody(tmp_path: Path, content: bytes) -> None:
    leave_behind(tmp_path, 1)
    (tmp_path / "journal" / "foreign.jsonl").write_bytes(content)
    assert set(started(tmp_path)) == {samples.visit_id(1)}
    remains = {path.name: path.read_bytes() for path in (tmp_path / "journal").iterdir()}
    assert remains == {"foreign.jsonl.set-aside-1": content}


def test_a_folder_with_a_journals_name_is_set_aside(tmp_path: Path) -> None:
    (tmp_path / "journal" / "x.jsonl").mkdir(parents=True)
    assert started(tmp_path) == {}
    assert (tmp_path / "journal" / "x.jsonl.set-aside-1").is_dir()


def test_two_files_set_aside_under_one_name_both_stay(tmp_path: Path) -> None:
    for content in (b"one", b"two"):
        path = tmp_path / "journal" / "x.jsonl"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
        started(tmp_path)
    assert sorted(path.read_bytes() for path in (tmp_path / "journal").iterdir()) == [b"one", b"two"]


def test_files_that_are_not_journals_are_left_where_they_are(tmp_path: Path) -> None:
    note = tmp_path / "journal" / "read me.txt"
    note.parent.mkdir()
    note.write_text("staff note")
    started(tmp_path)
    assert note.read_text() == "staff note"


@pytest.mark.parametrize("plug", range(16))
def test_recovery_cut_anywhere_and_begun_again_has_every_session_once(tmp_path: Path, disk: Disk, plug: int) -> None:
    for number in (1, 2):
        leave_behind(tmp_path, number, ended=number == 2)
    torn = leave_behind(tmp_path, 3)
    torn.write_bytes(torn.read_bytes() + b"torn")
    disk.plug = plug
    try:
        SessionLog.open(tmp_path, samples.rng()).close()
    except PluggedOut:
        disk.reboot()
    disk.plug = None
    found = started(tmp_path)
    assert {visit: record.status for visit, record in found.items()} == {
        samples.visit_id(1): "interrupted",
        samples.visit_id(2): "finished",
        samples.visit_id(3): "interrupted",
    }
    assert all(record.answers == ANSWERS for record in found.values())
    assert [path.name for path in (tmp_path / "journal").iterdir()] == [f"{torn.name}.set-aside-1"]

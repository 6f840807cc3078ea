from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from stats import log as log_module
from stats.errors import DiskProblem, FolderInUse, SessionUnknown
from stats.log import SessionLog, days_of
from stats.record import SessionRecord
from tests.stats import samples
from tests.stats.disk import FULL, READ_ONLY, Disk


def open_log(folder: Path) -> SessionLog:
    return SessionLog.open(folder, samples.rng())


def play(log: SessionLog, number: int, part: int = 1, answers: int = 2) -> None:
    """A whole session, on a disk that may refuse everything."""
    steps = [
        lambda: log.begin(samples.header(number, part)),
        *[lambda n=n: log.answer(samples.visit_id(number), part, samples.answer(n)) for n in range(1, answers + 1)],
        lambda: log.finish(samples.outcome(number, part)),
        log.fold,
    ]
    for step in steps:
        try:
            step()
        except (DiskProblem, FolderInUse):
            continue


def visits(records: object) -> list[int]:
    assert hasattr(records, "__iter__")
    return sorted(int(record.header.visit, 16) for record in records if isinstance(record, SessionRecord))


def test_a_folded_session_is_in_its_day_and_its_journal_gone(tmp_path: Path) -> None:
    with open_log(tmp_path) as log:
        play(log, 1)
        (record,) = log.records()
        assert record == SessionRecord.of(samples.header(1), [samples.answer(1), samples.answer(2)], samples.outcome(1))
        assert list((tmp_path / "journal").iterdir()) == []
        assert log.notices == ()


def test_sessions_may_overlap_and_a_visit_may_have_parts(tmp_path: Path) -> None:
    with open_log(tmp_path) as log:
        log.begin(samples.header(1, 1))
        log.begin(samples.header(2, 1))
        log.answer(samples.visit_id(2), 1, samples.answer(5))
        log.answer(samples.visit_id(1), 1, samples.answer(6))
        log.finish(samples.outcome(1, 1))
        log.begin(samples.header(1, 2))
        log.finish(samples.outcome(2, 1))
        log.finish(samples.outcome(1, 2, status="left"))
        assert log.fold() == 3
        assert log.fold() == 0
        answered = {record.key: [answer.ref for answer in record.answers] for record in log.records()}
    assert answered == {
        (samples.visit_id(1), 1): ["quick-round/item-6"],
        (samples.visit_id(1), 2): [],
        (samples.visit_id(2), 1): ["quick-round/item-5"],
    }


def test_closing_folds_what_has_ended(tmp_path: Path) -> None:
    log = open_log(tmp_path)
    log.begin(samples.header(1))
    log.finish(samples.outcome(1))
    log.close()
    assert visits(days_of(tmp_path, lambda _: None).all_records()) == [1]


def test_an_answer_without_its_session_is_an_error_with_its_name(tmp_path: Path) -> None:
    with open_log(tmp_path) as log:
        with pytest.raises(SessionUnknown, match=samples.visit_id(1)):
            log.answer(samples.visit_id(1), 1, samples.answer())
        with pytest.raises(SessionUnknown):
            log.finish(samples.outcome(1))
        log.begin(samples.header(1))
        with pytest.raises(SessionUnknown):
            log.begin(samples.header(1))


def test_a_second_kiosk_is_refused_and_the_first_plays_on(tmp_path: Path) -> None:
    with open_log(tmp_path) as log:
        log.begin(samples.header(1))
        with pytest.raises(FolderInUse):
            open_log(tmp_path)
        log.finish(samples.outcome(1))
        assert log.fold() == 1
    open_log(tmp_path).close()


def test_records_can_be_read_beside_a_running_kiosk_and_nothing_changes(tmp_path: Path) -> None:
    with open_log(tmp_path) as log:
        play(log, 1)
        log.begin(samples.header(2))
        before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
        assert visits(days_of(tmp_path, lambda _: None).all_records()) == [1]
        assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


@pytest.mark.parametrize("error", [FULL, READ_ONLY])
def test_the_game_goes_on_without_a_disk_and_all_is_written_when_it_is_back(
    tmp_path: Path, disk: Disk, error: int
) -> None:
    with open_log(tmp_path) as log:
        play(log, 1)
        disk.error = error
        for number in (2, 3, 4):
            play(log, number)
        with pytest.raises(DiskProblem):
            log.help_opened(samples.DAY)
        assert [notice.kind for notice in log.notices] == ["disk"]
        assert log.today(samples.DAY).finished == 4
        disk.error = 0
        play(log, 5)
        assert log.notices == ()
        assert log.today(samples.DAY).help_opened == 1
        assert visits(log.records()) == [1, 2, 3, 4, 5]
        assert all(len(record.answers) == 2 for record in log.records())


def test_a_session_under_way_when_the_disk_fails_keeps_all_its_answers(tmp_path: Path, disk: Disk) -> None:
    with open_log(tmp_path) as log:
        log.begin(samples.header(1))
        log.answer(samples.visit_id(1), 1, samples.answer(1))
        disk.error = FULL
        with pytest.raises(DiskProblem):
            log.answer(samples.visit_id(1), 1, samples.answer(2))
        disk.error = 0
        log.answer(samples.visit_id(1), 1, samples.answer(3))
        assert log.notices == ()
    with open_log(tmp_path) as log:
        (record,) = log.records()
        assert record.answers == tuple(map(samples.answer, (1, 2, 3)))


def test_a_disk_that_refuses_from_the_start_is_a_notice_and_recovery_comes_later(tmp_path: Path, disk: Disk) -> None:
    with open_log(tmp_path) as log:
        log.begin(samples.header(1))
    disk.error = READ_ONLY
    with open_log(tmp_path) as log:
        assert [notice.kind for notice in log.notices] == ["disk"]
        play(log, 2)
        disk.error = 0
        play(log, 3)
        assert {record.header.visit: record.status for record in log.records()} == {
            samples.visit_id(1): "interrupted",
            samples.visit_id(2): "finished",
            samples.visit_id(3): "finished",
        }


def test_a_folder_another_kiosk_took_meanwhile_is_not_written(tmp_path: Path, disk: Disk) -> None:
    disk.error = READ_ONLY
    late = open_log(tmp_path / "records")
    disk.error = 0
    with open_log(tmp_path / "records") as other:
        with pytest.raises(FolderInUse):
            late.begin(samples.header(1))
        assert [notice.kind for notice in late.notices] == ["in-use"]
        assert not (tmp_path / "records" / "journal").exists()
        play(other, 2)
        with pytest.raises(FolderInUse):
            late.answer(samples.visit_id(1), 1, samples.answer())
    late.finish(samples.outcome(1))
    late.close()
    assert visits(days_of(tmp_path / "records", lambda _: None).all_records()) == [1, 2]


def test_what_waits_in_memory_is_bounded_and_staff_hear_what_was_lost(
    tmp_path: Path, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_module, "MOST_WAITING", 3)
    with open_log(tmp_path) as log:
        disk.error = FULL
        for number in range(5):
            play(log, number)
        disk.error = 0
        play(log, 5)
        assert visits(log.records()) == [3, 4, 5]
        assert [notice.kind for notice in log.notices] == ["dropped", "dropped", "dropped"]


def test_sessions_that_wait_for_a_fold_hold_no_file_open(tmp_path: Path, disk: Disk) -> None:
    (tmp_path / "days").write_text("a file where the folder of the days should be")
    with open_log(tmp_path) as log:
        for number in range(20):
            play(log, number)
        assert disk.open_files == 1  # the lock
        assert [notice.kind for notice in log.notices] == ["disk"]
        (tmp_path / "days").unlink()
        assert log.fold() == 20


def test_help_is_counted_for_the_day_and_tied_to_nothing(tmp_path: Path) -> None:
    with open_log(tmp_path) as log:
        log.begin(samples.header(1))
        log.help_opened(samples.DAY)
        log.help_opened(samples.DAY)
        log.help_opened(samples.DAY + timedelta(days=1))
        assert log.today(samples.DAY).help_opened == 2
        log.finish(samples.outcome(1))
        log.fold()
    content = (tmp_path / "days" / "2026-11-22" / "help.json").read_text("utf-8")
    assert samples.visit_id(1) not in content
    with open_log(tmp_path) as log:
        assert log.today(samples.DAY).help_opened == 2


@pytest.mark.parametrize("content", [b"", b"{", b'{"_default": {"1": {"opened": -1}}}', b'{"_default": {"1": {}}}'])
def test_a_damaged_help_count_is_set_aside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "days" / "2026-11-22" / "help.json"
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    with open_log(tmp_path) as log:
        assert log.today(samples.DAY).help_opened == 0
        log.help_opened(samples.DAY)
        assert log.today(samples.DAY).help_opened == 1
        assert [notice.kind for notice in log.notices] == ["damaged", "set-aside"]
    assert path.with_name("help.json.set-aside-1").read_bytes() == content

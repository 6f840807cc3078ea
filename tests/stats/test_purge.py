"""A purge removes the days before a date as a whole, nothing else, and can be cut short anywhere."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from stats import FolderInUse, SessionLog
from stats.journal import line_of
from stats.purge import DayGone, Purge
from stats.sources import NothingRecorded, open_source
from tests.stats import samples

OLD, KEPT = samples.DAY - timedelta(days=40), samples.DAY


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two sessions of one visit and help opened on an old day, and one session that is kept."""
    with SessionLog.open(tmp_path, samples.rng()) as log:
        for part, day in ((1, OLD), (2, OLD), (3, KEPT)):
            log.begin(samples.header(1, part, date=day))
            log.finish(samples.outcome(1, part))
        log.help_opened(OLD)
        log.help_opened(KEPT)
    return tmp_path


def left(folder: Path) -> list[tuple[date, int]]:
    return [(record.header.date, record.header.part) for record in open_source(folder).records()]


def test_days_before_the_date_go_and_are_told(folder: Path) -> None:
    with Purge(folder, KEPT) as purge:
        outdated = purge.outdated()
        assert outdated.days == (DayGone(OLD, visits=1, sessions=2),)
        assert len(left(folder)) == 3
        purge.remove(outdated)
    assert left(folder) == [(KEPT, 3)] and open_source(folder).helps() == {("library", KEPT): 1}
    assert not list(folder.rglob(f"*{OLD}*"))


def test_a_purge_that_is_cut_short_is_finished_by_the_next(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def pulled(path: Path) -> None:
        (path / "part-001.json").unlink()
        raise KeyboardInterrupt

    with monkeypatch.context() as cut, Purge(folder, KEPT) as purge:
        cut.setattr(shutil, "rmtree", pulled)
        with pytest.raises(KeyboardInterrupt):
            purge.remove(purge.outdated())
    assert left(folder) == [(KEPT, 3)]
    with Purge(folder, OLD) as purge:
        assert not purge.outdated().days
    assert not list(folder.rglob(f"*{OLD}*"))


def test_old_journals_go_too_and_those_without_a_day_are_named(folder: Path) -> None:
    journals = folder / "journal"
    (journals / "old.jsonl.set-aside-1").write_bytes(line_of(samples.header(2, date=OLD)))
    (journals / "new.jsonl").write_bytes(line_of(samples.header(3)))
    (journals / "torn.jsonl.set-aside-1").write_bytes(b"?")
    with Purge(folder, KEPT) as purge:
        outdated = purge.outdated()
        purge.remove(outdated)
    assert [path.name for path in outdated.undated] == ["torn.jsonl.set-aside-1"]
    assert sorted(path.name for path in journals.iterdir()) == ["new.jsonl", "torn.jsonl.set-aside-1"]


def test_nothing_is_removed_beside_a_running_kiosk(folder: Path) -> None:
    with SessionLog.open(folder, samples.rng()), pytest.raises(FolderInUse):
        Purge(folder, KEPT)


def test_a_folder_without_records_is_refused_and_stays_empty(tmp_path: Path) -> None:
    with pytest.raises(NothingRecorded):
        Purge(tmp_path, KEPT)
    assert not list(tmp_path.iterdir())

"""What a visit tells is on the disk, in order; the game never waits for it, nor hears of its troubles."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.app.recorder import Receipt, Recorder
from kiosk.config import Config
from kiosk.errors import FolderTaken
from kiosk.quiz.answer import Answer
from kiosk.quiz.log import SessionOpened, SessionResult, Status
from kiosk.texts import Texts
from stats import AnswerRecord, Notice, SessionLog, SessionRecord, days_of
from stats.errors import DiskProblem

NOW = datetime(2026, 11, 22, 14, 37, 5)
CONFIG = Config(kiosk="k7f3ab", event="Нээлттэй өдөр", wave="before")
TEXTS = Texts(Path(__file__).resolve().parents[2] / "assets" / "texts", strict=True)
PATIENCE = 20.0


def opened(visit: str = "a1b2c3d4", part: int = 1) -> SessionOpened:
    return SessionOpened(visit, part, "walk-up", "students-11-13", "1.0.0", "A", "mn", None)


def answer(number: int = 1, choice: str = "lure-sure") -> Answer:
    return Answer(f"quick-round/item-{number}", "judge", "0123456789ab", choice, "lure", True, True, 2, 2, 3.5)


def result(session: SessionOpened, status: Status = "finished") -> SessionResult:
    left_at = None if status == "finished" else "quick-round/item-2"
    return SessionResult(session, session.language, None, 2, 2, None, left_at, status)


class Kiosk:
    """A recorder on a folder, and what it acknowledged."""

    def __init__(self, folder: Path, opener: Callable[[], SessionLog] | None = None) -> None:
        self.folder = folder
        self.receipts: list[Receipt] = []
        self.config = CONFIG
        self.recorder = Recorder(
            opener or (lambda: SessionLog.open(folder, Random(1))),
            lambda: self.config,
            lambda: NOW,
            self.receipts.append,
        )

    def play(self, session: SessionOpened, answers: int, status: Status = "finished") -> None:
        self.recorder.begin(session)
        for number in range(answers):
            self.recorder.answer(answer(number))
        self.recorder.finish(result(session, status))

    def records(self) -> list[SessionRecord]:
        assert self.recorder.close(PATIENCE)
        return list(days_of(self.folder, lambda notice: None).all_records())


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Kiosk]:
    made = Kiosk(tmp_path)
    yield made
    made.recorder.close(PATIENCE)


def test_a_session_arrives_with_what_staff_set_and_no_minute(kiosk: Kiosk) -> None:
    kiosk.play(opened(), 3)
    (record,) = kiosk.records()
    assert (record.header.kiosk, record.header.event, record.header.wave) == ("k7f3ab", "Нээлттэй өдөр", "before")
    assert (record.header.date, record.header.hour) == (date(2026, 11, 22), 14)
    assert record.status == "finished"
    assert [kept.ref for kept in record.answers] == [f"quick-round/item-{n}" for n in range(3)]
    assert record.answers[0] == AnswerRecord(
        "quick-round/item-0", "judge", "0123456789ab", "lure-sure", "lure", True, True, 2, 2, 3.5
    )


def test_a_left_session_tells_where(kiosk: Kiosk) -> None:
    kiosk.play(opened(), 1, "left")
    (record,) = kiosk.records()
    assert (record.status, record.left_at) == ("left", "quick-round/item-2")


def test_the_language_and_the_age_band_of_the_end_are_kept(kiosk: Kiosk) -> None:
    kiosk.recorder.begin(opened())
    kiosk.recorder.finish(replace(result(opened()), language="en", age_band="14-17"))
    (record,) = kiosk.records()
    assert (record.header.language, record.header.age_band) == ("en", "14-17")


def test_nothing_ticked_is_kept_as_nothing(kiosk: Kiosk) -> None:
    kiosk.recorder.begin(opened())
    kiosk.recorder.answer(answer(choice=""))
    kiosk.recorder.finish(result(opened()))
    assert kiosk.records()[0].answers[0].choice is None


def test_the_settings_are_those_of_the_beginning(kiosk: Kiosk) -> None:
    kiosk.recorder.begin(opened())
    kiosk.config = replace(CONFIG, wave="after")
    kiosk.recorder.finish(result(opened()))
    kiosk.play(opened(part=2), 0)
    assert {record.header.part: record.header.wave for record in kiosk.records()} == {1: "before", 2: "after"}


@settings(max_examples=15, deadline=None)
@given(parts=st.lists(st.tuples(st.integers(0, 5), st.sampled_from(["finished", "left"])), max_size=6))
def test_every_answer_is_acknowledged_once_in_order_and_found_again(
    parts: list[tuple[int, Status]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    kiosk = Kiosk(tmp_path_factory.mktemp("data"))
    for number, (answers, status) in enumerate(parts, 1):
        kiosk.play(opened(part=number), answers, status)
    kept = {record.header.part: len(record.answers) for record in kiosk.records()}
    assert kept == {number: answers for number, (answers, _) in enumerate(parts, 1)}
    expected = [f"a1b2c3d4/{part}/{n + 1}" for part, (answers, _) in enumerate(parts, 1) for n in range(answers)]
    assert [receipt.id for receipt in kiosk.receipts] == expected
    assert kiosk.recorder.notices == ()


def test_an_acknowledged_answer_survives_a_kiosk_that_never_closes(tmp_path: Path) -> None:
    done = threading.Event()
    log = SessionLog.open(tmp_path, Random(1))
    recorder = Recorder(lambda: log, lambda: CONFIG, lambda: NOW, lambda receipt: done.set())
    recorder.begin(opened())
    recorder.answer(answer())
    assert done.wait(PATIENCE)
    journals = list((tmp_path / "journal").iterdir())
    assert any(b"quick-round/item-1" in journal.read_bytes() for journal in journals)
    recorder.close(PATIENCE)


def test_help_is_counted_for_the_day(kiosk: Kiosk) -> None:
    kiosk.recorder.help_opened()
    kiosk.recorder.help_opened()
    kiosk.recorder.begin(opened())
    counts = kiosk.recorder.today().result(PATIENCE)
    assert (counts.help_opened, counts.started, counts.finished) == (2, 1, 0)


def test_a_second_kiosk_on_the_folder_is_refused_with_a_remedy(kiosk: Kiosk) -> None:
    kiosk.recorder.ready(PATIENCE)
    second = Kiosk(kiosk.folder)
    with pytest.raises(FolderTaken) as caught:
        second.recorder.ready(PATIENCE)
    assert caught.value.fix
    second.play(opened(), 1)
    assert second.recorder.close(PATIENCE)
    assert second.receipts == []


class FullDisk(SessionLog):
    """A log whose disk takes nothing while it is full."""

    full = True

    def answer(self, visit: str, part: int, answer: AnswerRecord) -> None:
        if self.full:
            self._trouble = DiskProblem("the disk is full", where=str(self._folder))
            raise self._trouble
        super().answer(visit, part, answer)


def test_a_full_disk_is_told_to_staff_and_to_nobody_else(tmp_path: Path) -> None:
    log = FullDisk.open(tmp_path, Random(1))
    assert isinstance(log, FullDisk)
    kiosk = Kiosk(tmp_path, lambda: log)
    kiosk.recorder.begin(opened())
    kiosk.recorder.answer(answer(1))
    kiosk.recorder.today().result(PATIENCE)
    (notice,) = kiosk.recorder.notices
    assert "the disk is full" in notice.said(TEXTS.bind("en"))
    assert kiosk.receipts == []
    log.full = False
    kiosk.recorder.answer(answer(2))
    kiosk.recorder.today().result(PATIENCE)
    assert [receipt.number for receipt in kiosk.receipts] == [2]


def test_one_record_that_cannot_be_kept_does_not_stop_the_next(kiosk: Kiosk) -> None:
    kiosk.recorder.begin(opened(visit="no hexadecimal"))
    kiosk.recorder.finish(result(opened(visit="no hexadecimal")))
    kiosk.play(opened(), 1)
    assert [record.header.visit for record in kiosk.records()] == ["a1b2c3d4"]
    assert all("visit" in notice.said(TEXTS.bind("en")) for notice in kiosk.recorder.notices)
    assert len(kiosk.recorder.notices) == 2


def test_the_game_does_not_wait_for_a_disk_that_hangs(tmp_path: Path) -> None:
    disk = threading.Event()

    def opener() -> SessionLog:
        disk.wait(PATIENCE)
        return SessionLog.open(tmp_path, Random(1))

    kiosk = Kiosk(tmp_path, opener)
    begun = perf_counter()
    for part in range(1, 50):
        kiosk.play(opened(part=part), 8)
    assert perf_counter() - begun < 1
    assert not kiosk.recorder.close(0.05)
    disk.set()
    assert len(kiosk.records()) == 49


@pytest.mark.parametrize("lang", ["mn", "en"])
@pytest.mark.parametrize("kind", ["disk", "in-use", "set-aside", "damaged", "recovered", "dropped"])
def test_every_notice_of_the_log_has_words(tmp_path: Path, kind: Any, lang: Any) -> None:
    log = SessionLog.open(tmp_path, Random(1))
    log._notice(Notice(kind, tmp_path / "x.json", "details", 2))
    kiosk = Kiosk(tmp_path, lambda: log)
    kiosk.recorder.ready(PATIENCE)
    (notice,) = kiosk.recorder.notices
    assert notice.said(TEXTS.bind(lang))
    kiosk.recorder.close(PATIENCE)

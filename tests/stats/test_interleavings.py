"""Any order of begin, answer, finish, fold, a full disk and a pulled plug: what was acknowledged is there, once."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from stats.errors import DiskProblem
from stats.log import SessionLog, days_of
from stats.record import AnswerRecord, SessionRecord
from stats.session import Key
from tests.stats import samples
from tests.stats.disk import FULL, Disk, PluggedOut


@dataclass
class Told:
    """What the log was told of a session, and how much of that it acknowledged."""

    answers: list[AnswerRecord] = field(default_factory=list)
    acknowledged: int = 0
    begun: bool = False
    ended: bool = False
    end_acknowledged: bool = False
    alive: bool = True  # the process that was told still runs


class Interleavings(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.patch = pytest.MonkeyPatch()
        self.disk = Disk(self.patch)
        self.rng = Random(3)
        self.log = SessionLog.open(self.folder, self.rng)
        self.open: list[Key] = []
        self.told: dict[Key, Told] = {}

    @rule(plug=st.none() | st.integers(0, 8))
    def begin(self, plug: int | None) -> None:
        header = samples.header(len(self.told) + 1)
        told = self.told[header.key] = Told()
        self.open.append(header.key)
        told.begun = self.attempt(lambda: self.log.begin(header), plug)

    @precondition(lambda self: self.open)
    @rule(data=st.data(), plug=st.none() | st.integers(0, 3))
    def answer(self, data: st.DataObject, plug: int | None) -> None:
        key = data.draw(st.sampled_from(self.open))
        told = self.told[key]
        answer = samples.answer(len(told.answers) + 1)
        told.answers.append(answer)
        if self.attempt(lambda: self.log.answer(*key, answer), plug):
            told.begun, told.acknowledged = True, len(told.answers)

    @precondition(lambda self: self.open)
    @rule(data=st.data(), plug=st.none() | st.integers(0, 8))
    def finish(self, data: st.DataObject, plug: int | None) -> None:
        visit, part = key = data.draw(st.sampled_from(self.open))
        told = self.told[key]
        self.open.remove(key)
        told.ended = True
        if self.attempt(lambda: self.log.finish(samples.outcome(int(visit, 16), part)), plug):
            told.begun = told.end_acknowledged = True
            told.acknowledged = len(told.answers)

    @rule(plug=st.none() | st.integers(0, 8))
    def fold(self, plug: int | None) -> None:
        if self.attempt(self.log.fold, plug):
            for told in self.told.values():
                if told.ended and told.alive:
                    told.begun = told.end_acknowledged = True
                    told.acknowledged = len(told.answers)

    @rule(full=st.booleans())
    def fill_or_free_the_disk(self, full: bool) -> None:
        self.disk.error = FULL if full else 0

    @rule(plug=st.none() | st.integers(0, 20))
    def restart(self, plug: int | None) -> None:
        self.attempt(self.log.close, plug)
        self.reboot()

    @rule(plug=st.integers(0, 20))
    def cut_in_the_middle_of_recovery(self, plug: int) -> None:
        self.disk.reboot()
        self.disk.plug = plug
        with suppress(PluggedOut):
            SessionLog.open(self.folder, self.rng)
        self.reboot()

    def attempt(self, act: Callable[[], object], plug: int | None) -> bool:
        """Whether ``act`` was acknowledged; a plug pulled in the middle of it starts the kiosk anew."""
        self.disk.plug = plug
        try:
            act()
        except DiskProblem:
            return False
        except PluggedOut:
            self.reboot()
            return False
        finally:
            self.disk.plug = None
        return True

    def reboot(self) -> None:
        """The process is gone; memory with it."""
        self.disk.reboot()
        self.log = SessionLog.open(self.folder, self.rng)
        self.open.clear()
        for told in self.told.values():
            told.alive = False
        self.check()

    def check(self) -> None:
        records = list(days_of(self.folder, self.unexpected).all_records())
        found = {record.key: record for record in records}
        assert len(found) == len(records), "a visit and part stands there twice"
        assert found.keys() <= self.told.keys()
        for key, told in self.told.items():
            if key in found:
                self.check_session(found[key], told)
            else:
                assert not told.begun, "a session that was acknowledged is gone"

    @staticmethod
    def check_session(record: SessionRecord, told: Told) -> None:
        number = len(record.answers)
        assert list(record.answers) == told.answers[:number]
        assert number >= told.acknowledged, "an acknowledged answer is gone"
        assert record.status in ({"finished"} if told.end_acknowledged else {"finished", "interrupted"})
        assert told.ended or record.status == "interrupted"

    @staticmethod
    def unexpected(notice: object) -> None:
        raise AssertionError(f"a part was damaged: {notice}")

    @invariant()
    def no_session_stands_in_a_day_twice(self) -> None:
        keys = [record.key for record in days_of(self.folder, self.unexpected).all_records()]
        assert len(set(keys)) == len(keys)

    def teardown(self) -> None:
        self.reboot()
        self.log.close()
        self.patch.undo()
        shutil.rmtree(self.folder)


Interleavings.TestCase.settings = settings(max_examples=30, stateful_step_count=25, deadline=None)
TestInterleavings = Interleavings.TestCase

"""The session log: the one door through which the kiosk writes, and reads back, what happened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from random import Random
from types import TracebackType

from stats.counts import DayCounts, count_day
from stats.days import Days
from stats.errors import DiskProblem, FolderInUse, SessionUnknown, StatsError
from stats.files import disk_problems, make_folder
from stats.helps import HelpCounts
from stats.journal import SUFFIX, Entry, Journal
from stats.lock import FolderLock
from stats.notices import Notice, NoticeKind, Report
from stats.record import AnswerRecord, SessionRecord
from stats.recovery import left_behind, recover
from stats.session import Key, SessionHeader, SessionOutcome

MOST_WAITING = 500
"""Ended sessions kept in memory while the disk takes nothing."""

_MOST_NOTICES = 100


@dataclass
class _Session:
    header: SessionHeader
    journal: Journal
    answers: list[AnswerRecord] = field(default_factory=list)
    outcome: SessionOutcome | None = None
    maybe_folded: bool = False  # a fold failed half way: its record may be on the disk already

    @property
    def record(self) -> SessionRecord:
        return SessionRecord.of(self.header, self.answers, self.outcome)


class SessionLog:
    """Journals answers as they happen and folds ended sessions into days. For one thread at a time.

    When the disk is full, read-only or gone, methods that write raise DiskProblem, keep what they were given, and the
    next ``begin``, ``finish`` or ``fold`` writes it if it can; up to 500 ended sessions wait so. A folder that could
    not be written when the kiosk started may by then belong to another kiosk: they then raise FolderInUse.
    """

    def __init__(self, folder: Path, rng: Random) -> None:
        self._folder = folder
        self._rng = rng
        self._notices: list[Notice] = []
        self._days = days_of(folder, self._notice)
        self._helps = HelpCounts(self._days, self._notice)
        self._lock: FolderLock | None = None
        self._leftovers: tuple[Path, ...] = ()
        self._open: dict[Key, _Session] = {}
        self._ended: list[_Session] = []
        self._trouble: StatsError | None = None

    @classmethod
    def open(cls, folder: Path, rng: Random) -> SessionLog:
        """Take the folder (made if need be) and recover what a power cut left there.

        ``rng`` puts folded records in random order. Raises FolderInUse when another kiosk writes there. A disk that
        takes nothing is a notice, not an error: the log keeps its sessions and tries again.
        """
        log = cls(folder, rng)
        try:
            log._start()
        except DiskProblem as problem:
            log._trouble = problem
        return log

    def begin(self, header: SessionHeader) -> None:
        """A session begins. Raises DiskProblem (the session is begun all the same) and SessionUnknown if it is open."""
        if header.key in self._open:
            raise SessionUnknown("this session has begun already", where=_name(header.key))
        self._catch_up()
        session = _Session(header, Journal(self._journals, header.key))
        self._open[header.key] = session
        self._write(session, header)

    def answer(self, visit: str, part: int, answer: AnswerRecord) -> None:
        """An answer; it is acknowledged when this returns: it is on the disk. Raises DiskProblem, SessionUnknown."""
        session = self._session((visit, part))
        session.answers.append(answer)
        self._write(session, answer)

    def finish(self, outcome: SessionOutcome) -> None:
        """A session ends, finished or left; ``fold`` moves it to its day. Raises DiskProblem, SessionUnknown."""
        session = self._session(outcome.key)
        session.outcome = outcome
        del self._open[outcome.key]
        self._ended.append(session)
        self._drop_oldest()
        self._catch_up()
        self._write(session, outcome)
        session.journal.close()  # hundreds may wait for the disk, and a process has only so many open files

    def fold(self) -> int:
        """Fold ended sessions into their days; returns how many. Raises DiskProblem; they then wait for the next."""
        if not self._ended:
            return 0
        self._catch_up()
        if self._lock is None and self._trouble is not None:
            raise self._trouble
        records = [session.record for session in self._ended]
        doubtful = any(session.maybe_folded for session in self._ended)
        try:
            self._days.add(records, self._rng, maybe_there=doubtful)
        except DiskProblem as problem:
            self._trouble = problem
            for session in self._ended:
                session.maybe_folded = True
            raise
        for session in self._ended:
            session.journal.remove()
        self._ended.clear()
        return len(records)

    def help_opened(self, day: date) -> None:
        """Someone opened help on ``day``. Raises DiskProblem; the count is then kept."""
        self._helps.opened(day)
        self._catch_up()
        if self._trouble is not None:
            raise self._trouble

    def today(self, day: date) -> DayCounts:
        """What staff may see of ``day``, sessions under way and not yet folded included. Raises DiskProblem."""
        folded = {record.key: record for record in self._days.records(day)}
        waiting = {session.header.key: session.record for session in self._ended if session.header.date == day}
        under_way = [session.header for session in self._open.values() if session.header.date == day]
        return count_day(day, (folded | waiting).values(), under_way, self._helps.count(day))

    def records(self) -> Iterator[SessionRecord]:
        """Every folded record, by day. Raises DiskProblem."""
        return self._days.all_records()

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What staff should know, oldest first; a disk that takes nothing stands last, as long as it does."""
        if self._trouble is None:
            return tuple(self._notices)
        kind: NoticeKind = "in-use" if isinstance(self._trouble, FolderInUse) else "disk"
        return (*self._notices, Notice(kind, self._folder, str(self._trouble)))

    def close(self) -> None:
        """Fold what has ended and let the folder go. Never raises: what the disk refuses waits in the journals."""
        try:
            self.fold()
        except (DiskProblem, FolderInUse) as problem:
            self._trouble = problem
        for session in (*self._open.values(), *self._ended):
            session.journal.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> SessionLog:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    @property
    def _journals(self) -> Path:
        return self._folder / "journal"

    def _session(self, key: Key) -> _Session:
        if key not in self._open:
            raise SessionUnknown("this session has not begun, or has ended", where=_name(key))
        return self._open[key]

    def _start(self) -> None:
        """Take the lock and look for leftovers; before the lock nothing may be written, another kiosk may be there."""
        with disk_problems(self._folder):
            make_folder(self._folder)
        lock = FolderLock(self._folder)
        try:
            self._leftovers = left_behind(self._journals)
        except DiskProblem:
            lock.release()
            raise
        self._lock = lock
        self._recover()

    def _recover(self) -> None:
        recover(self._leftovers, self._days, self._rng, self._notice)
        self._leftovers = ()

    def _catch_up(self) -> None:
        """Write what an earlier refusal left in memory, as far as the disk takes it now."""
        try:
            if self._lock is None:
                self._start()
            if self._leftovers:
                self._recover()
            for session in (*self._open.values(), *self._ended):
                if session.journal.behind:
                    session.journal.flush()
                if session.outcome is not None:
                    session.journal.close()
            self._helps.flush()
        except (DiskProblem, FolderInUse) as problem:
            self._trouble = problem
        else:
            self._trouble = None

    def _write(self, session: _Session, entry: Entry) -> None:
        if self._lock is None and self._trouble is not None:
            session.journal.keep(entry)
            raise self._trouble
        try:
            session.journal.append(entry)
        except DiskProblem as problem:
            self._trouble = problem
            raise
        self._trouble = None

    def _drop_oldest(self) -> None:
        while len(self._ended) > MOST_WAITING:
            session = self._ended.pop(0)
            session.journal.close()
            self._notice(Notice("dropped", session.journal.path, "the disk took nothing for too long", 1))

    def _notice(self, notice: Notice) -> None:
        """Keep a notice for staff; a file read twice says it once, and the oldest make room."""
        if notice not in self._notices:
            self._notices.append(notice)
        del self._notices[:-_MOST_NOTICES]


def days_of(folder: Path, report: Report) -> Days:
    """The folded records under a log's folder, for reading beside a running kiosk: no lock, nothing changed."""
    return Days(folder / "days", report)


def waiting(folder: Path) -> int:
    """Sessions under a log's folder that stand in no day yet: under way, or for the next start to fold.

    For reading beside a running kiosk: nothing is changed. Raises DiskProblem.
    """
    with disk_problems(folder):
        return sum(1 for _ in (folder / "journal").glob(f"*{SUFFIX}"))


def _name(key: Key) -> str:
    return f"visit {key[0]} part {key[1]}"

"""What the quiz tells the record, handed to a thread of its own, so that no picture waits for a disk."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from queue import SimpleQueue
from typing import TypeVar

from kiosk.config import Config
from kiosk.errors import FolderTaken
from kiosk.quiz.answer import Answer
from kiosk.quiz.log import SessionOpened, SessionResult
from kiosk.texts import Message, TextArg
from stats import AnswerRecord, DayCounts, Notice, SessionHeader, SessionLog, SessionOutcome
from stats.errors import DiskProblem, FolderInUse

T = TypeVar("T")
_MOST_REFUSALS = 20


@dataclass(frozen=True)
class Receipt:
    """An answer that is on the disk: its visit, part, and its number within that part, from 1."""

    visit: str
    part: int
    number: int

    @property
    def id(self) -> str:
        """``visit/part/number``."""
        return f"{self.visit}/{self.part}/{self.number}"


class Recorder:
    """The ``VisitLog`` of the running kiosk. Its calls return at once and never raise; a worker owns the log.

    Args:
        open_log: opens the log; called on the worker.
        config: the settings as they stand now; a session takes kiosk, event and wave when it begins.
        now: local date and time; of the time only the hour is kept.
        acknowledged: told of each answer once it is on the disk; called on the worker.
    """

    def __init__(
        self,
        open_log: Callable[[], SessionLog],
        config: Callable[[], Config],
        now: Callable[[], datetime],
        acknowledged: Callable[[Receipt], None] = lambda receipt: None,
    ) -> None:
        self._config = config
        self._now = now
        self._acknowledged = acknowledged
        self._session: SessionOpened | None = None
        self._answers = 0
        self._notices: tuple[Notice, ...] = ()
        self._refusals: tuple[str, ...] = ()
        self._opened: Future[None] = Future()
        self._jobs: SimpleQueue[Callable[[SessionLog], None] | None] = SimpleQueue()
        # A daemon, so that a disk that hangs cannot keep a closed kiosk alive.
        self._worker = threading.Thread(target=self._work, args=(open_log,), name="recorder", daemon=True)
        self._worker.start()

    def ready(self, timeout: float | None = None) -> None:
        """Returns once the log is open; at most ``timeout`` seconds.

        Raises:
            FolderTaken: another kiosk writes into this folder.
            TimeoutError: it is not open yet.
        """
        try:
            self._opened.result(timeout)
        except FolderInUse as error:
            raise FolderTaken(error.what, where=error.where, fix=error.fix) from error

    def begin(self, opened: SessionOpened) -> None:
        """A session starts."""
        self._session, self._answers = opened, 0
        config, now = self._config(), self._now()
        self._keep(lambda log: log.begin(_header(opened, config, now)))

    def answer(self, answer: Answer) -> None:
        """The open session is answered; ``acknowledged`` is called once the answer is on the disk."""
        if self._session is None:
            return
        self._answers += 1
        receipt = Receipt(self._session.visit, self._session.part, self._answers)
        self._keep(lambda log: self._answer(log, receipt, answer))

    def finish(self, result: SessionResult) -> None:
        """The open session is over; its journal is then folded into its day."""
        self._session = None
        self._keep(lambda log: log.finish(_outcome(result)))
        self._keep(_fold)

    def first(self, write: Callable[[], object]) -> None:
        """Has ``write`` done on the disk before anything that is told to the log from now on."""
        self._keep(lambda log: write())

    def help_opened(self) -> None:
        """Somebody opened help: counted for the day, tied to nothing."""
        day = self._now().date()
        self._keep(lambda log: log.help_opened(day))

    def today(self) -> Future[DayCounts]:
        """What staff may see of this day; the future raises ``StatsError`` when the disk cannot be read."""
        day = self._now().date()
        future: Future[DayCounts] = Future()
        self._jobs.put(lambda log: _fulfil(future, lambda: log.today(day)))
        return future

    @property
    def notices(self) -> tuple[Message, ...]:
        """What staff should know about the record, as things stand now."""
        refused = (Message("notice-record", {"detail": detail}) for detail in self._refusals)
        return (*map(_message, self._notices), *refused)

    def close(self, timeout: float) -> bool:
        """Lets the worker write what is waiting and close the log; whether it was done within ``timeout`` seconds."""
        self._jobs.put(None)
        self._worker.join(timeout)
        return not self._worker.is_alive()

    def _work(self, open_log: Callable[[], SessionLog]) -> None:
        try:
            log = open_log()
        except Exception as error:  # whatever it is, ready() raises it where somebody can see it
            self._opened.set_exception(error)
            return
        self._notices = log.notices
        self._opened.set_result(None)
        with log:
            while (job := self._jobs.get()) is not None:
                job(log)
                self._notices = log.notices

    def _keep(self, write: Callable[[SessionLog], object]) -> None:
        self._jobs.put(lambda log: self._try(log, write))

    def _try(self, log: SessionLog, write: Callable[[SessionLog], object]) -> None:
        try:
            write(log)
        except (DiskProblem, FolderInUse):
            return  # the log says so itself, in a notice, for as long as it lasts
        except Exception as error:  # one record that cannot be kept must not end the keeping of all others
            self._refusals = (*self._refusals, str(error))[-_MOST_REFUSALS:]

    def _answer(self, log: SessionLog, receipt: Receipt, answer: Answer) -> None:
        log.answer(receipt.visit, receipt.part, _record(answer))
        self._acknowledged(receipt)


def _fulfil(future: Future[T], make: Callable[[], T]) -> None:
    try:
        future.set_result(make())
    except Exception as error:
        future.set_exception(error)


def _fold(log: SessionLog) -> None:
    log.fold()


def _header(opened: SessionOpened, config: Config, now: datetime) -> SessionHeader:
    return SessionHeader(
        visit=opened.visit,
        part=opened.part,
        kiosk=config.kiosk,
        event=config.event,
        date=now.date(),
        hour=now.hour,
        mode=opened.mode,
        wave=opened.wave or config.wave,
        arm=opened.arm,
        pack=opened.pack,
        version=opened.version,
        form=opened.form,
        language=opened.language,
        age_band=opened.age_band,
    )


def _record(answer: Answer) -> AnswerRecord:
    return AnswerRecord(
        ref=answer.ref,
        kind=answer.kind,
        text=answer.text_hash,
        choice=answer.choice or None,
        truth=answer.truth,
        sure=answer.sure,
        right=answer.right,
        points=answer.points,
        maximum=answer.maximum,
        seconds=answer.seconds,
        votes=answer.votes,
    )


def _outcome(result: SessionResult) -> SessionOutcome:
    return SessionOutcome(
        visit=result.opened.visit,
        part=result.opened.part,
        status=result.status,
        score=result.score,
        maximum=result.maximum,
        ending=result.ending,
        left_at=result.left_at,
        language=result.language,
        age_band=result.age_band,
    )


def _message(notice: Notice) -> Message:
    args: dict[str, TextArg] = {"path": str(notice.path), "detail": notice.detail, "count": notice.count}
    return Message(f"notice-{notice.kind}", args)

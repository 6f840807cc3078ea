"""What the quiz tells the record: a session begins, is answered, and is finished exactly once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from kiosk.lang import Lang
from kiosk.packs.model import Ages, Form
from kiosk.quiz.answer import Answer

Mode = Literal["walk-up", "club", "story", "quiz", "class"]
Status = Literal["finished", "left"]
Wave = Literal["before", "after"]


@dataclass(frozen=True)
class SessionOpened:
    """A session at its beginning.

    Attributes:
        visit: random id of the visit.
        part: the session's number within the visit, from 1.
        mode: what is played.
        pack, version: the pack it comes from.
        form: the form that rounds draw from; None for both, and for stories and quizzes.
        language: the language at the beginning.
        age_band: told by the visitor, if at all.
        wave: which measurement of a visit measured twice this is; None: none of them, so the wave is what staff set.
        arm: of a trial; None without one.
    """

    visit: str
    part: int
    mode: Mode
    pack: str
    version: str
    form: Form | None
    language: Lang
    age_band: Ages | None
    wave: Wave | None = None
    arm: str | None = None


@dataclass(frozen=True)
class SessionResult:
    """A session at its end; its answers have been logged one by one.

    Attributes:
        opened: how it began.
        language, age_band: as they stood at the end; they replace the beginning's.
        score, maximum: points earned and to be earned, over what was answered.
        ending: ``story/step`` of the ending reached; None without one.
        left_at: where it was left: ``deck/item``, ``story/step`` or ``quiz/question``; None when it was finished.
        status: ``finished`` when the round, story, quiz or class was played to its end, whatever came after it.
    """

    opened: SessionOpened
    language: Lang
    age_band: Ages | None
    score: int
    maximum: int
    ending: str | None
    left_at: str | None
    status: Status


class VisitLog(Protocol):
    """Where a visit's sessions go. At most one is open; every ``begin`` is followed by exactly one ``finish``.

    Calls must return quickly and must not raise: the game goes on when the disk is full.
    """

    def begin(self, opened: SessionOpened) -> None:
        """A session starts."""

    def answer(self, answer: Answer) -> None:
        """The open session is answered."""

    def finish(self, result: SessionResult) -> None:
        """The open session is over."""


class Unheard:
    """A log that forgets: for trying out what would come of an answer."""

    def begin(self, opened: SessionOpened) -> None:
        """Forgotten."""

    def answer(self, answer: Answer) -> None:
        """Forgotten."""

    def finish(self, result: SessionResult) -> None:
        """Forgotten."""

"""What the log is told of a session that is over."""

from __future__ import annotations

from kiosk.lang import Lang
from kiosk.packs.model import Ages
from kiosk.quiz.class_session import ClassSession
from kiosk.quiz.log import SessionOpened, SessionResult
from kiosk.quiz.round import RoundSession
from kiosk.quiz.story import StorySession


def result_of(
    opened: SessionOpened, played: RoundSession | StorySession | ClassSession, language: Lang, age_band: Ages | None
) -> SessionResult:
    """How ``played`` stands now, which began as ``opened`` says."""
    return SessionResult(
        opened=opened,
        language=language,
        age_band=age_band,
        score=played.points,
        maximum=played.maximum,
        ending=played.ending_ref if isinstance(played, StorySession) else None,
        left_at=None if played.complete else played.here,
        status="finished" if played.complete else "left",
    )

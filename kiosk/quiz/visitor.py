"""The person at the kiosk, as far as a visit knows of one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from kiosk.lang import Lang
from kiosk.packs.model import Ages
from kiosk.packs.outline import PackOutline
from kiosk.quiz.class_session import ClassSession
from kiosk.quiz.draw import Drawn
from kiosk.quiz.log import SessionOpened
from kiosk.quiz.measurement import Measurement
from kiosk.quiz.round import RoundSession
from kiosk.quiz.scoring import StepOutcome
from kiosk.quiz.story import StorySession
from kiosk.quiz.tell import TellSession


class Phase(Enum):
    """Where a visit stands. A quiz is played in ``STORY``; a class from beginning to end in ``CLASS``.

    ``BETWEEN`` stands before each leg of a visit that is measured.
    """

    ATTRACT = auto()
    PRACTICE = auto()
    CHOOSE = auto()
    ROUND = auto()
    STORY = auto()
    RESULT = auto()
    TELL = auto()
    CHANNELS = auto()
    CLASS = auto()
    BETWEEN = auto()


Played = RoundSession | StorySession | ClassSession

PHASES: Final[Mapping[type[Played], Phase]] = {
    RoundSession: Phase.ROUND,
    StorySession: Phase.STORY,
    ClassSession: Phase.CLASS,
}
"""Where a session of each kind is played."""


@dataclass
class Visitor:
    """All that is known of the person at the kiosk; thrown away whole when they leave."""

    lang: Lang
    practice: Drawn | None
    phase: Phase = Phase.ATTRACT
    practised: StepOutcome | None = None
    age_band: Ages | None = None
    id: str | None = None
    parts: int = 0
    pack: PackOutline | None = None
    played: Played | None = None
    tell: TellSession | None = None
    opened: SessionOpened | None = None
    measurement: Measurement | None = None

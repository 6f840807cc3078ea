"""The person at the kiosk, as far as a visit knows of one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from kiosk.lang import Lang
from kiosk.packs.model import Ages, Deck, Form
from kiosk.packs.outline import PackOutline
from kiosk.quiz.answer import Answer
from kiosk.quiz.class_session import ClassSession
from kiosk.quiz.draw import Drawn
from kiosk.quiz.ended import result_of
from kiosk.quiz.errors import SessionError
from kiosk.quiz.judgement import Judgement
from kiosk.quiz.log import Mode, SessionOpened, SessionResult, Wave
from kiosk.quiz.measurement import Measurement
from kiosk.quiz.offer import Offer
from kiosk.quiz.responses import Composed, Response
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

    @property
    def leg_waits(self) -> bool:
        """Whether the visit is in the midst of being measured, with a leg yet to begin."""
        return self.measurement is not None and self.measurement.next is not None

    def seen_in(self, deck: Deck) -> frozenset[str]:
        """The live item, when it is of ``deck``: it was on screen, answered or not."""
        drawn = self.practice
        return frozenset({drawn.item.id}) if drawn and drawn.deck == deck else frozenset()

    def begin(
        self,
        pack: PackOutline,
        mode: Mode,
        session: Played,
        form: Form | None,
        *,
        visit: str,
        wave: Wave | None = None,
        arm: str | None = None,
    ) -> SessionOpened:
        """``session`` is in play from now on, as a part of the visit with this id."""
        self.id = visit
        self.parts += 1
        self.pack = pack
        self.played = session
        self.phase = PHASES[type(session)]
        self.opened = SessionOpened(
            visit, self.parts, mode, pack.id, pack.head.version, form, self.lang, self.age_band, wave, arm
        )
        return self.opened

    def answer(self, response: Response, seconds: float) -> Answer:
        """Answers what stands on screen, ``seconds`` after it was asked. Raises SessionError if this is no answer."""
        match self.phase, self.played, self.tell, response:
            case Phase.ROUND, RoundSession() as played, _, Judgement():
                return played.answer(response, seconds, self.lang)
            case Phase.STORY, StorySession() as story, _, _:
                return story.respond(response, seconds, self.lang)
            case Phase.TELL, _, TellSession() as tell, Composed():
                return tell.compose(response, seconds, self.lang)
        raise SessionError(f"this cannot be answered with {type(response).__name__}", where=self.phase.name)

    def counted(self, seconds: float) -> Answer | None:
        """One answer's hands have been counted, in a class; gives the vote that this closes."""
        assert isinstance(self.played, ClassSession)
        return self.played.counted(seconds, self.lang)

    def finish(self) -> SessionResult | None:
        """How the open session ended; None when none is open, as after a first call."""
        opened, played = self.opened, self.played
        if opened is None or played is None:
            return None
        self.opened = self.played = None
        return result_of(opened, played, self.lang, self.age_band)


def newcomer(offer: Offer) -> Visitor:
    """Somebody of whom nothing is known, before the live item."""
    return Visitor(offer.setting.lang, offer.live())

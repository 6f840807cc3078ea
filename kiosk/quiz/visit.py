"""A person at the kiosk, from the attract item to the channels, and nothing of them afterwards."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy, deepcopy
from dataclasses import replace
from random import Random
from typing import Literal

from kiosk.lang import Lang
from kiosk.packs.model import Ages, Deck, Form, Quiz, Story
from kiosk.packs.outline import PackOutline
from kiosk.quiz.allotting import Allotter, Held
from kiosk.quiz.answer import Answer
from kiosk.quiz.class_session import ClassSession, Moment
from kiosk.quiz.errors import SessionError
from kiosk.quiz.judgement import Judgement
from kiosk.quiz.log import Mode, Unheard, VisitLog, Wave
from kiosk.quiz.measurement import Measurement
from kiosk.quiz.offer import Offer
from kiosk.quiz.reader import PackReader
from kiosk.quiz.responses import Response
from kiosk.quiz.round import RoundSession
from kiosk.quiz.scoring import StepOutcome, score_judgement
from kiosk.quiz.setting import Setting
from kiosk.quiz.standing import Standing
from kiosk.quiz.story import StorySession
from kiosk.quiz.visitor import Phase, Played, Visitor, newcomer

__all__ = ["Phase", "Played", "Visit"]


class Visit(Standing):
    """The visits of one kiosk, one after the other: its phase and what is played in it.

    Attract and practice count nowhere. Each round, story or quiz is one session: ``log`` hears it begin when it is
    started and finish when another is chosen or the visitor leaves. A method called out of phase raises SessionError.

    Args:
        setting: what staff have set.
        reader: gives what is played of the packs shown.
        log: hears of every session.
        rng: draws and shuffles.
        new_id: a fresh random id for each visit in which something is started.
        allotter: gives each measured visit its first form and its arm; without one none is measured.
    """

    def __init__(
        self,
        setting: Setting,
        reader: PackReader,
        log: VisitLog,
        rng: Random,
        new_id: Callable[[], str],
        *,
        allotter: Allotter | None = None,
    ) -> None:
        offer = Offer(setting, reader, rng, allotter or Held())
        super().__init__(offer, newcomer(offer))
        self._log = log
        self._new_id = new_id

    def set_lang(self, lang: Lang) -> None:
        """Changes the language, at any time; answers already given keep the words they were given to."""
        self._visitor.lang = lang

    def set_age_band(self, age_band: Ages | None) -> None:
        """What the visitor tells of their age, if anything, at any time; it holds for sessions not yet finished."""
        self._visitor.age_band = age_band

    def practise(self, judgement: Judgement) -> StepOutcome:
        """Answers the live item, in ATTRACT; its explanation follows in PRACTICE."""
        drawn = self._expect(Phase.ATTRACT).practice
        if drawn is None:
            raise SessionError("there is no item to practise on")
        self._visitor.practised = score_judgement(drawn.item.truth, judgement)
        self._visitor.phase = Phase.PRACTICE
        return self._visitor.practised

    def choose(self) -> None:
        """Opens the choice of what to play, from anywhere but the midst of a session; what was played is finished."""
        self._expect(Phase.ATTRACT, Phase.PRACTICE, Phase.CHOOSE, Phase.RESULT, Phase.TELL, Phase.CHANNELS)
        self._finish()
        self._visitor.measurement = None
        self._visitor.phase = Phase.CHOOSE

    def give_up(self, pack: PackOutline) -> None:
        """The pack can no longer be played: it is not offered any more, to nobody."""
        self._offer = self._offer.without(pack)

    def start_round(self, pack: PackOutline, deck: Deck, mode: Literal["walk-up", "club"]) -> RoundSession:
        """Draws a round of ``deck`` and begins it, in CHOOSE.

        Raises:
            SessionError: the deck has fewer than two items to draw, or the phase is another.
            PackError: the pack's telling has changed and cannot be played; so for stories and quizzes.
        """
        session = self._offer.round(deck, mode, self._expect(Phase.CHOOSE).seen_in(deck))
        self._begin(pack, mode, session, self._offer.setting.form)
        return session

    def measures(self, pack: PackOutline, deck: str) -> bool:
        """Whether a club round of the deck called so would be measured before and after its lesson.

        Only a visit that begins with it is: whoever has played before has been taught before.
        """
        return self._visitor.parts == 0 and self._offer.measures(pack, deck)

    def start_measured(self, pack: PackOutline, deck: Deck) -> Measurement:
        """Draws a visit measured before and after, in CHOOSE; ``advance`` begins its first leg. Raises as a round."""
        visitor = self._expect(Phase.CHOOSE)
        visitor.measurement = self._offer.measurement(pack, deck, visitor.seen_in(deck))
        visitor.pack = pack
        visitor.phase = Phase.BETWEEN
        return visitor.measurement

    def start_class(self, pack: PackOutline, deck: Deck, size: int) -> ClassSession:
        """Draws ``size`` items of ``deck`` and begins a class with them, in CHOOSE. Raises as a round does."""
        self._expect(Phase.CHOOSE)
        session = self._offer.class_session(pack, deck, size)
        self._begin(pack, "class", session, self._offer.setting.form)
        return session

    def start_story(self, pack: PackOutline, story: Story) -> StorySession:
        """Begins a story, in CHOOSE."""
        return self._start_script(pack, story, "story")

    def start_quiz(self, pack: PackOutline, quiz: Quiz) -> StorySession:
        """Begins a quiz, in CHOOSE; it is played like a story, in the STORY phase."""
        return self._start_script(pack, quiz, "quiz")

    def answer(self, response: Response, seconds: float) -> Answer:
        """Answers what stands on screen, in ROUND, STORY or TELL, ``seconds`` after it was asked, and logs it.

        Raises:
            SessionError: it is not a response to this, it has been answered, or nothing is asked.
        """
        visitor = self._expect(Phase.ROUND, Phase.STORY, Phase.TELL)
        answer = visitor.answer(response, seconds)
        self._log.answer(answer)
        if isinstance(visitor.played, RoundSession) and visitor.played.finished and visitor.phase is Phase.ROUND:
            self._played_out()
        return answer

    def counted(self, seconds: float) -> None:
        """One answer's hands have been counted, in CLASS, in so many ``seconds``; a vote that this closes is logged.

        Raises:
            SessionError: no hands are being counted.
        """
        answer = self._expect(Phase.CLASS).counted(seconds)
        if answer is not None:
            self._log.answer(answer)

    def advance(self, seconds: float = 0.0) -> None:
        """Goes on: from an explanation to the next item or step, from phase to phase, from the channels to attract.

        ``seconds`` is how long it stood there; only a class's vote asks for it.

        Raises:
            SessionError: an answer is waited for, or something must be chosen first.
        """
        visitor = self._visitor
        match visitor.phase:
            case Phase.PRACTICE:
                visitor.phase = Phase.CHOOSE
            case Phase.ROUND | Phase.STORY if isinstance(visitor.played, RoundSession | StorySession):
                visitor.played.advance()
                if visitor.played.finished:
                    self._played_out()
            case Phase.CLASS if isinstance(visitor.played, ClassSession):
                if visitor.played.moment is Moment.CHANNELS:
                    self.leave()
                else:
                    visitor.played.advance(seconds)
            case Phase.BETWEEN:
                self._begin_leg()
            case Phase.RESULT if visitor.leg_waits:
                self._stand_between()
            case Phase.RESULT:
                visitor.phase = Phase.TELL if visitor.tell is not None else Phase.CHANNELS
            case Phase.TELL:
                visitor.phase = Phase.CHANNELS
            case Phase.CHANNELS:
                self.leave()
            case _:
                raise SessionError("something must be answered or chosen first", where=visitor.phase.name)

    def leave(self) -> None:
        """Ends the visit, from anywhere: the open session is finished or left, and nothing else is kept."""
        try:
            self._finish()
        finally:
            self._visitor = newcomer(self._offer)

    def rehearsal(self) -> Visit:
        """The same visit, to try out what would come of an answer: it is not logged and changes nothing here.

        Chance falls as it will fall here, so that what comes is what will come.
        """
        twin = copy(self)
        twin._visitor, rng = deepcopy((self._visitor, self._offer.rng))  # together: a session shares the visit's chance
        twin._offer, twin._log = self._offer.rehearsal(rng), Unheard()
        return twin

    def reset(self, setting: Setting) -> None:
        """Leaves, and begins anew with what staff have set."""
        self._offer = replace(self._offer, setting=setting)
        self.leave()

    def _expect(self, *phases: Phase) -> Visitor:
        if self.phase not in phases:
            raise SessionError("this cannot be done now", where=self.phase.name)
        return self._visitor

    def _start_script(self, pack: PackOutline, script: Story | Quiz, mode: Mode) -> StorySession:
        self._expect(Phase.CHOOSE)
        session = self._offer.script(script)
        self._begin(pack, mode, session, None)
        return session

    def _played_out(self) -> None:
        """To the session's result; a round on the way of a measured visit has none."""
        if self._visitor.leg_waits and isinstance(self._visitor.played, RoundSession):
            self._stand_between()
        else:
            self._visitor.phase = Phase.RESULT

    def _stand_between(self) -> None:
        self._finish()
        self._visitor.phase = Phase.BETWEEN

    def _begin_leg(self) -> None:
        measuring, pack = self._visitor.measurement, self._visitor.pack
        assert measuring is not None and pack is not None
        if not measuring.begun:
            self._offer.allotter.take()
        leg = measuring.take()
        self._begin(pack, leg.mode, leg.session, leg.form, wave=leg.wave, arm=measuring.arm)

    def _begin(
        self,
        pack: PackOutline,
        mode: Mode,
        session: Played,
        form: Form | None,
        *,
        wave: Wave | None = None,
        arm: str | None = None,
    ) -> None:
        visitor, tell = self._visitor, self._offer.tell(pack)
        visitor.tell = tell
        opened = visitor.begin(pack, mode, session, form, visit=visitor.id or self._new_id(), wave=wave, arm=arm)
        self._log.begin(opened)

    def _finish(self) -> None:
        """Tells the log of the open session's end, once."""
        result = self._visitor.finish()
        if result is not None:
            self._log.finish(result)

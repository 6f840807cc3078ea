"""A person at the kiosk, from the attract item to the channels, and nothing of them afterwards."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy, deepcopy
from dataclasses import dataclass, replace
from random import Random
from typing import Literal

from kiosk.lang import Lang
from kiosk.packs.media.ready import Media, ReadyMedia
from kiosk.packs.model import Ages, Deck, Form, Quiz, Story
from kiosk.packs.outline import DeckOutline, PackOutline
from kiosk.quiz.allotting import FORMS, Allotter, Held
from kiosk.quiz.answer import Answer
from kiosk.quiz.class_session import ClassSession, Moment
from kiosk.quiz.draw import CLUB_SIZE, WALK_UP_SIZE, Drawn, draw_round
from kiosk.quiz.ended import result_of
from kiosk.quiz.errors import SessionError
from kiosk.quiz.judgement import Judgement
from kiosk.quiz.log import Mode, SessionOpened, Unheard, VisitLog, Wave
from kiosk.quiz.measurement import LEAST_IN_FORM, Measurement, measurement
from kiosk.quiz.practice import draw_practice
from kiosk.quiz.reader import PackReader
from kiosk.quiz.responses import Composed, Response
from kiosk.quiz.round import RoundSession
from kiosk.quiz.scoring import StepOutcome, score_judgement
from kiosk.quiz.story import StorySession
from kiosk.quiz.tell import TellSession
from kiosk.quiz.visitor import PHASES, Phase, Played, Visitor

__all__ = ["Phase", "Played", "Setting", "Visit"]


@dataclass(frozen=True)
class Setting:
    """What staff have set: the packs shown, the form that rounds draw from (None: both), the language to begin in,
    whether rounds draw from the booster decks, and the story between two measurements, as ``pack/story``; a pack
    that it is not of has its first one there."""

    packs: tuple[PackOutline, ...]
    form: Form | None = None
    lang: Lang = "mn"
    booster: bool = False
    lesson: str | None = None


class Visit:
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
        self._setting = setting
        self.reader = reader
        self._log = log
        self._rng = rng
        self._new_id = new_id
        self._allotter = allotter or Held()
        self._visitor = self._newcomer()

    @property
    def phase(self) -> Phase:
        return self._visitor.phase

    @property
    def lang(self) -> Lang:
        return self._visitor.lang

    @property
    def practice(self) -> Drawn | None:
        """The live item; None when no pack shown has a deck, or none of its items is in the form."""
        return self._visitor.practice

    @property
    def practised(self) -> StepOutcome | None:
        """What came of the live item; None until it is answered."""
        return self._visitor.practised

    @property
    def packs(self) -> tuple[PackOutline, ...]:
        """The packs to choose from."""
        return self._setting.packs

    def decks(self, pack: PackOutline) -> tuple[DeckOutline, ...]:
        """The decks of a pack that rounds draw from now."""
        return tuple(deck for deck in pack.decks if deck.booster == self._setting.booster)

    @property
    def pack(self) -> PackOutline | None:
        """The pack of the last session; None before the first."""
        return self._visitor.pack

    @property
    def played(self) -> Played | None:
        """The session in play or just played; None while nothing has been started or something else is being chosen."""
        return self._visitor.played

    @property
    def measurement(self) -> Measurement | None:
        """The measuring that this visit is in the midst of, or has been through; None without one."""
        return self._visitor.measurement

    @property
    def tell(self) -> TellSession | None:
        """The telling of the TELL phase; None elsewhere."""
        return self._visitor.tell if self.phase is Phase.TELL else None

    @property
    def media(self) -> Media:
        """The pictures and recordings of what stands here, as far as they were prepared."""
        if self.phase in (Phase.ATTRACT, Phase.PRACTICE) and self.practice is not None:
            return self.reader.media(self.practice.pack)
        return self.reader.media(self.pack.id) if self.pack is not None else ReadyMedia()

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
        left = tuple(one for one in self._setting.packs if one.id != pack.id)
        self._setting = replace(self._setting, packs=left)

    def start_round(self, pack: PackOutline, deck: Deck, mode: Literal["walk-up", "club"]) -> RoundSession:
        """Draws a round of ``deck`` and begins it, in CHOOSE.

        Raises:
            SessionError: the deck has fewer than two items to draw, or the phase is another.
            PackError: the pack's telling has changed and cannot be played; so for stories and quizzes.
        """
        self._expect(Phase.CHOOSE)
        size = CLUB_SIZE if mode == "club" else WALK_UP_SIZE
        items = draw_round(deck, size, self._setting.form, self._rng, self._seen_in(deck))
        session = RoundSession(deck, items)
        self._begin(pack, mode, session, self._setting.form)
        return session

    def measures(self, pack: PackOutline, deck: str) -> bool:
        """Whether a club round of the deck called so would be measured before and after its lesson.

        Only a visit that begins with it is: whoever has played before has been taught before.
        """
        if self._visitor.parts or self._setting.booster or self._allotter.next() is None:
            return False
        [items] = [one.items for one in pack.decks if one.deck == deck]
        return all(items.get(form, 0) >= LEAST_IN_FORM for form in FORMS)

    def start_measured(self, pack: PackOutline, deck: Deck) -> Measurement:
        """Draws a visit measured before and after, in CHOOSE; ``advance`` begins its first leg. Raises as a round."""
        visitor, allotted = self._expect(Phase.CHOOSE), self._allotter.next()
        if allotted is None:
            raise SessionError("visits are not measured now", where=deck.deck)
        visitor.measurement = measurement(deck, self._lesson(pack), allotted, self._seen_in(deck), self._rng)
        visitor.pack = pack
        visitor.phase = Phase.BETWEEN
        return visitor.measurement

    def start_class(self, pack: PackOutline, deck: Deck, size: int) -> ClassSession:
        """Draws ``size`` items of ``deck`` and begins a class with them, in CHOOSE. Raises as a round does."""
        self._expect(Phase.CHOOSE)
        tell = self.reader.tell(pack.id)
        items = draw_round(deck, size, self._setting.form, self._rng)
        session = ClassSession(deck, items, tell.telling if tell else None)
        self._begin(pack, "class", session, self._setting.form)
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
        answer = self._answered(response, seconds, visitor)
        self._log.answer(answer)
        if isinstance(visitor.played, RoundSession) and visitor.played.finished and visitor.phase is Phase.ROUND:
            self._played_out()
        return answer

    def counted(self, seconds: float) -> None:
        """One answer's hands have been counted, in CLASS, in so many ``seconds``; a vote that this closes is logged.

        Raises:
            SessionError: no hands are being counted.
        """
        played = self._expect(Phase.CLASS).played
        assert isinstance(played, ClassSession)
        answer = played.counted(seconds, self.lang)
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
            case Phase.RESULT if self._leg_waits:
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
            self._visitor = self._newcomer()

    def rehearsal(self) -> Visit:
        """The same visit, to try out what would come of an answer: it is not logged and changes nothing here.

        Chance falls as it will fall here, so that what comes is what will come.
        """
        twin = copy(self)
        twin._visitor, twin._rng = deepcopy((self._visitor, self._rng))  # together: a session shares the visit's chance
        twin._log, twin._allotter = Unheard(), Held(self._allotter.next())
        return twin

    def reset(self, setting: Setting) -> None:
        """Leaves, and begins anew with what staff have set."""
        self._setting = setting
        self.leave()

    def _newcomer(self) -> Visitor:
        live = draw_practice(self._setting.packs, self.reader, self._rng, self._setting.form)
        return Visitor(self._setting.lang, live)

    def _expect(self, *phases: Phase) -> Visitor:
        if self.phase not in phases:
            raise SessionError("this cannot be done now", where=self.phase.name)
        return self._visitor

    def _seen_in(self, deck: Deck) -> frozenset[str]:
        """The live item, when it is of this deck: it was on screen, answered or not."""
        drawn = self._visitor.practice
        return frozenset({drawn.item.id}) if drawn and drawn.deck == deck else frozenset()

    def _start_script(self, pack: PackOutline, script: Story | Quiz, mode: Mode) -> StorySession:
        self._expect(Phase.CHOOSE)
        session = StorySession(script, self._rng)
        self._begin(pack, mode, session, None)
        return session

    def _lesson(self, pack: PackOutline) -> Story | None:
        stories = [one.story for one in pack.stories]
        chosen = [story for story in stories if f"{pack.id}/{story}" == self._setting.lesson]
        return next((self.reader.story(pack.id, story) for story in chosen + stories), None)

    @property
    def _leg_waits(self) -> bool:
        return self._visitor.measurement is not None and self._visitor.measurement.next is not None

    def _played_out(self) -> None:
        """To the session's result; a round on the way of a measured visit has none."""
        if self._leg_waits and isinstance(self._visitor.played, RoundSession):
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
            self._allotter.take()
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
        visitor, tell = self._visitor, self.reader.tell(pack.id)
        visitor.id = visitor.id or self._new_id()
        visitor.parts += 1
        visitor.pack = pack
        visitor.played = session
        visitor.phase = PHASES[type(session)]
        visitor.tell = TellSession(tell.tell, tell, tell.telling) if tell else None
        visitor.opened = SessionOpened(
            visitor.id, visitor.parts, mode, pack.id, pack.head.version, form, visitor.lang, visitor.age_band,
            wave, arm,
        )  # fmt: skip
        self._log.begin(visitor.opened)

    def _answered(self, response: Response, seconds: float, visitor: Visitor) -> Answer:
        match visitor.phase, visitor.played, visitor.tell, response:
            case Phase.ROUND, RoundSession() as played, _, Judgement():
                return played.answer(response, seconds, visitor.lang)
            case Phase.STORY, StorySession() as story, _, _:
                return story.respond(response, seconds, visitor.lang)
            case Phase.TELL, _, TellSession() as tell, Composed():
                return tell.compose(response, seconds, visitor.lang)
        raise SessionError(f"this cannot be answered with {type(response).__name__}", where=visitor.phase.name)

    def _finish(self) -> None:
        """Tells the log of the open session's end, once."""
        visitor, opened, played = self._visitor, self._visitor.opened, self._visitor.played
        if opened is None or played is None:
            return
        visitor.opened = visitor.played = None
        self._log.finish(result_of(opened, played, visitor.lang, visitor.age_band))

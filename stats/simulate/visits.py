"""Simulated visits, as the records that a kiosk would have made of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from random import Random
from typing import Final

from stats.record import AnswerRecord, SessionRecord, Status
from stats.session import SessionHeader, Wave
from stats.simulate.learners import Learners
from stats.simulate.stock import Stock, StockItem
from stats.simulate.term import Day, hour, school_days

FIRST_DAY: Final = date(2026, 9, 1)

_WALK_UP: Final = 6
_CLUB: Final = 8
_LEAVES: Final = 0.03  # before each answer
_CUT_OFF: Final = 0.002  # a session, by the mains
_TELLS: Final = 0.6
_TELLS_AGAIN: Final = 0.15
_STORY_INSTEAD: Final = 0.2
_STORY_THEN: Final = 0.25
_ENGLISH: Final = 0.04
_TELLS_AGE: Final = 0.5
_FULL: Final = 2
_LONGEST: Final = 60.0


def simulated(
    visits: int,
    *,
    kiosks: int,
    learners: Learners,
    seed: int,
    stocks: Sequence[Stock],
    first_day: date = FIRST_DAY,
) -> Iterator[SessionRecord]:
    """The sessions of so many visits, kiosk by kiosk and day by day; the same arguments give the same records.

    Open days bring rounds, stories, and those who play both; club days a round before and one after the lesson, of
    either form first as chance falls, and in a trial a lesson of another round; later club days a booster round. At
    any answer somebody may leave.
    """
    rng = Random(seed)
    play = _Play(learners, rng, {})
    for day in school_days(visits, kiosks, first_day, rng):
        for _ in range(day.visits):
            yield from play.visit(day, rng.choice(stocks))


@dataclass(frozen=True, slots=True)
class _Visitor:
    """Who plays, where, and what."""

    id: str
    day: Day
    hour: int
    stock: Stock
    language: str
    age_band: str | None
    criterion: float


@dataclass(frozen=True, slots=True)
class _Play:
    """``known`` holds each answer once: in a million visits most answers have been given before."""

    learners: Learners
    rng: Random
    known: dict[tuple[object, ...], AnswerRecord]

    def visit(self, day: Day, stock: Stock) -> Iterator[SessionRecord]:
        """The sessions of somebody who comes on ``day``."""
        visitor = self._visitor(day, stock)
        match day.occasion:
            case "club":
                return self._club(visitor)
            case "booster":
                return iter([self._round(visitor, 1, "club", "booster", None)])
        return self._open(visitor)

    def _visitor(self, day: Day, stock: Stock) -> _Visitor:
        rng = self.rng
        return _Visitor(
            id=f"{rng.getrandbits(64):016x}",
            day=day,
            hour=hour(rng),
            stock=stock,
            language="en" if rng.random() < _ENGLISH else "mn",
            age_band=stock.ages if rng.random() < _TELLS_AGE else None,
            criterion=self.learners.lean(rng),
        )

    def _open(self, visitor: _Visitor) -> Iterator[SessionRecord]:
        if self.rng.random() < _STORY_INSTEAD:
            yield self._story(visitor, 1)
            return
        played = self._round(visitor, 1, "walk-up", "single", None)
        yield played
        if played.status == "finished" and self.rng.random() < _STORY_THEN:
            yield self._story(visitor, 2)

    def _club(self, visitor: _Visitor) -> Iterator[SessionRecord]:
        first, other = self.rng.sample("AB", 2)
        arm = self.rng.choice(sorted(self.learners.gains)) if self.learners.gains else None
        lesson: list[tuple[Wave, str]] = [("single", first)] if arm else []
        legs: list[tuple[Wave, str]] = [("before", first), *lesson, ("after", other)]
        for part, (wave, form) in enumerate(legs, start=1):
            played = self._round(visitor, part, "club", wave, form, arm=arm)
            yield played
            if played.status != "finished":
                return

    def _round(
        self, visitor: _Visitor, part: int, mode: str, wave: Wave, form: str | None, *, arm: str | None = None
    ) -> SessionRecord:
        header = _header(visitor, part, mode, wave, form, arm=arm)
        items = visitor.stock.boosters if wave == "booster" else visitor.stock.items
        pool = [item for item in items if form in (None, item.form)]
        answers: list[AnswerRecord] = []
        for item in _drawn(pool, _CLUB if mode == "club" else _WALK_UP, self.rng):
            if self.rng.random() < _LEAVES:
                return _ended(header, answers, "left", left_at=item.ref)
            rating = self.learners.rating(item.truth, wave, visitor.criterion, self.rng, arm)
            answers.append(self._judged(item, rating))
        return self._finished(header, answers, visitor.stock, None)

    def _story(self, visitor: _Visitor, part: int) -> SessionRecord:
        header = _header(visitor, part, "story", "single", None)
        answers: list[AnswerRecord] = []
        for step in visitor.stock.steps:
            if self.rng.random() < _LEAVES:
                return _ended(header, answers, "left", left_at=step)
            choice = self.rng.randrange(3)
            answers.append(self._answer(step, "choice", str(choice), right=choice == 0, maximum=_FULL))
        return self._finished(header, answers, visitor.stock, self.rng.choice(visitor.stock.endings))

    def _finished(
        self, header: SessionHeader, answers: list[AnswerRecord], stock: Stock, ending: str | None
    ) -> SessionRecord:
        """Played to the end, unless the mains fail now; then, perhaps, telling."""
        if self.rng.random() < _CUT_OFF:
            return _ended(header, answers, "interrupted")
        again = _TELLS
        while self.rng.random() < again:
            answers.append(self._answer(stock.telling, "tell", self.rng.choice(stock.tellings)))
            again = _TELLS_AGAIN
        return _ended(header, answers, "finished", ending=ending)

    def _judged(self, item: StockItem, rating: str) -> AnswerRecord:
        said, _, sure = rating.partition("-")
        return self._answer(
            item.ref, "judge", rating, truth=item.truth, sure=sure == "sure", right=said == item.truth, maximum=_FULL
        )

    def _answer(
        self,
        ref: str,
        kind: str,
        choice: str,
        *,
        truth: str | None = None,
        sure: bool | None = None,
        right: bool | None = None,
        maximum: int = 0,
    ) -> AnswerRecord:
        seconds = min(round(2 * self.rng.lognormvariate(2, 0.5)) / 2, _LONGEST)
        answer = ref, kind, choice, truth, seconds
        if answer not in self.known:
            text, points = sha256(ref.encode()).hexdigest()[:12], maximum if right else 0
            self.known[answer] = AnswerRecord(ref, kind, text, choice, truth, sure, right, points, maximum, seconds)
        return self.known[answer]


def _header(
    visitor: _Visitor, part: int, mode: str, wave: Wave, form: str | None, *, arm: str | None = None
) -> SessionHeader:
    return SessionHeader(
        visit=visitor.id,
        part=part,
        kiosk=visitor.day.kiosk,
        event=visitor.day.event,
        date=visitor.day.date,
        hour=visitor.hour,
        mode=mode,
        wave=wave,
        arm=arm,
        pack=visitor.stock.pack,
        version=visitor.stock.version,
        form=form,
        language=visitor.language,
        age_band=visitor.age_band,
    )


def _ended(
    header: SessionHeader,
    answers: Sequence[AnswerRecord],
    status: Status,
    *,
    ending: str | None = None,
    left_at: str | None = None,
) -> SessionRecord:
    score, maximum = sum(answer.points for answer in answers), sum(answer.maximum for answer in answers)
    return SessionRecord(header, status, score, maximum, ending, left_at, tuple(answers))


def _drawn(pool: Sequence[StockItem], size: int, rng: Random) -> list[StockItem]:
    """A round: half of it lures, or one more or less, as far as the pool has them."""
    lures = [item for item in pool if item.truth == "lure"]
    fines = [item for item in pool if item.truth == "fine"]
    noticed = size // 2 + rng.choice((-1, 0, 1))
    chosen = rng.sample(lures, min(noticed, len(lures))) + rng.sample(fines, min(size - noticed, len(fines)))
    rng.shuffle(chosen)
    return chosen

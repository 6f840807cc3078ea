"""A round in play: one item after the other is judged and explained, or all are judged first."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import Literal

from kiosk.lang import Lang
from kiosk.packs.model import Deck, Item
from kiosk.quiz.answer import Answer, Asked, answer_to
from kiosk.quiz.errors import SessionError
from kiosk.quiz.judgement import Judgement
from kiosk.quiz.scoring import StepOutcome, score_judgement
from kiosk.quiz.words import item_words

Explains = Literal["each", "at-end", "elsewhere"]
"""When a round is explained: each item once it is judged, all of them at its end, or not within this round."""


@dataclass(frozen=True)
class RoundScore:
    """The two counts of a result, over the items answered so far: noticing everything is not the aim, telling is."""

    lures_noticed: int
    lures: int
    fine_recognised: int
    fine: int


class RoundSession:
    """Items of one deck, judged in the order given, and explained when ``explains`` says.

    Explaining at its end, it first explains the items of ``looks_back``, a round of the same deck, which left that.
    """

    def __init__(
        self,
        deck: Deck,
        items: tuple[Item, ...],
        explains: Explains = "each",
        looks_back: RoundSession | None = None,
    ) -> None:
        self.deck = deck
        self.items = items
        self._explains = explains
        self._looks_back = looks_back
        self._index = 0
        self._looking_back = False
        self._outcomes: list[StepOutcome] = []

    @property
    def index(self) -> int:
        """The current item's position from 0; ``total`` once the round is finished."""
        return self._index

    @property
    def total(self) -> int:
        """The items to judge; once all are judged and explained together, the items to explain."""
        return len(self._shown)

    @property
    def current(self) -> Item | None:
        """The item to judge or, once judged, to explain; None when the round is finished."""
        return None if self.finished else self._shown[self._index][0]

    @property
    def outcome(self) -> StepOutcome | None:
        """What came of the current item's judgement; None until it is judged."""
        return None if self.finished else self._shown[self._index][1]

    @property
    def complete(self) -> bool:
        """Whether every item is judged, the last perhaps still being explained."""
        return len(self._outcomes) == len(self.items)

    @property
    def finished(self) -> bool:
        """Whether the last explanation has been left."""
        return self._index == self.total

    @property
    def points(self) -> int:
        return sum(outcome.points for outcome in self._outcomes)

    @property
    def maximum(self) -> int:
        """What could be earned with the items answered so far."""
        return sum(outcome.maximum for outcome in self._outcomes)

    @property
    def here(self) -> str | None:
        """The current item as the record names it, ``deck/item``."""
        return f"{self.deck.deck}/{self.current.id}" if self.current else None

    @property
    def score(self) -> RoundScore:
        judged = list(zip(self.items, self._outcomes, strict=False))
        lures = [bool(outcome.right) for item, outcome in judged if item.truth == "lure"]
        fine = [bool(outcome.right) for item, outcome in judged if item.truth == "fine"]
        return RoundScore(sum(lures), len(lures), sum(fine), len(fine))

    def answer(self, judgement: Judgement, seconds: float, lang: Lang) -> Answer:
        """Judges the current item, shown in ``lang`` for ``seconds``.

        Raises:
            SessionError: it has been judged, or the round is finished.
        """
        item = self.current
        if item is None or self.here is None:
            raise SessionError("the round is finished", where=self.deck.deck)
        if self.outcome is not None:
            raise SessionError("this item has been judged", where=self.here)
        outcome = score_judgement(item.truth, judgement)
        asked = Asked(self.here, "judge", item_words(item, lang), item.truth)
        self._outcomes.append(outcome)
        if self._explains != "each":
            self._go_on()
        return answer_to(asked, judgement, outcome, seconds)

    def advance(self) -> None:
        """Goes on to the next item, or finishes the round.

        Raises:
            SessionError: the current item has not been judged, or there is none.
        """
        if self.outcome is None:
            raise SessionError("there is nothing to go on from: no judgement yet", where=self.deck.deck)
        self._go_on()

    @property
    def _judged(self) -> tuple[tuple[Item, StepOutcome | None], ...]:
        return tuple(zip_longest(self.items, self._outcomes))

    @property
    def _shown(self) -> tuple[tuple[Item, StepOutcome | None], ...]:
        """What is gone through: the items to judge and, where they are explained at the end, then those to explain."""
        earlier = self._looks_back._judged if self._looking_back and self._looks_back else ()
        return (*earlier, *self._judged)

    def _go_on(self) -> None:
        self._index += 1
        if self.finished and self._explains == "at-end" and not self._looking_back:
            self._index, self._looking_back = 0, True

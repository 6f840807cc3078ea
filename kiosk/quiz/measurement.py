"""A visit that is measured before and after its lesson: a round of one form, the lesson, a round of the other.

What is being measured is explained only when it has been measured. Elaborated feedback teaches (Van der Kleij 2015:
g = 0.49): given after each message it would lift the later messages of the same round, and "before" would be no before.
Nothing goes unexplained: each message's turn comes, in its lesson or at the end.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from random import Random
from typing import Final, Literal

from kiosk.packs.model import Deck, Form, Story
from kiosk.quiz.allotting import FORMS, Allotted, Arm
from kiosk.quiz.draw import CLUB_SIZE, WALK_UP_SIZE, draw_round, most_drawn
from kiosk.quiz.log import Mode, Wave
from kiosk.quiz.round import RoundScore, RoundSession
from kiosk.quiz.story import StorySession

LEAST_IN_FORM: Final = 8
"""Items that each form of a deck must have for visits to be measured with it."""

LegName = Literal["before", "story", "lesson", "after"]


@dataclass(frozen=True)
class Leg:
    """One session of the visit; ``lesson`` is a round that teaches. ``wave`` is None where nothing is measured."""

    name: LegName
    session: RoundSession | StorySession
    form: Form | None = None
    wave: Wave | None = None

    @property
    def mode(self) -> Mode:
        return "story" if isinstance(self.session, StorySession) else "club"


class Measurement:
    """The legs of a visit, in order, and which of them is next."""

    def __init__(self, legs: tuple[Leg, ...], arm: Arm | None) -> None:
        self.arm = arm
        self._legs = legs
        self._begun = 0

    @property
    def next(self) -> Leg | None:
        """The leg to begin; None once the last has been begun."""
        return self._legs[self._begun] if self._begun < len(self._legs) else None

    @property
    def begun(self) -> bool:
        """Whether any leg has been."""
        return self._begun > 0

    def take(self) -> Leg:
        """Begins the next leg, of which there must be one."""
        self._begun += 1
        return self._legs[self._begun - 1]

    @property
    def scores(self) -> tuple[RoundScore, RoundScore]:
        """What came of the rounds before and after, as far as they have been played."""
        before, after = (leg.session for leg in self._legs if leg.wave is not None)
        assert isinstance(before, RoundSession) and isinstance(after, RoundSession)
        return before.score, after.score


def measurement(deck: Deck, story: Story | None, allotted: Allotted, leave_out: Set[str], rng: Random) -> Measurement:
    """All that a measured visit plays.

    Twins are of one form, so nothing in the first round or the lesson gives away an item of the last. Without a trial
    the lesson is the explanations of the first round, and ``story`` where there is one. In a trial it is a round of
    what the first left of its form, explained as the arm says; nothing else differs between the arms, and the first
    round is explained only at the end of the visit, lest both arms have been taught alike.

    Raises:
        SessionError: the deck has too few items in one of the forms.
    """
    first, [other] = allotted.first, [form for form in FORMS if form != allotted.first]
    size = _size(deck, leave_out, in_trial=allotted.arm is not None)
    asked = draw_round(deck, size, first, rng, leave_out)
    asked_again = draw_round(deck, size, other, rng, leave_out)
    if allotted.arm is None:
        before = RoundSession(deck, asked, "at-end")
        after = RoundSession(deck, asked_again, "at-end")
        lesson = (Leg("story", StorySession(story, rng)),) if story else ()
    else:
        before = RoundSession(deck, asked, "elsewhere")
        after = RoundSession(deck, asked_again, "at-end", looks_back=before)
        lesson = (Leg("lesson", _taught(deck, before, allotted, leave_out, rng), first),)
    return Measurement(
        (Leg("before", before, first, "before"), *lesson, Leg("after", after, other, "after")), allotted.arm
    )


def _size(deck: Deck, leave_out: Set[str], *, in_trial: bool) -> int:
    """Items in each of the two rounds; a trial leaves half of a form for its lesson."""
    sizes = [CLUB_SIZE, *(most_drawn(deck, form, leave_out) for form in FORMS)]
    halves = [sum(item.form == form for item in deck.items) // 2 for form in FORMS] if in_trial else []
    return min(sizes + halves)


def _taught(deck: Deck, before: RoundSession, allotted: Allotted, leave_out: Set[str], rng: Random) -> RoundSession:
    rest = tuple(item for item in deck.items if item not in before.items)
    items = draw_round(deck.model_copy(update={"items": rest}), WALK_UP_SIZE, allotted.first, rng, leave_out)
    return RoundSession(deck, items, "each" if allotted.arm == "feedback" else "at-end")

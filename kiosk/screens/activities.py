"""What there is to play, before any of it is put into words: light enough to look through by the thousand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, Final, Literal

from kiosk.packs.model import Theme
from kiosk.packs.outline import DeckOutline, PackOutline, QuizOutline, StoryOutline

if TYPE_CHECKING:
    from kiosk.screens.flow import Flow

ActivityKind = Literal["walk-up", "club", "story", "quiz"]

WALK_UP_MINUTES: Final = 3
CLUB_MINUTES: Final = 6
MINUTES_A_QUESTION: Final = 0.5
"""What these take with their explanations, roughly; a story's author says it."""


@dataclass(frozen=True)
class Activity:
    """One thing to play in a pack, and how many ``minutes`` it takes."""

    pack: PackOutline
    kind: ActivityKind
    what: DeckOutline | StoryOutline | QuizOutline
    minutes: int

    @property
    def themes(self) -> tuple[Theme, ...]:
        """What it is about."""
        return self.what.themes


def activities(flow: Flow, pack: PackOutline) -> Iterator[Activity]:
    """All that can be played in a pack: rounds, stories, questions."""
    for deck in flow.visit.decks(pack):
        yield Activity(pack, "walk-up", deck, WALK_UP_MINUTES)
        if flow.settings.club:
            yield Activity(pack, "club", deck, CLUB_MINUTES)
    for story in pack.stories:
        yield Activity(pack, "story", story, story.minutes)
    for quiz in pack.quizzes:
        yield Activity(pack, "quiz", quiz, ceil(quiz.questions * MINUTES_A_QUESTION))

"""What there is to play in a pack, as tiles show it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final, Literal

from kiosk.packs.outline import DeckOutline, PackOutline, QuizOutline, StoryOutline
from kiosk.quiz.draw import CLUB_SIZE, WALK_UP_SIZE

if TYPE_CHECKING:
    from kiosk.screens.flow import Flow

OfferKind = Literal["walk-up", "club", "story", "quiz"]

PLAYERS: Final = ("temuu",)
CLUB: Final = ("anu", "tuguldur", "saraa")


@dataclass(frozen=True)
class Offer:
    """One thing to play. ``faces`` are the people on its tile; ``label`` is a short word above the title."""

    key: str
    kind: OfferKind
    title: str
    start: Callable[[], None]
    label: str | None = None
    about: str | None = None
    faces: tuple[str, ...] = ()


def offers(flow: Flow, pack: PackOutline) -> list[Offer]:
    """All that can be played in a pack: rounds, stories, questions."""
    return [
        *(offer for deck in flow.visit.decks(pack) for offer in _rounds(flow, pack, deck)),
        *(_story(flow, pack, story) for story in pack.stories),
        *(_quiz(flow, pack, quiz) for quiz in pack.quizzes),
    ]


def _rounds(flow: Flow, pack: PackOutline, deck: DeckOutline) -> list[Offer]:
    key = f"{pack.id}/{deck.deck}"
    label = _deck_title(flow, deck) if len(flow.visit.decks(pack)) > 1 else None
    walk_up = Offer(
        f"{key}/walk-up", "walk-up", flow.t("choose-walk-up"), partial(flow.start_round, pack, deck.deck, club=False),
        label, flow.t("choose-round-about", count=WALK_UP_SIZE), PLAYERS,
    )  # fmt: skip
    if not flow.settings.club:
        return [walk_up]
    club = Offer(
        f"{key}/club", "club", flow.t("choose-club"), partial(flow.start_round, pack, deck.deck, club=True),
        label, flow.t("choose-club-about", count=CLUB_SIZE), CLUB,
    )  # fmt: skip
    return [walk_up, club]


def _deck_title(flow: Flow, deck: DeckOutline) -> str | None:
    words = deck.en if flow.lang == "en" and deck.en is not None else deck.mn
    return words.title if words else None


def _story(flow: Flow, pack: PackOutline, story: StoryOutline) -> Offer:
    words = story.words(flow.lang)
    label = f"{flow.t('choose-story')} · {flow.t('choose-minutes', minutes=story.minutes)}"
    start = partial(flow.start_story, pack, story.story)
    return Offer(f"{pack.id}/{story.story}", "story", words.title, start, label, words.about, _faces(story.face))


def _quiz(flow: Flow, pack: PackOutline, quiz: QuizOutline) -> Offer:
    words = quiz.words(flow.lang)
    start = partial(flow.start_quiz, pack, quiz.quiz)
    label = flow.t("choose-quiz")
    return Offer(f"{pack.id}/{quiz.quiz}", "quiz", words.title, start, label, words.about, _faces(quiz.face))


def _faces(face: str | None) -> tuple[str, ...]:
    return (face,) if face else ()

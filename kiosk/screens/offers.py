"""What there is to play, as tiles show it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from kiosk.packs.outline import DeckOutline, PackOutline, QuizOutline, StoryOutline
from kiosk.quiz.draw import CLUB_SIZE, WALK_UP_SIZE
from kiosk.screens.activities import Activity, ActivityKind, activities

if TYPE_CHECKING:
    from kiosk.screens.flow import Flow

PLAYERS: Final = ("temuu",)
CLUB: Final = ("anu", "tuguldur", "saraa")


@dataclass(frozen=True)
class Offer:
    """One thing to play. ``faces`` are the people on its tile; ``label`` is a short word above the title."""

    key: str
    kind: ActivityKind
    title: str
    start: Callable[[], None]
    label: str | None = None
    about: str | None = None
    faces: tuple[str, ...] = ()


def offers(flow: Flow, pack: PackOutline) -> list[Offer]:
    """All that can be played in a pack."""
    return [offer_of(flow, activity) for activity in activities(flow, pack)]


def offer_of(flow: Flow, activity: Activity) -> Offer:
    """The words of an activity, and what a touch starts."""
    match activity.what:
        case DeckOutline() as deck:
            return _round(flow, activity.pack, deck, club=activity.kind == "club")
        case StoryOutline() as story:
            return _story(flow, activity.pack, story)
        case QuizOutline() as quiz:
            return _quiz(flow, activity.pack, quiz)


def _round(flow: Flow, pack: PackOutline, deck: DeckOutline, *, club: bool) -> Offer:
    mode, size, faces = ("club", CLUB_SIZE, CLUB) if club else ("walk-up", WALK_UP_SIZE, PLAYERS)
    measured = club and flow.visit.measures(pack, deck.deck)
    about = "choose-measured-about" if measured else "choose-club-about" if club else "choose-round-about"
    return Offer(
        f"{pack.id}/{deck.deck}/{mode}", "club" if club else "walk-up", flow.t(f"choose-{mode}"),
        partial(flow.start_round, pack, deck.deck, club=club),
        _deck_title(flow, deck) if len(flow.visit.decks(pack)) > 1 else None,
        flow.t(about, count=size), faces,
    )  # fmt: skip


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

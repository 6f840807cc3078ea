"""What a pack offers, without what is played: enough to choose by, and small enough to keep for a thousand stories."""

from __future__ import annotations

from typing import get_args

from kiosk.packs.model import Cast, Deck, Form, Node, Pack, PackHead, Quiz, Slug, Spoken, Story, Theme, TitleWords
from kiosk.packs.themes import themes_of


class DeckOutline(Node):
    """A deck; ``items`` counts its items by form."""

    deck: Slug
    booster: bool = False
    mn: TitleWords | None = None
    en: TitleWords | None = None
    items: dict[Form, int]
    themes: tuple[Theme, ...] = ()

    def count(self, form: Form | None) -> int:
        """How many items there are in a form, or in both."""
        return sum(count for one, count in self.items.items() if form in (None, one))


class StoryOutline(Spoken[TitleWords]):
    """A story; ``face`` is its hero's."""

    story: Slug
    minutes: int
    themes: tuple[Theme, ...] = ()
    face: Slug | None = None


class QuizOutline(Spoken[TitleWords]):
    """A quiz; ``questions`` is how many it has, ``face`` the first one of its cast."""

    quiz: Slug
    questions: int
    themes: tuple[Theme, ...] = ()
    face: Slug | None = None


class PackOutline(Node):
    """A pack that can be played: its head, and what there is to choose in it."""

    head: PackHead
    decks: tuple[DeckOutline, ...] = ()
    stories: tuple[StoryOutline, ...] = ()
    quizzes: tuple[QuizOutline, ...] = ()

    @property
    def id(self) -> str:
        return self.head.pack


def outline_of(pack: Pack) -> PackOutline:
    """What the pack offers."""
    return PackOutline(
        head=pack.head,
        decks=tuple(map(_deck, pack.decks)),
        stories=tuple(map(_story, pack.stories)),
        quizzes=tuple(map(_quiz, pack.quizzes)),
    )


def _deck(deck: Deck) -> DeckOutline:
    items = {form: sum(item.form == form for item in deck.items) for form in get_args(Form)}
    return DeckOutline(
        deck=deck.deck, booster=deck.booster, mn=deck.mn, en=deck.en, items=items, themes=themes_of(deck)
    )


def _story(story: Story) -> StoryOutline:
    return StoryOutline(
        story=story.story,
        minutes=story.minutes,
        themes=themes_of(story),
        face=story.cast[story.hero].face,
        mn=story.mn,
        en=story.en,
    )


def _quiz(quiz: Quiz) -> QuizOutline:
    return QuizOutline(
        quiz=quiz.quiz,
        questions=len(quiz.questions),
        themes=themes_of(quiz),
        face=_first_face(quiz.cast),
        mn=quiz.mn,
        en=quiz.en,
    )


def _first_face(cast: Cast) -> str | None:
    return next((member.face for member in cast.values() if member.face), None)

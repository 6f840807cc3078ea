"""A whole pack: its head, and its files."""

from __future__ import annotations

from pydantic import Field

from kiosk.packs.model.deck import Cast, Deck
from kiosk.packs.model.names import Ages, Audience, Cover, Slug, Text, Theme
from kiosk.packs.model.node import Node, Spoken
from kiosk.packs.model.step import Step, Telling
from kiosk.packs.model.words import StepWords, TitleWords


class Story(Spoken[TitleWords]):
    """A branching story told through chats. ``hero`` is the cast member the visitor stands beside."""

    story: Slug
    minutes: int = Field(ge=1, le=30)
    theme: Theme | None = None
    covers: tuple[Cover, ...] = ()
    hero: Slug
    cast: Cast
    steps: tuple[Step, ...]


class Quiz(Spoken[TitleWords]):
    """Questions played one after the other, each explained; the kinds are those of a story's steps."""

    quiz: Slug
    theme: Theme | None = None
    cast: Cast = Field(default_factory=dict)
    questions: tuple[Step, ...]


class TellFile(Spoken[StepWords]):
    """The ``tell`` step that closes every round of the pack."""

    tell: Slug
    telling: Telling


class GuideWords(TitleWords):
    """For whoever leads a club: ``before``, ``during`` and ``after`` playing; ``card`` for the adult who is near."""

    before: tuple[Text, ...]
    during: tuple[Text, ...]
    after: tuple[Text, ...]
    card: tuple[Text, ...]


class Guide(Spoken[GuideWords]):
    """A discussion guide: questions without a right answer, and what to do if somebody discloses. Not played."""

    guide: Slug


class Review(Node):
    """Who has read the texts of a language, and when; an organisation, never a person's name."""

    by: Text
    on: str = Field(pattern=r"^\d{4}-\d{2}-\d{2}$")


class Reviews(Node):
    mn: Review | None = None
    en: Review | None = None


class PackWords(TitleWords):
    """``messages`` are the few sentences that should stay with whoever played."""

    messages: tuple[Text, ...] = ()


class PackHead(Spoken[PackWords]):
    """``pack.yaml``: what the pack is, for whom, and which files it consists of. ``minutes`` it takes as a whole."""

    pack: Slug
    audience: Audience = "students"
    minutes: int | None = Field(default=None, ge=1, le=240)
    version: str = Field(pattern=r"^[0-9]+\.[0-9]+\.[0-9]+$", max_length=20)
    ages: Ages
    contents: tuple[str, ...]
    review: Reviews


class Pack(Node):
    """A whole pack, read and checked; what the rest of the kiosk sees of a pack."""

    head: PackHead
    decks: tuple[Deck, ...] = ()
    stories: tuple[Story, ...] = ()
    quizzes: tuple[Quiz, ...] = ()
    tell: TellFile | None = None
    guides: tuple[Guide, ...] = ()

    @property
    def id(self) -> str:
        return self.head.pack

"""What a pack holds, once it is read: frozen pydantic models with the YAML's own names.

A node's words stand under its language (``mn``, ``en``); ``node.words(lang)`` gives them, in Mongolian where a
translation is missing. Fields written with a dash in YAML (``points-at-least``) carry an alias.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, Generic, Literal, Self, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, model_validator

from kiosk.lang import Lang

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]

Truth = Literal["lure", "fine"]
Form = Literal["A", "B"]
Audience = Literal["students", "families", "home-visits", "travellers"]
Ages = Literal["11-13", "14-17", "18+"]
Mood = Literal["neutral", "smile", "happy", "worried", "sad", "surprised", "thinking", "calm"]
Tie = Literal["stranger", "acquaintance", "friend", "family", "school", "organisation", "group"]
Kind = Literal["choice", "choices", "judge", "spot", "order", "tell"]
EndingKind = Literal["told", "checked", "left", "unsure"]
Cover = Literal[
    # What is done to somebody.
    "sexual-exploitation",
    "forced-labour",
    "scam-compound",
    "lent-account",
    "brokered-marriage",
    "begging",
    "organ-selling",
    "baby-selling",
    "debt",
    "kept-documents",
    "races",
    "herding",
    # How it begins: settings and offers.
    "border-cafe",
    "mining",
    "construction",
    "study",
    "scholarship",
    "contest-trip",
    "performance-trip",
    "relationship",
    # Online: the five moves, and threats.
    "move-contact",
    "move-trust",
    "move-secrecy",
    "move-testing",
    "move-pressure",
    "picture-threat",
    "cyberbullying",
    # Who is in it, and what it shows.
    "boy",
    "man",
    "recruiter-relative",
    "recruiter-friend-of-friend",
    "recruiter-peer",
    "helper",
    "real-offer",
]


def _decimal(value: Any) -> Any:
    """YAML gives a number with a point as text."""
    return float(value) if isinstance(value, str) and re.fullmatch(r"-?\d{1,3}\.\d{1,9}", value) else value


Weight = Annotated[float, BeforeValidator(_decimal), Field(ge=-100, le=100)]
"""A share of a question's mark, in percent."""

Theme = Literal["online", "work", "trips", "people", "pictures"]
"""What somebody who chooses may want to play about: far fewer words than ``Cover``, which is for the census."""


class Node(BaseModel):
    """Strict, frozen, no unknown names: a typing mistake is an error, not a silent default."""

    model_config = ConfigDict(strict=True, frozen=True, extra="forbid", populate_by_name=True)

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        """Itself: nothing in it ever changes."""
        return self


class Words(Node):
    """The words of a node in one language. A plain string in YAML stands for ``lead`` alone."""

    @classmethod
    def lead(cls) -> str:
        """The name of the field that a plain string fills."""
        return next(iter(cls.model_fields))

    @model_validator(mode="before")
    @classmethod
    def _from_string(cls, value: Any) -> Any:
        return {cls.lead(): value} if isinstance(value, str) else value


W = TypeVar("W", bound=Words)


class Spoken(Node, Generic[W]):
    """A node that carries words: Mongolian always, English when somebody has written it."""

    mn: W
    en: W | None = None

    def words(self, lang: Lang) -> W:
        """The words in ``lang``, or in Mongolian where that translation is missing."""
        return self.en if lang == "en" and self.en is not None else self.mn


class Line(Words):
    """One text and nothing else: a chat line, a part to put in order, a tile."""

    text: Text


class TitleWords(Words):
    title: Text
    about: Text | None = None


class CastWords(Words):
    name: Text
    role: Text | None = None


class ItemWords(Words):
    """``text`` may carry signs, ``[words]{tactic}``; ``why`` explains the truth, ``check`` says what to do now."""

    text: Text
    why: Text
    check: Text


class ChoiceWords(Words):
    """``text`` is what one taps, ``say`` what comes of it: a kind explanation, right or wrong."""

    text: Text
    say: Text | None = None


class WhomWords(Words):
    """``text`` names the adult, ``reply`` is the calm answer the adult gives."""

    text: Text
    reply: Text


class StepWords(Words):
    """``text`` tells what happens, ``ask`` is the question, ``why``, ``check`` explain it, ``title`` is an ending's.

    A plain string is ``ask`` where the step has a kind and ``text`` where it has none: ``Step`` sees to that.
    """

    text: Text | None = None
    ask: Text | None = None
    why: Text | None = None
    check: Text | None = None
    title: Text | None = None


class CastMember(Spoken[CastWords]):
    """Somebody who writes or speaks. ``tie`` is how the reader of the message knows them."""

    face: Slug | None = None
    tie: Tie = "stranger"


Cast = dict[Slug, CastMember]


class Item(Spoken[ItemWords]):
    """One message to judge. ``twin`` is the matched item of the other truth; both name each other."""

    id: Slug
    truth: Truth
    twin: Slug | None = None
    form: Form
    sender: Slug = Field(alias="from")
    sources: tuple[int | str, ...] = ()
    covers: tuple[Cover, ...] = ()
    """What of the field it is about, for the census."""


class Deck(Node):
    """Items to draw rounds from, half of them fine. ``deck`` is its id within the pack."""

    deck: Slug
    booster: bool = False
    """New examples for one or two weeks later; drawn from only while staff have set the booster wave."""
    theme: Theme | None = None
    cast: Cast = Field(default_factory=dict)
    mn: TitleWords | None = None
    en: TitleWords | None = None
    items: tuple[Item, ...]


class ChatLine(Spoken[Line]):
    """A message in a step's chat; ``who`` is a cast member, or the story's hero, whose bubbles stand on the right."""

    who: Slug
    mood: Mood | None = None


class Choice(Spoken[ChoiceWords]):
    """An answer to tap. ``points`` 0–2 in ``choice`` steps; ``right`` in ``choices`` steps; ``set`` raises a flag."""

    points: int = Field(default=0, ge=0, le=2)
    right: bool | None = None
    weight: Weight | None = None
    """What the answer earned in the question bank that it came from; kept for the way back, never scored."""
    next: Slug | None = None
    set: Slug | None = None
    mood: Mood | None = None


class Condition(Node):
    """All that is given must hold."""

    points_at_least: int | None = Field(default=None, alias="points-at-least", ge=0)
    flag: Slug | None = None
    no_flag: Slug | None = Field(default=None, alias="no-flag")


class Jump(Node):
    """Where to go, and when; the first jump whose condition holds is taken."""

    when: Condition | None = Field(default=None, alias="if")
    goto: Slug


class Part(Spoken[Line]):
    """One part of an ``order`` step; the file gives the parts in the right order."""


class Whom(Spoken[WhomWords]):
    id: Slug
    face: Slug | None = None


class Opener(Spoken[Line]):
    """First words one could say."""

    id: Slug


class Moment(Spoken[Line]):
    """When and where; ``for`` limits it to some of the adults (empty: fits all)."""

    id: Slug
    fits: tuple[Slug, ...] = Field(default=(), alias="for")


class Telling(Node):
    """What a ``tell`` step is composed of: whom, the first words, when and where. No combination is wrong."""

    whom: tuple[Whom, ...]
    openers: tuple[Opener, ...] = Field(alias="words")
    moments: tuple[Moment, ...] = Field(alias="when")

    def moments_for(self, whom: str) -> tuple[Moment, ...]:
        """The moments that fit one adult."""
        return tuple(m for m in self.moments if not m.fits or whom in m.fits)


class Step(Spoken[StepWords]):
    """One step of a story or question of a quiz. Without ``kind`` it is told; with ``end`` it is an ending."""

    id: Slug
    chat: tuple[ChatLine, ...] = ()
    mood: Mood | None = None
    kind: Kind | None = None
    end: EndingKind | None = None
    truth: Truth | None = None
    choices: tuple[Choice, ...] = ()
    parts: tuple[Part, ...] = ()
    telling: Telling | None = None
    next: Slug | tuple[Jump, ...] | None = None
    sources: tuple[int | str, ...] = ()
    covers: tuple[Cover, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _question_in_one_string(cls, value: Any) -> Any:
        if not isinstance(value, dict) or value.get("kind") is None:
            return value
        plain = {lang: {"ask": value[lang]} for lang in ("mn", "en") if isinstance(value.get(lang), str)}
        return value | plain


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
    version: str = Field(pattern=r"^\d+\.\d+\.\d+$", max_length=20)
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

"""What stands on the pages of a handout, in one language, ready to be set: no marks, no references left to resolve."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kiosk.packs.model import Truth


@dataclass(frozen=True)
class Portrait:
    """A cast member's face in a mood; as a path, ``face/mood``."""

    face: str
    mood: str

    @property
    def path(self) -> str:
        """Where the picture lies among the faces."""
        return f"{self.face}/{self.mood}"


@dataclass(frozen=True)
class Bubble:
    """A message of a story's chat; ``own`` is the hero's."""

    name: str
    text: str
    own: bool
    portrait: Portrait | None


@dataclass(frozen=True)
class Shown:
    """A picture of the pack: its file within the pack's folder, and what it shows."""

    file: str
    says: str


@dataclass(frozen=True)
class Option:
    """An answer: its letter (empty: a box to tick or number), its words, and where it leads ("card 5"), if it does."""

    letter: str
    text: str
    goto: str


@dataclass(frozen=True)
class Answers:
    """Answers to choose among; ``heading`` says for what, where a card has several such lists."""

    heading: str
    options: tuple[Option, ...]


@dataclass(frozen=True)
class Card:
    """One step of a story, to be cut out.

    Attributes:
        number: counted from 1 within the story, or through all quizzes.
        kind: told, asked, or an ending.
        title: an ending's; empty elsewhere.
        hint: how to answer; empty where nothing is asked.
        goto: where it goes on; empty where each answer says it, or where it ends.
        quiz: the title of its quiz, where it could be taken for that of another.
    """

    number: int
    kind: Literal["told", "asked", "ending"]
    title: str
    text: str
    picture: Shown | None
    chat: tuple[Bubble, ...]
    ask: str
    hint: str
    answers: tuple[Answers, ...]
    goto: str
    quiz: str = ""


@dataclass(frozen=True)
class KeyEntry:
    """What the leader says after a card: its number, its question, and lines with a lead ("A", "Why") each.

    ``quiz`` is the title of the quiz that begins with it, where there are several.
    """

    number: int
    ask: str
    lines: tuple[tuple[str, str], ...]
    quiz: str = ""


@dataclass(frozen=True)
class StoryPages:
    """The cards of a story or of all quizzes, and the leader's key; of quizzes nobody says how long they take."""

    title: str
    about: str
    minutes: str
    cards: tuple[Card, ...]
    key: tuple[KeyEntry, ...]


@dataclass(frozen=True)
class GuidePages:
    """The discussion guide: sections with a heading, and the card for the adult who is near."""

    title: str
    about: str
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    card: tuple[str, ...]


@dataclass(frozen=True)
class VoteCard:
    """An answer that a class votes with, as on the screen: its word, and its icon."""

    truth: Truth
    name: str
    icon: str


@dataclass(frozen=True)
class ChannelCard:
    """A channel: what is dialled or typed, and what the code beside it says."""

    shown: str
    name: str
    who: str
    hours: str
    payload: str
    phone: bool


@dataclass(frozen=True)
class Handout:
    """Everything that is printed. ``labels`` are the handout's own words, by name; ``stories`` are quizzes, too."""

    lang: str
    title: str
    about: str
    ages: str
    messages: tuple[str, ...]
    guides: tuple[GuidePages, ...]
    stories: tuple[StoryPages, ...]
    votes: tuple[VoteCard, ...]
    channels: tuple[ChannelCard, ...]
    adult: str
    labels: dict[str, str]

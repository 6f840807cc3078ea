"""One step of a story or question of a quiz, and all that can stand in it."""

from __future__ import annotations

from typing import Any

from pydantic import Field, model_validator

from kiosk.packs.model.names import Cover, EndingKind, Kind, Mood, Slug, Truth, Weight
from kiosk.packs.model.node import Node, Spoken
from kiosk.packs.model.picture import Picture
from kiosk.packs.model.words import ChoiceWords, Line, RecordedLine, StepWords, WhomWords


class ChatLine(Spoken[RecordedLine]):
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
    picture: Picture | None = None
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

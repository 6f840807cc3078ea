"""What a pack holds, once it is read: frozen pydantic models with the YAML's own names.

A node's words stand under its language (``mn``, ``en``); ``node.words(lang)`` gives them, in Mongolian where a
translation is missing. Fields written with a dash in YAML (``points-at-least``) carry an alias.
"""

from kiosk.packs.model.deck import Cast, CastMember, Deck, Item
from kiosk.packs.model.names import (
    Ages,
    Audience,
    Cover,
    EndingKind,
    Form,
    Kind,
    Mood,
    Slug,
    Text,
    Theme,
    Tie,
    Truth,
    Weight,
)
from kiosk.packs.model.node import Node, Spoken, Words
from kiosk.packs.model.pack import Guide, GuideWords, Pack, PackHead, PackWords, Quiz, Review, Reviews, Story, TellFile
from kiosk.packs.model.step import ChatLine, Choice, Condition, Jump, Moment, Opener, Part, Step, Telling, Whom
from kiosk.packs.model.words import CastWords, ChoiceWords, ItemWords, Line, StepWords, TitleWords, WhomWords

__all__ = [
    "Ages",
    "Audience",
    "Cast",
    "CastMember",
    "CastWords",
    "ChatLine",
    "Choice",
    "ChoiceWords",
    "Condition",
    "Cover",
    "Deck",
    "EndingKind",
    "Form",
    "Guide",
    "GuideWords",
    "Item",
    "ItemWords",
    "Jump",
    "Kind",
    "Line",
    "Moment",
    "Mood",
    "Node",
    "Opener",
    "Pack",
    "PackHead",
    "PackWords",
    "Part",
    "Quiz",
    "Review",
    "Reviews",
    "Slug",
    "Spoken",
    "Step",
    "StepWords",
    "Story",
    "TellFile",
    "Telling",
    "Text",
    "Theme",
    "Tie",
    "TitleWords",
    "Truth",
    "Weight",
    "Whom",
    "WhomWords",
    "Words",
]

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
from kiosk.packs.model.picture import Picture
from kiosk.packs.model.step import ChatLine, Choice, Condition, Jump, Moment, Opener, Part, Step, Telling, Whom
from kiosk.packs.model.voice import ChoiceVoice, ItemVoice, LineVoice, StepVoice, Voice
from kiosk.packs.model.words import (
    CastWords,
    ChoiceWords,
    ItemWords,
    Line,
    RecordedLine,
    StepWords,
    TitleWords,
    WhomWords,
)

__all__ = [
    "Ages",
    "Audience",
    "Cast",
    "CastMember",
    "CastWords",
    "ChatLine",
    "Choice",
    "ChoiceVoice",
    "ChoiceWords",
    "Condition",
    "Cover",
    "Deck",
    "EndingKind",
    "Form",
    "Guide",
    "GuideWords",
    "Item",
    "ItemVoice",
    "ItemWords",
    "Jump",
    "Kind",
    "Line",
    "LineVoice",
    "Moment",
    "Mood",
    "Node",
    "Opener",
    "Pack",
    "PackHead",
    "PackWords",
    "Part",
    "Picture",
    "Quiz",
    "RecordedLine",
    "Review",
    "Reviews",
    "Slug",
    "Spoken",
    "Step",
    "StepVoice",
    "StepWords",
    "Story",
    "TellFile",
    "Telling",
    "Text",
    "Theme",
    "Tie",
    "TitleWords",
    "Truth",
    "Voice",
    "Weight",
    "Whom",
    "WhomWords",
    "Words",
]

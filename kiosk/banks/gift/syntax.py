"""What a GIFT file says, before anybody asks what a kiosk can do with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kiosk.banks.model import Note
from kiosk.banks.plain import Markup

GiftKind = Literal["MC", "TF", "Short", "Numerical", "Matching", "Essay", "Description"]


@dataclass(frozen=True)
class GiftText:
    """A text with its escapes resolved, and the markup that is in it: its own, or that of its question."""

    markup: Markup
    text: str


@dataclass(frozen=True)
class GiftChoice:
    """``right`` if it stands behind ``=``; ``weight`` in percent where one is written."""

    right: bool
    weight: float | None
    text: GiftText
    feedback: GiftText | None


@dataclass(frozen=True)
class GiftQuestion:
    """One question, with the line it begins on.

    Attributes:
        stem: the question, ``_____`` where the answers stand in the middle of it (``embedded``).
        choices: of ``MC`` and ``Short``.
        is_true, wrong, right: the answer of ``TF``, and what is said to a wrong and to a right one.
        id, tags: as comments give them.
    """

    kind: GiftKind
    title: str | None
    stem: GiftText
    line: int
    embedded: bool = False
    choices: tuple[GiftChoice, ...] = ()
    is_true: bool = False
    wrong: GiftText | None = None
    right: GiftText | None = None
    global_feedback: GiftText | None = None
    category: tuple[str, ...] = ()
    id: str | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class Broken:
    """Something that is no question, with its first words."""

    label: str
    line: int
    reason: Note

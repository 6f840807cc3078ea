"""What staff have set for the visits to come."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.lang import Lang
from kiosk.packs.model import Form
from kiosk.packs.outline import PackOutline


@dataclass(frozen=True)
class Setting:
    """What staff have set: the packs shown, the form that rounds draw from (None: both), the language to begin in,
    whether rounds draw from the booster decks, and the story between two measurements, as ``pack/story``; a pack
    that it is not of has its first one there."""

    packs: tuple[PackOutline, ...]
    form: Form | None = None
    lang: Lang = "mn"
    booster: bool = False
    lesson: str | None = None

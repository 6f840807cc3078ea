"""The settings of one kiosk, all of them, with defaults that are safe for an 11-year-old."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final, Literal, get_args

from kiosk.lang import LANGS, Lang

Wave = Literal["single", "before", "after", "booster"]
AgeBand = Literal["11-13", "14-17", "18+"]
Theme = Literal["daylight", "night", "contrast"]
TextSize = Literal["small", "normal", "large"]
Arm = Literal["delayed", "feedback"]
FlipMode = Literal["accelerated", "plain"]

_ID_LETTERS: Final = "23456789abcdefghjkmnpqrstuvwxyz"


@dataclass(frozen=True)
class Adult:
    """Whom a child can talk to on the spot: a role and a room, never a person's name."""

    role: str = ""
    room: str = ""


@dataclass(frozen=True)
class Trial:
    """A comparison of two ways to explain a lesson. Without approval, consent, seed and dates it does not start."""

    approval: str = ""
    """Reference of whoever approved it: an ethics board's number, a ministry's letter."""
    consent: str = ""
    """How visitors and their parents agree."""
    seed: int | None = None
    arms: tuple[Arm, ...] = get_args(Arm)
    start: date | None = None
    end: date | None = None
    """The last day, on which it stops whatever has come of it."""
    notes: str = ""
    """What the analysis plan says besides."""


@dataclass(frozen=True)
class Config:
    """All settings of a kiosk; the defaults are safe for an 11-year-old."""

    kiosk: str = ""
    """Short random id of this machine, in every record; empty until the first start has made one."""
    set_up: bool = False
    """The first-start page was filled in, or skipped by "just try it"."""
    event: str = ""
    """Name of the campaign day."""
    wave: Wave = "single"
    measure: bool = False
    """Club rounds are measured before and after a lesson, within one visit."""
    lesson: str = ""
    """The story of that lesson, as ``pack/story``; empty, or of another pack: the pack's first one."""
    ages: tuple[AgeBand, ...] = ("11-13",)
    """Whose packs are shown."""
    language_order: tuple[Lang, ...] = LANGS
    """The first is the one every visit begins in."""
    sound: bool = True
    volume: int = 60
    """Per cent."""
    motion: bool = True
    theme: Theme = "daylight"
    text_size: TextSize = "normal"
    hidden_packs: tuple[str, ...] = ()
    confirmed_channels: tuple[str, ...] = ()
    """Ids of the web channels that staff have opened and found right."""
    adult: Adult = field(default_factory=Adult)
    trial: Trial | None = None
    pin: str = ""
    """What ``kiosk.pin.hash_pin`` gave, salt included; empty when no PIN is set."""
    display: int = 0
    """Index of the display the window opens on."""
    flip_mode: FlipMode | None = None
    """The faster way to flip on this machine, once the window has measured it."""

    def with_kiosk_id(self, rng: random.Random) -> Config:
        """The same settings, with an id for this machine if it has none yet."""
        return self if self.kiosk else replace(self, kiosk="".join(rng.choices(_ID_LETTERS, k=6)))

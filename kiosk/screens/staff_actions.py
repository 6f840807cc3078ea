"""What staff can see and do at the kiosk: the only way by which the staff's screens act."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import date
from typing import Final, Literal, Protocol

from kiosk.channels import Channel
from kiosk.lang import Lang
from kiosk.packs.model import Ages, PackHead
from kiosk.packs.outline import DeckOutline, PackOutline
from kiosk.packs.problems import Problem
from kiosk.screens.pack_actions import PackActions
from kiosk.texts import Message
from kiosk.ui.metrics import TextSize
from kiosk.ui.theme import ThemeName

Wave = Literal["single", "before", "after", "booster"]
WAVES: Final[tuple[Wave, ...]] = ("single", "before", "after", "booster")
AGES: Final[tuple[Ages, ...]] = ("11-13", "14-17", "18+")

PackState = Literal["shown", "hidden", "other-age"]
"""``other-age``: not hidden, but nobody of its ages stands here."""

TargetKind = Literal["here", "removable"]

EVENT_LIMIT: Final = 60
ADULT_LIMIT: Final = 80


@dataclass(frozen=True)
class StaffSettings:
    """What staff may set. ``languages``: every visit begins in the first. ``volume`` in per cent. ``lesson``: the story
    between two measurements, as ``pack/story``; empty is the pack's first one."""

    event: str = ""
    wave: Wave = "single"
    measure: bool = False
    lesson: str = ""
    ages: tuple[Ages, ...] = ("11-13",)
    adult_role: str = ""
    adult_room: str = ""
    sound: bool = True
    volume: int = 60
    motion: bool = True
    theme: ThemeName = "daylight"
    text_size: TextSize = "normal"
    languages: tuple[Lang, ...] = ("mn", "en")


@dataclass(frozen=True)
class PinResult:
    """What came of a try. ``wait_seconds``: so long no further try is taken. ``error``: no PIN could be right."""

    ok: bool
    wait_seconds: float = 0.0
    error: str = ""


@dataclass(frozen=True)
class PackRow:
    """A pack that can be played, and whether visitors see it."""

    head: PackHead
    state: PackState


@dataclass(frozen=True)
class ClassDeck:
    """Messages that a class can be run with."""

    pack: PackOutline
    deck: DeckOutline


@dataclass(frozen=True)
class UnreadText:
    """The texts of a pack in a language that nobody has reviewed."""

    head: PackHead
    lang: Lang


@dataclass(frozen=True)
class ChannelRow:
    """A channel that shows only once staff have confirmed it."""

    channel: Channel
    confirmed: bool


@dataclass(frozen=True)
class TodayCounts:
    """Visits of one day, and how often the help page was opened."""

    date: date
    started: int
    finished: int
    left: int
    interrupted: int
    help_opened: int


@dataclass(frozen=True)
class ExportTarget:
    """A folder that an export can go to: on this computer, or on a stick or card."""

    kind: TargetKind
    path: str


@dataclass(frozen=True)
class Exported:
    """The name of the folder that was written and read back, and how many visits it holds."""

    folder: str
    visits: int


@dataclass
class Exporting:
    """An export that is being written. What changes as it goes is set beside the drawing.

    Attributes:
        target: where it goes.
        share: how much of it is done, from 0 to 1.
        seconds_left: how long it will take; None as long as nobody can tell.
        outcome: there in the end.
    """

    target: ExportTarget
    share: float = 0.0
    seconds_left: float | None = None
    outcome: Future[Exported] = field(default_factory=Future)


class StaffActions(Protocol):
    """Given by the app. No call raises; what goes wrong on a disk becomes a notice or the exception of a future."""

    @property
    def settings(self) -> StaffSettings:
        """As they stand now."""

    @property
    def bringing(self) -> PackActions:
        """What can be done about packs from elsewhere."""

    @property
    def pin_set(self) -> bool:
        """Whether staff have a PIN; without one the menu opens to everybody."""

    @property
    def pin_wait(self) -> float:
        """Seconds until a PIN may be tried; 0 is now."""

    def try_pin(self, pin: str) -> PinResult:
        """Compare with the PIN that is set; tries are slowed."""

    def set_pin(self, pin: str) -> None:
        """Another PIN, of four to eight digits."""

    def change(self, settings: StaffSettings) -> None:
        """Take the settings over at once and save them."""

    def set_up(self, settings: StaffSettings, pin: str) -> None:
        """The first start is done: save everything and begin."""

    def just_try(self) -> None:
        """The first start is skipped: begin with safe defaults and without a PIN."""

    def packs(self) -> Sequence[PackRow]:
        """Every pack that can be played."""

    def refused_packs(self) -> Sequence[Problem]:
        """The first error of each pack that cannot be played."""

    def show_pack(self, pack: str, shown: bool) -> None:
        """Show a pack or hide it."""

    def class_decks(self) -> Sequence[ClassDeck]:
        """What a class can be run with, of the packs that visitors see."""

    def start_class(self, deck: ClassDeck, size: int) -> None:
        """Begin a class with so many messages, in place of the menu and whatever it was opened over."""

    def unread_texts(self) -> Sequence[UnreadText]:
        """What nobody has reviewed, by pack and language."""

    def channels(self) -> Sequence[ChannelRow]:
        """The channels that need confirming, for the ages that stand here."""

    def confirm_channel(self, channel: str, confirmed: bool) -> None:
        """Staff have looked and found it right, or take that back."""

    def today(self) -> Future[TodayCounts]:
        """Today's counts, once the record has counted them."""

    def export_targets(self) -> Sequence[ExportTarget]:
        """Where an export can go now; this computer first."""

    def export(self, target: ExportTarget) -> Exporting:
        """Write all visits into a folder there, and read it back."""

    def notices(self) -> Sequence[Message]:
        """What staff should know, the gravest first."""

    def trial(self) -> Sequence[Message]:
        """How the trial of this kiosk stands, in a sentence each; nothing where there is none."""

    def close(self) -> None:
        """Close the menu: attract, as if nobody had been here."""

    def exit(self) -> None:
        """Close the kiosk."""

"""Staff's actions that only remember what was done, with something to see on every staff screen."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import date

from kiosk.channels import load_channels
from kiosk.lang import LANGS
from kiosk.packs.problems import CODES, Problem
from kiosk.resources import assets_dir
from kiosk.screens.staff_actions import (
    ChannelRow,
    ClassDeck,
    Exporting,
    ExportTarget,
    PackRow,
    PinResult,
    StaffSettings,
    TodayCounts,
    UnreadText,
)
from kiosk.texts import Message
from kiosk.yamlsafe import Place
from tests.bundled import bundled, bundled_packs
from tests.screens.staff.fake_bringing import FakeBringing

PIN = "2580"


def a_problem() -> Problem:
    """An error in a pack that was brought on a stick."""
    return Problem("/media/usb/packs/our-school/pack.yaml", Place(3, 1), CODES["E103"])


@dataclass
class FakeStaff:
    """A ``StaffActions`` in memory."""

    settings: StaffSettings = field(default_factory=StaffSettings)
    pin: str = PIN
    waits: Callable[[], float] = lambda: 0.0
    hidden: set[str] = field(default_factory=set)
    confirmed: set[str] = field(default_factory=set)
    told: list[Message] = field(default_factory=list)
    trial_told: list[Message] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    counting: Future[TodayCounts] = field(default_factory=Future)
    exporting: Exporting | None = None
    bringing: FakeBringing = field(default_factory=FakeBringing)
    exported_to: list[ExportTarget] = field(default_factory=list)
    targets: tuple[ExportTarget, ...] = (
        ExportTarget("here", "/home/kiosk/.local/share/anzaar/exports"),
        ExportTarget("removable", "/media/kiosk/USB"),
    )

    @property
    def pin_set(self) -> bool:
        return bool(self.pin)

    @property
    def pin_wait(self) -> float:
        return self.waits()

    def try_pin(self, pin: str) -> PinResult:
        return PinResult(ok=pin == self.pin, wait_seconds=self.pin_wait)

    def set_pin(self, pin: str) -> None:
        self.pin = pin

    def change(self, settings: StaffSettings) -> None:
        self.settings = settings

    def set_up(self, settings: StaffSettings, pin: str) -> None:
        self.settings, self.pin = settings, pin
        self.done.append("set-up")

    def just_try(self) -> None:
        self.done.append("just-try")

    def packs(self) -> tuple[PackRow, ...]:
        return tuple(PackRow(pack.head, "hidden" if pack.id in self.hidden else "shown") for pack in bundled_packs())

    def refused_packs(self) -> tuple[Problem, ...]:
        return (a_problem(),)

    def show_pack(self, pack: str, shown: bool) -> None:
        (self.hidden.discard if shown else self.hidden.add)(pack)

    def class_decks(self) -> tuple[ClassDeck, ...]:
        shown = (pack for pack in bundled().outlines if pack.id not in self.hidden)
        return tuple(ClassDeck(pack, deck) for pack in shown for deck in pack.decks)

    def start_class(self, deck: ClassDeck, size: int) -> None:
        self.done.append(f"class {deck.pack.id}/{deck.deck.deck} {size}")

    def unread_texts(self) -> tuple[UnreadText, ...]:
        return tuple(UnreadText(pack.head, lang) for pack in bundled_packs() for lang in LANGS)

    def channels(self) -> tuple[ChannelRow, ...]:
        channels = load_channels(assets_dir() / "channels" / "mongolia.yaml")
        return tuple(ChannelRow(one, one.id in self.confirmed) for one in channels if not one.always)

    def confirm_channel(self, channel: str, confirmed: bool) -> None:
        (self.confirmed.add if confirmed else self.confirmed.discard)(channel)

    def today(self) -> Future[TodayCounts]:
        return self.counting

    def export_targets(self) -> tuple[ExportTarget, ...]:
        return self.targets

    def export(self, target: ExportTarget) -> Exporting:
        self.exported_to.append(target)
        self.exporting = Exporting(target)
        return self.exporting

    def trial(self) -> tuple[Message, ...]:
        return tuple(self.trial_told)

    def notices(self) -> list[Message]:
        return self.told

    def close(self) -> None:
        self.done.append("close")

    def exit(self) -> None:
        self.done.append("exit")


COUNTS = TodayCounts(date(2026, 11, 22), started=128, finished=97, left=28, interrupted=3, help_opened=11)

"""What the staff's screens do to the running kiosk: settings, PIN, packs, channels, counts, exports."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import TypeVar

from kiosk.app.bringing import Bringer
from kiosk.app.exporting import Exporter
from kiosk.app.staff_house import StaffHouse
from kiosk.app.staff_settings import settings_of, with_settings
from kiosk.config import Config
from kiosk.errors import ConfigError
from kiosk.lang import LANGS
from kiosk.packs.model import PackHead
from kiosk.packs.problems import Problem
from kiosk.pin import SALT_BYTES, Tries, hash_pin, verify_pin
from kiosk.screens.staff_actions import (
    ChannelRow,
    ClassDeck,
    Exporting,
    ExportTarget,
    PackRow,
    PackState,
    PinResult,
    StaffSettings,
    TodayCounts,
    UnreadText,
)
from kiosk.texts import Message
from stats import DayCounts

T = TypeVar("T")
U = TypeVar("U")


class Staff:
    """The ``StaffActions`` of the running kiosk; one for as long as it runs, so that wrong tries are remembered."""

    def __init__(self, house: StaffHouse) -> None:
        self._house = house
        self._tries = Tries()
        self._exporter = Exporter(
            house.data, lambda: house.config().kiosk, house.clock, house.now, house.rng, house.media
        )

    # -- PIN ------------------------------------------------------------------------------------------------------

    @property
    def pin_set(self) -> bool:
        return bool(self._config.pin)

    @property
    def pin_wait(self) -> float:
        return self._tries.wait(self._house.clock())

    def try_pin(self, pin: str) -> PinResult:
        now = self._house.clock()
        if self._tries.wait(now):
            return PinResult(ok=False, wait_seconds=self._tries.wait(now))
        try:
            right = verify_pin(pin, self._config.pin)
        except ConfigError as error:
            return PinResult(ok=False, error=str(error))
        self._tries = self._tries.after_right() if right else self._tries.after_wrong(now)
        return PinResult(ok=right, wait_seconds=self._tries.wait(now))

    def set_pin(self, pin: str) -> None:
        self._save(pin=self._hashed(pin), set_up=True)

    # -- settings -------------------------------------------------------------------------------------------------

    @property
    def settings(self) -> StaffSettings:
        return settings_of(self._config)

    def change(self, settings: StaffSettings) -> None:
        self._house.save(with_settings(self._config, settings))

    def set_up(self, settings: StaffSettings, pin: str) -> None:
        self._house.save(replace(with_settings(self._config, settings), pin=self._hashed(pin), set_up=True))
        self._house.restart_visits()

    def just_try(self) -> None:
        self._save(set_up=True)
        self._house.restart_visits()

    @property
    def bringing(self) -> Bringer:
        return self._house.packs

    # -- packs and channels ---------------------------------------------------------------------------------------

    def packs(self) -> tuple[PackRow, ...]:
        return tuple(PackRow(pack.head, self._state(pack.head)) for pack in self._house.offered().packs)

    def refused_packs(self) -> tuple[Problem, ...]:
        return self._house.offered().refused

    def show_pack(self, pack: str, shown: bool) -> None:
        self._save(hidden_packs=_turned(self._config.hidden_packs, pack, there=not shown))

    def class_decks(self) -> tuple[ClassDeck, ...]:
        return tuple(self._house.class_decks())

    def start_class(self, deck: ClassDeck, size: int) -> None:
        self._house.start_class(deck, size)

    def unread_texts(self) -> tuple[UnreadText, ...]:
        return tuple(
            UnreadText(pack.head, lang)
            for pack in self._house.offered().packs
            for lang in LANGS
            if getattr(pack.head.review, lang) is None
        )

    def channels(self) -> tuple[ChannelRow, ...]:
        audiences = {"all", *(("adults",) if "18+" in self._config.ages else ()), "children"}
        confirmed = self._config.confirmed_channels
        waiting = (one for one in self._house.channels if not one.always and one.audience in audiences)
        return tuple(ChannelRow(channel, channel.id in confirmed) for channel in waiting)

    def confirm_channel(self, channel: str, confirmed: bool) -> None:
        self._save(confirmed_channels=_turned(self._config.confirmed_channels, channel, there=confirmed))

    # -- the record -----------------------------------------------------------------------------------------------

    def today(self) -> Future[TodayCounts]:
        return _mapped(self._house.today(), _counts)

    def export_targets(self) -> tuple[ExportTarget, ...]:
        return self._exporter.targets()

    def export(self, target: ExportTarget) -> Exporting:
        return self._exporter.export(target)

    # -- the kiosk ------------------------------------------------------------------------------------------------

    def notices(self) -> tuple[Message, ...]:
        return tuple(self._house.notices())

    def trial(self) -> tuple[Message, ...]:
        return tuple(self._house.trial())

    def close(self) -> None:
        self._house.restart_visits()

    def exit(self) -> None:
        self._house.exit()

    @property
    def _config(self) -> Config:
        return self._house.config()

    def _state(self, head: PackHead) -> PackState:
        if head.pack in self._config.hidden_packs:
            return "hidden"
        return "shown" if head.ages in self._config.ages else "other-age"

    def _hashed(self, pin: str) -> str:
        return hash_pin(pin, self._house.rng.randbytes(SALT_BYTES))

    def _save(self, **values: object) -> None:
        self._house.save(replace(self._config, **values))  # type: ignore[arg-type]


def _turned(names: tuple[str, ...], name: str, *, there: bool) -> tuple[str, ...]:
    """The names, with one of them there or not."""
    others = tuple(other for other in names if other != name)
    return (*others, name) if there else others


def _counts(counts: DayCounts) -> TodayCounts:
    return TodayCounts(
        counts.date, counts.started, counts.finished, counts.left, counts.interrupted, counts.help_opened
    )


def _mapped(source: Future[T], turn: Callable[[T], U]) -> Future[U]:
    """A future of what ``turn`` makes of the result."""
    mapped: Future[U] = Future()

    def done(future: Future[T]) -> None:
        error = future.exception()
        if error is not None:
            mapped.set_exception(error)
        else:
            mapped.set_result(turn(future.result()))

    source.add_done_callback(done)
    return mapped

"""What staff's actions act upon, given by the running kiosk."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from random import Random

from kiosk.app.bringing import Bringer
from kiosk.app.media import removable_media
from kiosk.channels import Channel
from kiosk.config import Config
from kiosk.packs.stock import Offered
from kiosk.screens.staff_actions import ClassDeck
from kiosk.texts import Message
from kiosk.ui.clock import Clock
from stats import DayCounts


@dataclass(frozen=True)
class StaffHouse:
    """What the staff's actions act upon, given by the app.

    Attributes:
        data: the data folder.
        config: the settings as they stand now.
        save: takes settings over and saves them; never raises.
        offered: the packs there are.
        channels: what was read at the start.
        today: asks the record for today's counts.
        notices: what staff should know, the gravest first.
        trial: how the trial stands; nothing where there is none.
        restart_visits: attract, with the packs and the language that are set now.
        class_decks: what a class can be run with; ``start_class`` runs it, with so many messages.
        exit: closes the kiosk.
        clock: seconds, for slowing tries; ``now`` is local date and time, for the name of an export.
        rng: salts, and the order of an export's rows; in play a ``SystemRandom``.
        packs: brings packs in.
        media: the sticks and cards that are plugged in.
    """

    data: Path
    config: Callable[[], Config]
    save: Callable[[Config], None]
    offered: Callable[[], Offered]
    channels: tuple[Channel, ...]
    today: Callable[[], Future[DayCounts]]
    notices: Callable[[], Iterable[Message]]
    trial: Callable[[], Iterable[Message]]
    restart_visits: Callable[[], None]
    class_decks: Callable[[], Iterable[ClassDeck]]
    start_class: Callable[[ClassDeck, int], None]
    exit: Callable[[], None]
    clock: Clock
    now: Callable[[], datetime]
    rng: Random
    packs: Bringer
    media: Callable[[], Iterable[Path]] = removable_media

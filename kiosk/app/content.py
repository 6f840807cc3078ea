"""What there is to play and to show: packs, tactics and channels, read once at the start."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from kiosk.channels import Audience, Channel, load_channels, visible
from kiosk.config import Config
from kiosk.errors import ChannelsError
from kiosk.packs.draft import Known
from kiosk.packs.index_file import checks_key
from kiosk.packs.outline import PackOutline
from kiosk.packs.sources import load_sources
from kiosk.packs.stock import Stock
from kiosk.packs.tactics import Tactic, load_tactics
from kiosk.packs.words import load_words
from kiosk.quiz.setting import Setting
from kiosk.screens.settings import VisitorSettings
from kiosk.texts import Message

PACKS_FOLDER: Final = "packs"
"""Within the data folder: packs that were brought to this kiosk."""

INDEX_FILE: Final = Path("cache", "packs.index")
"""Within the data folder: what is known of the packs without reading them. It may be deleted at any time."""

TACTICS, SOURCES, WORDS = "tactics.yaml", "sources.yaml", "words.yaml"


def open_stock(scenarios: Path, data: Path, faces: frozenset[str]) -> Stock:
    """The bundled packs and those in the data folder; what has changed since the last time is read and checked.

    Raises:
        PackError: tactics.yaml, sources.yaml or words.yaml, without which no pack can be understood.
    """
    lists = [scenarios / name for name in (TACTICS, SOURCES, WORDS)]
    roots = [scenarios, data / PACKS_FOLDER]
    return Stock(roots, data / INDEX_FILE, partial(known_here, scenarios, faces), checks_key(lists, faces))


def known_here(scenarios: Path, faces: frozenset[str]) -> Known:
    """What a pack may name on this kiosk.

    Raises:
        PackError: tactics.yaml, sources.yaml or words.yaml, without which no pack can be understood.
    """
    tactics, sources = load_tactics(scenarios / TACTICS), load_sources(scenarios / SOURCES)
    return Known(tactics, sources, faces, load_words(scenarios / WORDS))


@dataclass(frozen=True)
class Content:
    """Everything read; ``channels_error`` is why there are no channels."""

    stock: Stock
    tactics: Mapping[str, Tactic]
    channels: tuple[Channel, ...]
    channels_error: ChannelsError | None = None

    @classmethod
    def read(cls, assets: Path, scenarios: Path, data: Path, faces: frozenset[str]) -> Content:
        """Read the bundled packs and those in the data folder; a pack with errors is left out and named.

        Raises:
            PackError: tactics.yaml, sources.yaml or words.yaml, without which no pack can be understood.
        """
        stock = open_stock(scenarios, data, faces)
        tactics = load_tactics(scenarios / TACTICS)
        try:
            return cls(stock, tactics, load_channels(assets / "channels" / "mongolia.yaml"))
        except ChannelsError as error:
            return cls(stock, tactics, (), error)

    def _shown_packs(self, config: Config) -> tuple[PackOutline, ...]:
        """The packs that staff show, for the ages that stand here."""
        return tuple(
            pack
            for pack in self.stock.offered.packs
            if pack.head.ages in config.ages and pack.id not in config.hidden_packs
        )

    def visit_setting(self, config: Config) -> Setting:
        """What visits are given to play."""
        return Setting(
            self._shown_packs(config),
            lang=config.language_order[0],
            booster=config.wave == "booster",
            lesson=config.lesson,
        )

    def visitor_settings(self, config: Config) -> VisitorSettings:
        """The house as a visitor finds it."""
        audience: Audience = "adults" if set(config.ages) == {"18+"} else "children"
        return VisitorSettings(
            languages=config.language_order,
            text_size=config.text_size,
            sound=config.sound,
            channels=visible(self.channels, audience, set(config.confirmed_channels)),
            adult_role=config.adult.role,
            adult_room=config.adult.room,
        )

    def notices(self) -> Iterator[Message]:
        """What staff should know about what was read."""
        if self.stock.offered.refused:
            yield Message("notice-packs", {"count": len(self.stock.offered.refused)})
        if self.stock.unprepared:
            yield Message("notice-media", {"count": self.stock.unprepared})
        if self.channels_error is not None:
            yield Message("notice-channels", {"error": str(self.channels_error)})

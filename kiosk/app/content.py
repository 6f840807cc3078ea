"""What there is to play and to show: packs, tactics and channels, read once at the start."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from kiosk.channels import Audience, Channel, load_channels, visible
from kiosk.config import Config
from kiosk.errors import ChannelsError
from kiosk.packs.draft import Known
from kiosk.packs.held import HeldPacks
from kiosk.packs.library import Library, load_library
from kiosk.packs.outline import PackOutline
from kiosk.packs.sources import load_sources
from kiosk.packs.tactics import Tactic, load_tactics
from kiosk.screens.settings import VisitorSettings
from kiosk.texts import Message

PACKS_FOLDER: Final = "packs"
"""Within the data folder: packs that were brought to this kiosk."""


@dataclass(frozen=True)
class Content:
    """Everything read; ``channels_error`` is why there are no channels."""

    library: Library
    tactics: Mapping[str, Tactic]
    channels: tuple[Channel, ...]
    channels_error: ChannelsError | None = None

    @classmethod
    def read(cls, assets: Path, scenarios: Path, data: Path, faces: frozenset[str]) -> Content:
        """Read the bundled packs and those in the data folder; a pack with errors is left out and named.

        Raises:
            PackError: tactics.yaml or sources.yaml, without which no pack can be understood.
        """
        tactics = load_tactics(scenarios / "tactics.yaml")
        known = Known(tactics, load_sources(scenarios / "sources.yaml"), faces)
        library = load_library([scenarios, data / PACKS_FOLDER], known)
        try:
            return cls(library, tactics, load_channels(assets / "channels" / "mongolia.yaml"))
        except ChannelsError as error:
            return cls(library, tactics, (), error)

    @cached_property
    def reader(self) -> HeldPacks:
        """Gives what is played."""
        return HeldPacks(self.library.packs)

    def shown_packs(self, config: Config) -> tuple[PackOutline, ...]:
        """The packs that staff show, for the ages that stand here."""
        return tuple(
            pack
            for pack in self.reader.outlines
            if pack.head.ages in config.ages and pack.id not in config.hidden_packs
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
        if self.library.left_out:
            yield Message("notice-packs", {"count": len(self.library.left_out)})
        if self.channels_error is not None:
            yield Message("notice-channels", {"error": str(self.channels_error)})

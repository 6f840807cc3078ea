"""What the kiosk comes with, read once: packs, channels, texts; and what staff may have set."""

from __future__ import annotations

from functools import cache

from kiosk.channels import Channel, load_channels, visible
from kiosk.lang import LANGS, Lang
from kiosk.packs.held import HeldPacks
from kiosk.packs.library import load_library
from kiosk.packs.model import Pack
from kiosk.resources import assets_dir, scenarios_dir
from kiosk.screens.settings import VisitorSettings
from kiosk.texts import Texts
from kiosk.ui.metrics import TextSize


def visitor_settings(languages: tuple[Lang, ...] = LANGS, text: TextSize = "normal") -> VisitorSettings:
    """A kiosk on which staff have set everything that lengthens a screen."""
    return VisitorSettings(
        languages, text, channels=all_channels(), adult_role="Сургуулийн нийгмийн ажилтан", adult_room="204 тоот өрөө"
    )


@cache
def bundled_packs() -> tuple[Pack, ...]:
    library = load_library([scenarios_dir()])
    assert library.packs, library.problems
    return library.packs


@cache
def bundled() -> HeldPacks:
    """The kiosk's own packs, whose outlines are made once."""
    return HeldPacks(bundled_packs())


@cache
def interface_texts() -> Texts:
    return Texts(assets_dir() / "texts", strict=True)


@cache
def all_channels() -> tuple[Channel, ...]:
    """The children's channels, all confirmed."""
    channels = load_channels(assets_dir() / "channels" / "mongolia.yaml")
    return visible(channels, "children", {channel.id for channel in channels})

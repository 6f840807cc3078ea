"""Packs that staff bring to the running kiosk: on threads of their own, beside the drawing."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app.background import promised
from kiosk.app.content import PACKS_FOLDER
from kiosk.app.media import removable_media
from kiosk.packs.shelf import news_of
from kiosk.resources import scenarios_dir
from kiosk.screens.pack_actions import Bringing, BroughtPack, FoundPack, Outcome, Step

if TYPE_CHECKING:
    from kiosk.app.packdesk import PackDesk


class Bringer:
    """The ``PackActions`` of the running kiosk, for its data folder."""

    def __init__(self, data: Path, assets: Path) -> None:
        self._data, self._assets = data, assets
        self._seen = news_of(data / PACKS_FOLDER)

    def find(self) -> Future[Sequence[FoundPack]]:
        return promised(lambda: self._desk().found(), "packs-find")

    def bring(self, found: FoundPack) -> Bringing:
        bringing = Bringing()

        def tell(step: Step) -> None:
            bringing.step = step

        bringing.outcome = promised(lambda: self._desk().bring(found, tell), "packs-bring")
        return bringing

    def brought(self) -> Future[Sequence[BroughtPack]]:
        return promised(lambda: self._desk().brought(), "packs-list")

    def restore(self, pack: str) -> Future[Outcome]:
        return promised(lambda: self._desk().restore(pack), "packs-restore")

    def take_news(self) -> bool:
        """Whether packs were brought in or turned back since this was last asked, by staff or by a command."""
        before, self._seen = self._seen, news_of(self._data / PACKS_FOLDER)
        return self._seen != before

    def _desk(self) -> PackDesk:
        """What does the work; the kiosk's start does not wait for its modules."""
        from kiosk.app.packdesk import PackDesk, store_at

        return PackDesk(store_at(self._data, self._assets, scenarios_dir()), removable_media())

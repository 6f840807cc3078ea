"""The packs that were brought to this kiosk, and the way back to the version before."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from functools import partial
from typing import Final

from pygame import Rect

from kiosk.screens.pack_actions import BroughtPack, Outcome
from kiosk.screens.staff.cards import telling
from kiosk.screens.staff.desk import Desk
from kiosk.screens.staff.found import outcome_cards, title
from kiosk.screens.staff.frame import StaffScreen
from kiosk.ui.blocks import Block, Text
from kiosk.ui.button import Button
from kiosk.ui.pages import paged
from kiosk.ui.widgets import Widget

LOOK_SECONDS: Final = 0.1
"""How often it looks whether the work is done."""


class BroughtScreen(StaffScreen):
    """Lists them; a button turns one back, and again forward."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._listing: Future[Sequence[BroughtPack]] = desk.actions.bringing.brought()
        self._restoring: Future[Outcome] | None = None
        self._wanted = ""
        self._shown: object = None

    def title(self) -> str:
        return self.t("brought-title")

    def due(self) -> float | None:
        return None if self._at_rest and self._shown == self._state else LOOK_SECONDS

    def tick(self) -> None:
        if self._shown != self._state:
            self.invalidate()

    def body(self, area: Rect) -> list[Widget]:
        self._shown = self._state
        blocks = [*self._outcome(), *self._packs()]
        return paged(self.ui, blocks, area, self.ui.metrics.gap, self.pager("brought", self.ui.theme.paper))

    @property
    def _state(self) -> tuple[bool, bool]:
        return self._listing.done(), self._restoring is None or self._restoring.done()

    @property
    def _at_rest(self) -> bool:
        return all(self._state)

    def _outcome(self) -> list[Block]:
        if self._restoring is None or not self._restoring.done():
            return []
        error = self._restoring.exception()
        if error is not None:
            return [self._failed(error)]
        outcome = self._restoring.result()
        if outcome.problems or outcome.head is None:
            return outcome_cards(self, self._wanted, outcome)
        words = self.t("brought-restored", pack=self._wanted, version=outcome.head.version)
        return [telling(self, "check", words, self.ui.theme.tealsoft)]

    def _packs(self) -> list[Block]:
        if not self._listing.done():
            return [telling(self, "hourglass", self.t("brought-looking"), self.ui.theme.skysoft)]
        error = self._listing.exception()
        if error is not None:
            return [self._failed(error)]
        packs = self._listing.result()
        if not packs:
            return [telling(self, "package", self.t("brought-none"), self.ui.theme.card)]
        return list(map(self._pack, packs))

    def _pack(self, pack: BroughtPack) -> Block:
        version, previous = pack.head.version, pack.previous
        if not previous:
            line = self.t("pack-version", version=version)
            return telling(self, "package", title(self, pack.head), self.ui.theme.card, line=line)
        line = self.t("brought-versions", version=version, previous=previous)
        button = self._restore_button(pack) if self._at_rest else None
        return telling(self, "package", title(self, pack.head), self.ui.theme.card, line=line, button=button)

    def _restore_button(self, pack: BroughtPack) -> Button:
        ui, fill = self.ui, self.ui.theme.sky
        words = Text(ui, self.t("brought-restore", version=pack.previous), ui.strong, fill.text)
        return Button(
            ui, f"restore-{pack.head.pack}", partial(self._restore, pack), words, fill,
            least=ui.metrics.target, flat=True, fit=True,
        )  # fmt: skip

    def _failed(self, error: BaseException) -> Block:
        return telling(self, "alert-triangle", self.t("bring-failed", error=str(error)), self.ui.theme.sunsoft)

    def _restore(self, pack: BroughtPack) -> None:
        self._wanted = title(self, pack.head)
        self._restoring = self.actions.bringing.restore(pack.head.pack)
        self._restoring.add_done_callback(lambda _: self._list_again())
        self._pages.clear()
        self.invalidate()

    def _list_again(self) -> None:
        self._listing = self.actions.bringing.brought()

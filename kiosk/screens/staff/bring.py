"""Bringing packs in from a stick: what lies on it, how far one is on its way, and what became of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial
from typing import Final

from pygame import Rect

from kiosk.screens.pack_actions import Bringing, FoundPack
from kiosk.screens.staff.cards import telling
from kiosk.screens.staff.desk import Desk
from kiosk.screens.staff.found import found_card, outcome_cards, title_of, way_card
from kiosk.screens.staff.frame import StaffScreen
from kiosk.ui.blocks import Block, Text
from kiosk.ui.pages import paged
from kiosk.ui.widgets import Widget

LOOK_SECONDS: Final = 0.1
"""How often it looks how far the work is."""


class BringScreen(StaffScreen):
    """Looks for packs when it opens; a button brings one in."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._looking: Future[Sequence[FoundPack]] = desk.actions.bringing.find()
        self._wanted: FoundPack | None = None
        self._bringing = Bringing()
        self._shown: object = None

    def title(self) -> str:
        return self.t("bring-title")

    def go_on(self) -> Block | None:
        return self.primary("again", self.t("bring-again"), self._look)

    def due(self) -> float | None:
        at_rest = self._looking.done() and not self._on_its_way
        return None if at_rest and self._shown == self._state else LOOK_SECONDS

    def tick(self) -> None:
        if self._shown != self._state:
            self.invalidate()

    def body(self, area: Rect) -> list[Widget]:
        self._shown = self._state
        blocks = [*self._way(), *self._sticks()]
        return paged(self.ui, blocks, area, self.ui.metrics.gap, self.pager("bring", self.ui.theme.paper))

    @property
    def _on_its_way(self) -> bool:
        return self._wanted is not None and not self._bringing.outcome.done()

    @property
    def _state(self) -> object:
        """What the screen tells of; when it is another than was shown, it is shown."""
        return self._looking.done(), self._bringing.outcome.done(), self._bringing.step

    def _way(self) -> list[Block]:
        """The pack on its way, or what became of it."""
        if self._wanted is None:
            return []
        title = title_of(self, self._wanted)
        if self._on_its_way:
            return [way_card(self, title, self._bringing.step)]
        error = self._bringing.outcome.exception()
        if error is not None:
            return [self._failed(error)]
        return outcome_cards(self, title, self._bringing.outcome.result())

    def _sticks(self) -> list[Block]:
        ui = self.ui
        if not self._looking.done():
            return [telling(self, "hourglass", self.t("bring-looking"), ui.theme.skysoft)]
        error = self._looking.exception()
        if error is not None:
            return [self._failed(error)]
        line = Text(ui, self.t("bring-line"), ui.body, ui.theme.paper.text)
        found = self._looking.result()
        if not found:
            return [line, telling(self, "usb", self.t("bring-none"), ui.theme.card)]
        return [found_card(self, one, self._bringer(one)) for one in found]

    def _bringer(self, found: FoundPack) -> Callable[[], None] | None:
        """What brings it in; None while another is on its way."""
        return None if self._on_its_way else partial(self._bring, found)

    def _failed(self, error: BaseException) -> Block:
        return telling(self, "alert-triangle", self.t("bring-failed", error=str(error)), self.ui.theme.sunsoft)

    def _bring(self, found: FoundPack) -> None:
        self._wanted, self._bringing = found, self.actions.bringing.bring(found)
        self._bringing.outcome.add_done_callback(lambda _: self._look_again())
        self._pages.clear()
        self.invalidate()

    def _look(self) -> None:
        self._wanted = None
        self._look_again()
        self.invalidate()

    def _look_again(self) -> None:
        """What is on the sticks stands otherwise to what is here once a pack was brought in."""
        self._looking = self.actions.bringing.find()

"""Beginning a class: which pack, how many messages, and the way to how it is led."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from pygame import Rect

from kiosk.screens.staff.ages import said_ages
from kiosk.screens.staff.cards import telling
from kiosk.screens.staff.class_guide import ClassGuideScreen
from kiosk.screens.staff.desk import Desk
from kiosk.screens.staff.frame import StaffScreen
from kiosk.screens.staff.options import Option, one_of
from kiosk.screens.staff_actions import ClassDeck
from kiosk.ui.blocks import Block, Text, Titled
from kiosk.ui.pages import paged
from kiosk.ui.rows import Grid
from kiosk.ui.text import Run
from kiosk.ui.widgets import Widget

SIZES: Final = (4, 6, 8)

COLUMNS: Final = 3

MINUTES_A_MESSAGE: Final = 5
"""To read, vote, count, talk, vote again and explain, with a share of how it begins and ends."""


class ClassroomScreen(StaffScreen):
    """Chooses and begins; nothing is changed until then."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._decks = tuple(desk.actions.class_decks())
        self._deck = self._decks[0] if self._decks else None
        self._size = SIZES[0]

    def title(self) -> str:
        return self.t("class-mode")

    def aside(self) -> Block | None:
        return self.tool("guide", lambda: self.stage.push(ClassGuideScreen(self.desk)), "help", self.t("class-guide"))

    def go_on(self) -> Block | None:
        if self._deck is None:
            return None
        return self.primary("begin", self.t("class-begin"), partial(self.actions.start_class, self._deck, self._size))

    def body(self, area: Rect) -> list[Widget]:
        ui, paper = self.ui, self.ui.theme.paper
        if self._deck is None:
            blocks: list[Block] = [telling(self, "alert-triangle", self.t("class-setup-none"), ui.theme.sunsoft)]
        else:
            blocks = [*self._sizes(), *self._packs()]
        return paged(ui, blocks, area, ui.metrics.gap, self.pager("class", paper))

    def _sizes(self) -> list[Block]:
        options = [
            Option(
                f"size-{size}",
                self.t("class-setup-items", count=size),
                partial(self._choose_size, size),
                size == self._size,
                self.t("class-setup-minutes", minutes=MINUTES_A_MESSAGE * size),
            )
            for size in SIZES
        ]
        return self._asked("class-setup-size", options)

    def _packs(self) -> list[Block]:
        options = [
            Option(
                f"deck-{deck.pack.id}-{deck.deck.deck}",
                self._named(deck),
                partial(self._choose_deck, deck),
                deck == self._deck,
                said_ages(self.t, deck.pack.head.ages),
            )
            for deck in self._decks
        ]
        return self._asked("class-setup-pack", options, self._why_others_lack())

    def _why_others_lack(self) -> str | None:
        """Why packs are not among those to choose from, where some are not."""
        lacking = {row.head.pack for row in self.actions.packs()} - {deck.pack.id for deck in self._decks}
        return self.t("class-setup-others") if lacking else None

    def _asked(self, question: str, options: Sequence[Option], note: str | None = None) -> list[Block]:
        """A question, and a note on it, above the first of its options, some beside one another on a lying screen."""
        ui, m = self.ui, self.ui.metrics
        columns = 1 if m.upright else COLUMNS
        buttons = tuple(one_of(self, option) for option in options)
        first, *others = (
            Grid(ui, buttons[at : at + columns], columns, m.gap) for at in range(0, len(buttons), columns)
        )
        runs = (Run(self.t(question), bold=True), *((Run(f" {note}"),) if note else ()))
        return [Titled(ui, Text(ui, runs, ui.body, ui.theme.paper.text), first, m.px(14)), *others]

    def _named(self, chosen: ClassDeck) -> str:
        """The pack's title, and the deck's where the pack has several."""
        deck, title = chosen.deck, chosen.pack.head.words(self.desk.lang).title
        words = deck.en if self.desk.lang == "en" and deck.en is not None else deck.mn
        several = sum(other.pack == chosen.pack for other in self._decks) > 1
        return f"{title} · {words.title if words else deck.deck}" if several else title

    def _choose_size(self, size: int) -> None:
        self._size = size
        self.invalidate()

    def _choose_deck(self, deck: ClassDeck) -> None:
        self._deck = deck
        self.invalidate()

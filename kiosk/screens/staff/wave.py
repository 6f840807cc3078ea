"""Which wave of measuring this day is, and whether club rounds are measured before and after by themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from pygame import Rect

from kiosk.packs.outline import PackOutline
from kiosk.screens.staff.cards import telling
from kiosk.screens.staff.frame import StaffScreen
from kiosk.screens.staff.options import Option, any_of, one_of
from kiosk.screens.staff_actions import WAVES
from kiosk.ui.blocks import Block, Text
from kiosk.ui.pages import paged
from kiosk.ui.rows import Grid
from kiosk.ui.widgets import Widget

COLUMNS: Final = 2
WAVE_COLUMNS: Final = 4


class WaveScreen(StaffScreen):
    """Sets what each record says of when it was made, and what a measured visit has between its two rounds."""

    def title(self) -> str:
        return self.t("staff-wave")

    def body(self, area: Rect) -> list[Widget]:
        ui, measuring = self.ui, self.settings.measure
        line = Text(ui, self.t("wave-line"), ui.small, ui.theme.paper.text)
        blocks = [*self._trial(), line, *self._waves(), self._measured(), *(self._lessons() if measuring else ())]
        return paged(ui, blocks, area, ui.metrics.gap, self.pager("wave", ui.theme.paper))

    def _trial(self) -> list[Block]:
        told = [message.said(self.t) for message in self.actions.trial()]
        if not told:
            return []
        return [telling(self, "chart-bar", "\n".join(told), self.ui.theme.sunsoft, line=self.t("trial-plays"))]

    def _waves(self) -> list[Block]:
        """Each is a word or two: in one row where there is room for it."""
        options = [
            Option(f"wave-{wave}", self.t(f"wave-{wave}"), partial(self.change, wave=wave), wave == self.settings.wave)
            for wave in WAVES
        ]
        return self._in_columns(options, WAVE_COLUMNS)

    def _measured(self) -> Block:
        measuring = self.settings.measure
        turn = partial(self.change, measure=not measuring)
        return any_of(self, Option("measure", self.t("measure-title"), turn, measuring, self.t("measure-line")))

    def _lessons(self) -> list[Block]:
        """The stories that may stand between; each pack has its first one unless another is chosen."""
        ui, chosen = self.ui, self.settings.lesson
        packs = list({deck.pack.id: deck.pack for deck in self.actions.class_decks()}.values())
        known = {f"{pack.id}/{story.story}" for pack in packs for story in pack.stories}
        first = Option("lesson-first", self.t("lesson-first"), partial(self.change, lesson=""), chosen not in known)
        asked = Text(ui, self.t("lesson-title"), ui.strong, ui.theme.paper.text)
        stories = [option for pack in packs for option in self._stories(pack)]
        return [asked, *self._in_columns([first, *stories], COLUMNS)]

    def _stories(self, pack: PackOutline) -> Iterator[Option]:
        for story in pack.stories:
            name = f"{pack.id}/{story.story}"
            words = story.words(self.desk.lang).title
            line = pack.head.words(self.desk.lang).title
            choose = partial(self.change, lesson=name)
            yield Option(f"lesson-{name}", words, choose, name == self.settings.lesson, line)

    def _in_columns(self, options: Sequence[Option], columns: int) -> list[Block]:
        """Options of which one holds, so many beside one another on a lying screen."""
        ui, columns = self.ui, 1 if self.ui.metrics.upright else columns
        buttons = tuple(one_of(self, option) for option in options)
        return [Grid(ui, buttons[at : at + columns], columns, ui.metrics.gap) for at in range(0, len(buttons), columns)]

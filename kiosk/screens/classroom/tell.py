"""Practising to tell, in pairs, with first words to begin with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pygame import Rect

from kiosk.screens.chat import plain_runs
from kiosk.screens.classroom.frame import ClassScreen
from kiosk.ui.blocks import Block, Column, Text, fitting
from kiosk.ui.cards import Bubble
from kiosk.ui.pages import paged
from kiosk.ui.widgets import Widget

FACES: Final = ("saraa", "suvdaa")

LOOSER: Final = ((3, 30), (3, 18), (2, 18), (1, 12))
"""How many first words there are, and how far apart, in pixels at 1080p: the first that leaves all on one page."""


class TellTogetherScreen(ClassScreen):
    """The pack's first words; the help page's where the pack has no telling."""

    def backdrop(self) -> list[Widget]:
        return [self.field(self.ui.metrics.screen, self.ui.theme.tealsoft)]

    def body(self, area: Rect) -> list[Widget]:
        choices = [self._said(faces, *looser) for looser in LOOSER for faces in (FACES, ())]
        said = fitting(choices, area.width, area.height)
        pager = self.pager("tell", self.ui.theme.tealsoft)
        return paged(self.ui, said.blocks, area, said.gap, pager, stand="middle")

    def _said(self, faces: Sequence[str], most: int, gap: int) -> Column:
        ui, fill = self.ui, self.ui.theme.tealsoft
        title = self.title(self.t("class-tell-title"), ui.title, fill, faces)
        line = Text(ui, self.t("class-tell-line"), ui.body, fill.text)
        return Column(ui, (title, line, *self._words(most)), ui.metrics.px(gap))

    def _words(self, most: int) -> list[Block]:
        ui, lang, telling = self.ui, self.flow.lang, self.session.telling
        fill = ui.theme.tealsoft
        if telling is None:
            return [Text(ui, self.t("help-begin"), ui.body, fill.text)]
        openers = [opener.words(lang).text for opener in telling.openers[:most]]
        bubbles = [
            Bubble(ui, Text(ui, plain_runs(text), ui.body, ui.theme.mine.text), ui.theme.mine) for text in openers
        ]
        return [Text(ui, self.t("class-tell-words"), ui.strong, fill.accent), *bubbles]

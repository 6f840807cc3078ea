"""The practice in telling that closes every round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pygame import Rect

from kiosk.quiz.responses import Composed
from kiosk.screens.composer import Composer
from kiosk.screens.frame import VisitorScreen
from kiosk.screens.sides import even_share, ledge, people, sides
from kiosk.ui.blocks import Block, Text
from kiosk.ui.button import Button
from kiosk.ui.pages import paged
from kiosk.ui.text import Style
from kiosk.ui.widgets import Widget

if TYPE_CHECKING:
    from kiosk.screens.flow import Flow


class TellScreen(VisitorScreen):
    """What it is about, then the composing; nothing here is wrong, and it may be passed over."""

    def __init__(self, flow: Flow) -> None:
        super().__init__(flow)
        assert flow.visit.tell is not None
        self._session = flow.visit.tell
        self._composer = Composer(self, self._session, self._say)
        self._telling = self._session.outcome is None
        self._asked_at = 0.0

    def enter(self) -> None:
        self._asked_at = self.clock()
        if self._session.outcome is not None:
            self.flow.house.sounds.play("done")

    def heading(self) -> str | None:
        return None if self._telling else self._session.asked.words(self.flow.lang).title or self.t("tell-title")

    def go_on(self) -> Block | None:
        return self.primary("start", self.t("start"), self._ask) if self._telling else self._composer.go_on()

    def body(self, area: Rect) -> list[Widget]:
        return self._told(area) if self._telling else self._composer.body(area)

    def _told(self, area: Rect) -> list[Widget]:
        """That nobody is asked what has happened, before anything is asked."""
        ui, m, paper = self.ui, self.ui.metrics, self.ui.theme.paper
        parts = sides(m, area, even_share(self))
        words = self._session.asked.words(self.flow.lang)
        skip = Text(ui, self.t("tell-skip"), ui.strong, ui.theme.card.text)
        blocks: list[Block] = [
            Text(ui, words.title or self.t("tell-title"), ui.title if not m.upright else ui.heading, paper.text),
            Text(ui, words.text or self.t("tell-line"), Style("text", m.lead), paper.text),
            Button(ui, "skip", self.flow.advance, skip, ui.theme.card, least=m.target, fit=True, flat=True),
        ]
        faces = [whom.face for whom in self._session.telling.whom if whom.face is not None]
        return [
            *ledge(ui, parts, ui.theme.sky),
            *people(ui, parts, parts.within, faces[:3], "calm"),
            *paged(ui, blocks, parts.beside, m.gap, self.pager("told", paper), stand="middle"),
        ]

    def _ask(self) -> None:
        self._telling = False
        self._asked_at = self.clock()
        self.invalidate()

    def _say(self, composed: Composed) -> None:
        self.flow.answer(composed, self.clock() - self._asked_at)

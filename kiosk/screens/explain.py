"""What a message was and why, right or wrong: numbered signs, the reason, and what to do now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pygame import Rect

from kiosk.packs.model import Cast, Item, ItemWords
from kiosk.quiz.round import RoundSession
from kiosk.quiz.scoring import StepOutcome
from kiosk.quiz.visit import Phase
from kiosk.screens.chat import incoming, sender, sign_notes, signed_runs
from kiosk.screens.frame import VisitorScreen
from kiosk.screens.reason import todo, verdict
from kiosk.ui.blocks import Block, Text, Titled
from kiosk.ui.cards import Card
from kiosk.ui.pages import paged
from kiosk.ui.theme import Fill
from kiosk.ui.widgets import Widget

if TYPE_CHECKING:
    from kiosk.screens.flow import Flow


class ExplainScreen(VisitorScreen):
    """The explanation of a judged message, in a round or after the practice item."""

    def __init__(self, flow: Flow) -> None:
        super().__init__(flow)
        visit = flow.visit
        self._practice = visit.phase is Phase.PRACTICE
        self._item, self._cast, self._outcome = self._judged()

    def _judged(self) -> tuple[Item, Cast, StepOutcome]:
        visit = self.flow.visit
        if self._practice:
            assert visit.practice is not None and visit.practised is not None
            return visit.practice.item, visit.practice.deck.cast, visit.practised
        played = visit.played
        assert isinstance(played, RoundSession) and played.current is not None and played.outcome is not None
        return played.current, played.deck.cast, played.outcome

    def enter(self) -> None:
        self.flow.house.sounds.play("noticed" if self._outcome.right else "explained")

    def heading(self) -> str | None:
        played = self.flow.visit.played
        if not isinstance(played, RoundSession):
            return None
        return self.t(f"choose-{'club' if played.total > 6 else 'walk-up'}")

    def progress(self) -> tuple[int, int] | None:
        played = self.flow.visit.played
        return (played.index + 1, played.total) if isinstance(played, RoundSession) else None

    def backdrop(self) -> list[Widget]:
        m = self.ui.metrics
        if m.upright:
            return [self.field(Rect(0, 0, m.size[0], self._split_y), self._fill)]
        return [self.field(Rect(0, 0, m.size[0] // 2, m.size[1]), self._fill)]

    @property
    def _fill(self) -> Fill:
        """The field behind the message: night with amber for a lure, teal for a fine one."""
        return self.ui.theme.night if self._item.truth == "lure" else self.ui.theme.teal

    @property
    def _split_y(self) -> int:
        return round(self.ui.metrics.size[1] * 0.47)

    def go_on(self) -> Block | None:
        return self.primary("next", self.t("practice-go" if self._practice else "next"), self.flow.advance)

    def body(self, area: Rect) -> list[Widget]:
        m = self.ui.metrics
        if m.upright:
            message = Rect(area.x, area.y, area.width, self._split_y - area.y - m.gap)
            reason = Rect(area.x, self._split_y + m.gap, area.width, area.bottom - self._split_y - m.gap)
        else:
            half = m.size[0] // 2
            message = Rect(area.x, area.y, half - m.margin - area.x, area.height)
            reason = Rect(half + m.margin, area.y, area.right - half - m.margin, area.height)
        shown = paged(self.ui, self._message(), message, m.px(16), self.pager("message", self._fill), stand="middle")
        why = paged(
            self.ui, self._reason(), reason, m.px(26), self.pager("reason", self.ui.theme.paper), stand="middle"
        )
        return [*shown, *why]

    def _words(self) -> ItemWords:
        return self._item.words(self.flow.lang)

    def _message(self) -> list[Block]:
        ui, m = self.ui, self.ui.metrics
        header = sender(ui, self._cast[self._item.sender], self.flow.lang, ui.theme.card)
        bubble = incoming(ui, signed_runs(self._words().text))
        card = Card(ui, Titled(ui, header, bubble, m.px(18)), ui.theme.card, m.px(28), m.px(36))
        tactics = self.flow.house.tactics
        return [card, *sign_notes(ui, self._words().text, tactics, self.flow.lang, self._fill)]

    def _reason(self) -> list[Block]:
        ui, words, paper = self.ui, self._words(), self.ui.theme.paper
        blocks: list[Block] = [
            verdict(self, self._item.truth, right=bool(self._outcome.right)),
            Text(ui, words.why, ui.body, paper.text),
            todo(self, words.check),
        ]
        if self._practice:
            blocks.append(Text(ui, self.t("practice-note"), ui.small, paper.second))
        return blocks

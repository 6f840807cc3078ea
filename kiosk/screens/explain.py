"""What a message was and why, right or wrong: numbered signs, the reason, and what to do now."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Final

from pygame import Rect

from kiosk.packs.model import Cast, Item, ItemWords
from kiosk.quiz.round import RoundSession
from kiosk.quiz.scoring import StepOutcome
from kiosk.quiz.visit import Phase
from kiosk.screens.chat import incoming, sender, sign_names, sign_notes, signed_runs
from kiosk.screens.frame import VisitorScreen
from kiosk.screens.narration import Said, said
from kiosk.screens.pictured import figure
from kiosk.screens.reason import todo, verdict
from kiosk.screens.rounds import round_name
from kiosk.screens.sides import coloured, even_share, sides
from kiosk.ui.blocks import Block, Column, Text, Titled, fitting
from kiosk.ui.cards import Card
from kiosk.ui.pages import paged
from kiosk.ui.rows import Wrap
from kiosk.ui.theme import Fill
from kiosk.ui.widgets import Widget

if TYPE_CHECKING:
    from kiosk.screens.flow import Flow


PICTURE: Final = 330
SMALL_PICTURE: Final = 240
"""How high a picture is above its message, with its words, in pixels at 1080p."""


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
        return round_name(self.flow, played)

    def progress(self) -> tuple[int, int] | None:
        played = self.flow.visit.played
        return (played.index + 1, played.total) if isinstance(played, RoundSession) else None

    @property
    def _fill(self) -> Fill:
        """The field behind the message: night with amber for a lure, teal for a fine one."""
        return self.ui.theme.night if self._item.truth == "lure" else self.ui.theme.teal

    def texts(self) -> Said:
        return said(self._words(), "why", "check")

    def go_on(self) -> Block | None:
        return self.primary("next", self.t("practice-go" if self._practice else "next"), self.flow.advance)

    def body(self, area: Rect) -> list[Widget]:
        ui, fill, paper = self.ui, self._fill, self.ui.theme.paper
        parts = sides(ui.metrics, area, self._upright_share(area) if ui.metrics.upright else even_share(self))
        message = fitting(self._messages(), parts.within.width, parts.within.height)
        reason = fitting(self._reasons(), parts.beside.width, parts.beside.height)
        return [
            *coloured(parts, fill),
            *paged(ui, message.blocks, parts.within, message.gap, self.pager("message", fill), stand="middle"),
            *paged(ui, reason.blocks, parts.beside, reason.gap, self.pager("reason", paper), stand="middle"),
        ]

    def _upright_share(self, area: Rect) -> float:
        """Half for the message, or as much more or less as leaves both on one page; half where nothing does."""
        room = area.height - 2 * self.ui.metrics.gap
        for message, reason in product(self._messages(), self._reasons()):
            least, rest = message.height(area.width), room - reason.height(area.width)
            if least <= rest:
                within = min(max(least, room // 2), rest)
                return (within + self.ui.metrics.gap) / area.height
        return 0.5

    def _words(self) -> ItemWords:
        return self._item.words(self.flow.lang)

    def _messages(self) -> list[Column]:
        """The message with its signs explained; then with less around it, then with no more than the signs' names."""
        ui, text, lang = self.ui, self._words().text, self.flow.lang
        tactics, gap = self.flow.house.tactics, ui.metrics.px(16)
        notes = sign_notes(ui, text, tactics, lang, self._fill)
        names = sign_names(ui, [text], tactics, lang, self._fill)
        brief: list[Block] = [Wrap(ui, tuple(names), gap)] if names else []
        cards = (self._card(bare=False), self._card(bare=True), self._card(bare=True, terse=True))
        return [Column(ui, (card, *below), gap) for below in (notes, brief) for card in cards]

    def _card(self, *, bare: bool, terse: bool = False) -> Card:
        """The message under its sender's name; ``bare`` leaves out the bubble, ``terse`` a line.

        A picture stands small above its message, for it has been seen.
        """
        ui, m = self.ui, self.ui.metrics
        header = sender(ui, self._cast[self._item.sender], self.flow.lang, ui.theme.card, terse=terse)
        runs = signed_runs(self._words().text)
        words: Block = Text(ui, runs, ui.body, ui.theme.card.text, sign=ui.theme.sign) if bare else incoming(ui, runs)
        pad, gap = (m.px(24), m.px(10)) if bare else (m.px(28), m.px(18))
        if self._item.picture is not None:
            tall = m.px(SMALL_PICTURE if bare else PICTURE)
            words = Column(ui, (figure(self, self._item.picture, ui.theme.card, tall), words), gap)
        return Card(ui, Titled(ui, header, words, gap), ui.theme.card, pad, m.px(36))

    def _reasons(self) -> list[Column]:
        """What it was, why, and what to do now; then the same closer together."""
        ui, words, paper = self.ui, self._words(), self.ui.theme.paper
        judged = verdict(self, self._item.truth, right=bool(self._outcome.right))
        why = Text(ui, words.why, ui.body, paper.text)
        note = [Text(ui, self.t("practice-note"), ui.small, paper.second)] if self._practice else []
        return [
            Column(ui, (judged, why, todo(self, words.check, pad), *note), ui.metrics.px(gap))
            for gap, pad in ((26, 32), (14, 22), (10, 14))
        ]

"""Judging one message on the four-point scale: lure or fine, sure or rather."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from pygame import Rect

from kiosk.packs.model import Item
from kiosk.quiz.judgement import Judgement
from kiosk.quiz.round import RoundSession
from kiosk.screens.chat import MESSAGE_SIZES, incoming, plain_runs, sender
from kiosk.screens.frame import VisitorScreen
from kiosk.screens.narration import Said, described, said
from kiosk.screens.pictured import illustrated
from kiosk.screens.rounds import round_name
from kiosk.ui.blocks import Block, Column, Text, Titled, fitting
from kiosk.ui.button import Button
from kiosk.ui.cards import Card
from kiosk.ui.pages import paged
from kiosk.ui.rows import Grid
from kiosk.ui.widgets import Widget

if TYPE_CHECKING:
    from kiosk.screens.flow import Flow

ICONS: Final = {"lure": "fish-hook", "fine": "hand-stop"}


class JudgeScreen(VisitorScreen):
    """An item of a round; the answers look equal until one is touched."""

    def __init__(self, flow: Flow) -> None:
        super().__init__(flow)
        assert isinstance(flow.visit.played, RoundSession)
        self._round = flow.visit.played

    def heading(self) -> str | None:
        return round_name(self.flow, self._round)

    def progress(self) -> tuple[int, int] | None:
        return self._round.index, self._round.total

    def backdrop(self) -> list[Widget]:
        return [self.field(self.ui.metrics.screen, self.ui.theme.sunsoft)]

    def body(self, area: Rect) -> list[Widget]:
        """The message above, as large as there is room; the answers below. The question yields to a long message."""
        m = self.ui.metrics
        grid = Grid(self.ui, judgement_buttons(self, self.judge), 2 if m.upright else 4, m.gap)
        top = area.bottom - grid.height(area.width)
        answers = grid.place(Rect(area.x, top, area.width, area.bottom - top))
        room = Rect(area.x, area.y, area.width, top - m.gap - area.y)
        question = Text(self.ui, self.t("judge-question"), self.ui.heading, self.ui.theme.sunsoft.text, "center")
        height = question.height(area.width)
        width = self._message_width(area)
        left = room.height - height - m.gap
        message = fitting(self._messages(width, left), width, left)
        asked: list[Widget] = []
        if message.height(width) <= left:
            asked = question.place(Rect(area.x, room.bottom - height, area.width, height))
            room = Rect(area.x, room.y, area.width, left)
        else:
            message = fitting(self._messages(width, room.height), width, room.height)
        room = Rect(area.centerx - width // 2, room.y, width, room.height)
        shown = paged(self.ui, [message], room, 0, self.pager("message", self.ui.theme.sunsoft), stand="middle")
        return [*shown, *asked, *answers]

    def _message_width(self, area: Rect) -> int:
        broad = self.ui.metrics.upright or self._item.picture is not None
        return area.width if broad else round(area.width * 0.84)

    def _messages(self, width: int, room: int) -> list[Card]:
        """The message in letters and with a picture, if it has one, from large to small."""
        text = self._item.words(self.flow.lang).text
        sizes = [self._looks(incoming(self.ui, text, size=size), width, room) for size in MESSAGE_SIZES]
        # A picture is made smaller only once the letters cannot be.
        whole = [look for looks in zip(*sizes, strict=True) for look in looks]
        if self._item.picture is None:
            return whole
        plain = Text(self.ui, plain_runs(text), self.ui.body, self.ui.theme.card.text)
        return [*whole, *self._looks(plain, width, room, terse=True)]

    def _looks(self, words: Block, width: int, room: int, *, terse: bool = False) -> list[Card]:
        """The words below their sender's name, with their picture large and then smaller; ``terse`` saves height."""
        ui, m, item = self.ui, self.ui.metrics, self._item
        header = sender(ui, self._round.deck.cast[item.sender], self.flow.lang, ui.theme.card, terse=terse)
        pad, gap = (m.px(20), m.px(8)) if terse else (m.px(30), m.px(18))
        inner = width - 2 * pad
        left = room - header.height(inner) - gap - 2 * pad
        looks = illustrated(self, item.picture, ui.theme.card, words, (inner, left))
        return [Card(ui, Titled(ui, header, one, gap), ui.theme.card, pad, m.px(36), m.px(3)) for one in looks]

    @property
    def _item(self) -> Item:
        item = self._round.current
        assert item is not None
        return item

    def texts(self) -> Said:
        lang = self.flow.lang
        return said(self._item.words(lang), "text") + described(self._item.picture, lang)

    def judge(self, judgement: Judgement) -> None:
        self.flow.answer(judgement, self.age)


def judgement_buttons(screen: VisitorScreen, judge: Callable[[Judgement], None]) -> tuple[Block, ...]:
    """The four answers, alike in everything but icon and words."""
    return tuple(_button(screen, judge, judgement, digit) for digit, judgement in enumerate(Judgement, start=1))


def _button(screen: VisitorScreen, judge: Callable[[Judgement], None], judgement: Judgement, digit: int) -> Button:
    ui, fill = screen.ui, screen.ui.theme.card
    px = round(ui.metrics.heading * 1.2)
    icon = screen.icon(ICONS[judgement.truth], px, fill)
    words = Text(ui, screen.t(f"judge-{judgement.code}"), ui.strong, fill.text, "center")
    content = Column(ui, (icon, words), ui.metrics.px(10))
    return Button(
        ui, judgement.code, lambda: judge(judgement), content, fill,
        least=ui.metrics.px(150), pad=ui.metrics.px(20), digit=digit, main=digit == 1,
    )  # fmt: skip

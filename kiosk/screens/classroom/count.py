"""The hands are counted: one answer at a time, the other one's count hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pygame import Rect

from kiosk.packs.model import Truth
from kiosk.quiz.class_session import COUNTED
from kiosk.screens.classroom.frame import ICONS, ClassScreen
from kiosk.ui.blocks import Beside, Block, Column, Text, fitting
from kiosk.ui.button import Button
from kiosk.ui.cards import Card
from kiosk.ui.pages import paged
from kiosk.ui.rows import Grid, Row
from kiosk.ui.text import Style
from kiosk.ui.widgets import Widget

if TYPE_CHECKING:
    from kiosk.screens.flow import Flow

STEPS: Final = (-1, 5, 1)
"""What the buttons add. The last is where the focus begins: a presenter's key counts hand by hand."""

NUMBERS: Final = (1.0, 0.8, 0.6)
"""How large number and buttons are: the first that leaves all on one page."""


PAUSE_SECONDS: Final = 3.0
"""A digit that is typed so long after the last begins another number, as after any button."""


class CountScreen(ClassScreen):
    """A large number with buttons beside it; digits that are typed write it anew."""

    takes_text = True

    def __init__(self, flow: Flow) -> None:
        super().__init__(flow)
        self._typed = ""
        self._typed_at = 0.0

    def heading(self) -> str | None:
        return self.t("class-vote-second" if self.session.second else "class-vote-first")

    def typed(self, text: str) -> None:
        if text.isascii() and text.isdigit():
            going_on = self.clock() - self._typed_at < PAUSE_SECONDS
            self._write((self._typed if going_on else "") + text)

    def erase(self) -> None:
        self._write((self._typed or str(self.session.count))[:-1])

    def _write(self, digits: str) -> None:
        self.session.put(int(digits or "0"))
        self._typed = digits and str(self.session.count)  # a key that is held writes no endless number
        self._typed_at = self.clock()
        self.stage.point_at("counted")  # so that Enter then goes on
        self.invalidate()

    def _add(self, hands: int) -> None:
        self._typed = ""
        self.session.add(hands)
        self.invalidate()

    def _recount(self) -> None:
        self.session.recount()
        self.flow.show_here()

    def go_on(self) -> Block | None:
        return self.primary("counted", self.t("class-counted"), lambda: self.flow.counted(self.age))

    def body(self, area: Rect) -> list[Widget]:
        ui, m = self.ui, self.ui.metrics
        panels = [
            Grid(ui, tuple(self._panel(truth, size) for truth in COUNTED), 1 if m.upright else 2, m.gap)
            for size in NUMBERS
        ]
        near = self.bars  # whoever counts stands here
        hint = Text(near, self.t("class-count-hint"), near.body, ui.theme.paper.second, "center", balance=True)
        hinted = [Column(ui, (grid, hint), m.gap) for grid in panels]
        told = fitting([*hinted, *(Column(ui, (grid,)) for grid in panels)], area.width, area.height)
        return paged(ui, told.blocks, area, told.gap, self.pager("count", ui.theme.paper), stand="middle")

    def _panel(self, truth: Truth, size: float) -> Block:
        ui, m = self.ui, self.ui.metrics
        here = truth == self.session.counting
        fill = self.fill_of(truth) if here else ui.theme.card
        px = round(m.heading * 1.2)
        name = Text(ui, self.t(f"class-count-{truth}"), ui.lead, fill.text)
        head = Beside(ui, self.icon(ICONS[truth], px, fill), name, px, m.px(22), middle=True)
        content = Column(
            ui, (head, *(self._counting(size) if here else self._hidden(truth))), max(m.gap, m.px(30 * size))
        )
        return Card(ui, content, fill, m.px(32 * size), m.px(36), m.px(3), centred=True)

    def _hidden(self, truth: Truth) -> list[Block]:
        """In place of a number: whether it has been counted, and the way back to it."""
        ui, fill, px = self.ui, self.ui.theme.card, self.ui.metrics.heading
        done = truth == COUNTED[0]
        words = Text(ui, self.t("class-count-hidden" if done else "class-count-next"), ui.body, fill.second)
        said = Beside(
            ui, self.icon("eye-off" if done else "hourglass", px, fill), words, px, ui.metrics.px(22), middle=True
        )
        return [said, self.secondary("recount", self.t("class-recount"), self._recount)] if done else [said]

    def _counting(self, size: float) -> list[Block]:
        ui, m, fill = self.ui, self.ui.metrics, self.fill_of(self.session.counting)
        number = Text(ui, str(self.session.count), Style("black", round(m.title * 1.6 * size)), fill.text, "center")
        fewer, many, one = (self._step(hands, size) for hands in STEPS)
        return [Row(ui, (fewer, number, many), m.gap), one]

    def _step(self, hands: int, size: float) -> Button:
        ui, theme = self.ui, self.ui.theme
        fill = theme.sunsoft if self.session.counting == "lure" else theme.tealsoft
        words = Text(ui, f"{'+' if hands > 0 else '−'}{abs(hands)}", ui.heading, fill.text, "center")
        return Button(
            ui,
            f"add{hands:+d}",
            lambda: self._add(hands),
            words,
            fill,
            least=ui.metrics.px(110 * size),
            main=hands == STEPS[-1],
        )

"""What the kiosk keeps of a visit, and what it does not: for anyone to read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pygame import Rect

from kiosk.screens.frame import VisitorScreen
from kiosk.screens.headline import HeadlinedScreen
from kiosk.ui.blocks import Beside, Block, Column, Gap, Text
from kiosk.ui.button import Button
from kiosk.ui.cards import Card
from kiosk.ui.pages import paged
from kiosk.ui.theme import Fill
from kiosk.ui.widgets import Widget

if TYPE_CHECKING:
    from kiosk.screens.flow import Flow

KEPT: Final = ("when", "where", "what", "answers", "end", "visit", "help")
NOT_KEPT: Final = ("name", "senses", "words", "again", "practice")


def kept_button(screen: VisitorScreen, *, from_help: bool = False) -> Button:
    """The small way to this page."""
    ui, fill = screen.ui, screen.ui.theme.card
    px = round(ui.metrics.small * 1.3)
    text = Text(ui, screen.t("kept-open"), ui.small_strong, fill.text)
    content = Beside(ui, screen.icon("shield-check", px, fill), text, px, ui.metrics.px(12), middle=True)
    return Button(
        ui, "kept", lambda: screen.stage.push(KeptScreen(screen.flow, from_help=from_help)), content, fill,
        least=ui.metrics.target, pad=ui.metrics.px(24), flat=True,
    )  # fmt: skip


class KeptScreen(HeadlinedScreen):
    """Two lists and where it all lies; laid over what stands. ``from_help`` says that this is the help page."""

    def __init__(self, flow: Flow, *, from_help: bool = False) -> None:
        super().__init__(flow)
        self._from_help = from_help

    def back(self) -> None:
        self.stage.dismiss()

    def help_button(self) -> Block | None:
        """Back to the help page where that lies below: the two must not pile up on one another."""
        button = super().help_button()
        return replace(button, action=self.back) if self._from_help and isinstance(button, Button) else button

    def go_on(self) -> Block | None:
        return self.primary("back", self.t("back"), self.back)

    def body(self, area: Rect) -> list[Widget]:
        ui, m, fill = self.ui, self.ui.metrics, self.ui.theme.night
        title = Text(ui, self.t("kept-title"), ui.heading, fill.text)
        head, rest = self.headline(area, title, Text(ui, self.t("kept-line"), ui.small, fill.second))
        field = self.field(Rect(0, 0, m.size[0], rest.y + m.px(60)), fill)
        kept, not_kept = self._kept(), [self._not_kept(), self._where()]
        if m.upright:
            return [field, *head, *paged(ui, [kept, *not_kept], rest, m.gap, self.pager("kept", ui.theme.paper))]
        width = (rest.width - m.gap) // 2
        left = Rect(rest.x, rest.y, width, rest.height)
        right = Rect(rest.right - width, rest.y, width, rest.height)
        return [
            field,
            *head,
            *paged(ui, [kept], left, m.gap, self.pager("kept", ui.theme.paper)),
            *paged(ui, not_kept, right, m.gap, self.pager("not-kept", ui.theme.paper)),
        ]

    def _kept(self) -> Block:
        lines = [self.t(f"kept-yes-{name}") for name in KEPT]
        return self._listed("folder", self.t("kept-yes-title"), lines, self.ui.theme.card)

    def _not_kept(self) -> Block:
        lines = [self.t(f"kept-no-{name}") for name in NOT_KEPT]
        return self._listed("eye-off", self.t("kept-no-title"), lines, self.ui.theme.tealsoft)

    def _where(self) -> Block:
        lines = [self.t("kept-where"), self.t("kept-who")]
        return self._listed("map-pin", self.t("kept-where-title"), lines, self.ui.theme.skysoft)

    def _listed(self, icon: str, title: str, lines: Sequence[str], fill: Fill) -> Block:
        """A card with a title and one point below the other."""
        ui, m = self.ui, self.ui.metrics
        px = round(m.lead * 1.2)
        head = Beside(ui, self.icon(icon, px, fill), Text(ui, title, ui.lead, fill.text), px, m.px(16), middle=True)
        side = round(m.small * 0.4)
        dot = Column(ui, (Gap(ui, round(m.small * 0.5)), self.icon("circle-filled", side, fill)))
        points = [Beside(ui, dot, Text(ui, line, ui.small, fill.text), side, m.px(18)) for line in lines]
        content = Column(ui, (head, *points), m.px(6))
        return Card(ui, content, fill, m.px(18), m.px(32), m.px(3))

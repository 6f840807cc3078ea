"""What the kiosk keeps of a visit, what it does not, and why: for anyone to read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pygame import Rect

from kiosk.screens.frame import VisitorScreen
from kiosk.screens.headline import HeadlinedScreen
from kiosk.screens.keeping import kept_cards
from kiosk.ui.blocks import Beside, Block, Text
from kiosk.ui.button import Button
from kiosk.ui.pages import paged
from kiosk.ui.widgets import Widget

if TYPE_CHECKING:
    from kiosk.screens.flow import Flow


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
    """What is kept, what is not, why and where; laid over what stands, with ``from_help`` the help page."""

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
        return [
            field,
            *head,
            *paged(ui, kept_cards(self, rest), rest, m.gap, self.pager("kept", ui.theme.paper)),
        ]

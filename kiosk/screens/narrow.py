"""Choosing one value to narrow down by: each says how much it leaves."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from math import ceil
from typing import TYPE_CHECKING, Final

from pygame import Rect

from kiosk.screens.filters import Facet
from kiosk.screens.headline import HeadlinedScreen
from kiosk.ui.blocks import Beside, Block, Column, Text, fitting
from kiosk.ui.button import Button
from kiosk.ui.pages import paged
from kiosk.ui.rows import Grid
from kiosk.ui.text import Style
from kiosk.ui.widgets import Widget

if TYPE_CHECKING:
    from kiosk.screens.flow import Flow

ANYTHING: Final = "anything"
"""The key of the button that takes the choice back."""

ICONS: Final[Mapping[str, str]] = {
    "online": "device-gamepad-2",
    "work": "briefcase",
    "trips": "bus",
    "people": "users",
    "pictures": "photo",
}

FACET_ICONS: Final[Mapping[Facet, str]] = {
    "theme": "message-circle",
    "time": "clock",
    "ages": "user",
    "pack": "package",
}

LEAST: Final = 120
MOST: Final = 220
"""How high a value's button is, in pixels at 1080p: few share the height there is."""


def said_value(flow: Flow, facet: Facet, value: str) -> str:
    """A value in words."""
    match facet:
        case "theme":
            return flow.t(f"theme-{value}")
        case "time":
            return flow.t(f"time-{value}")
        case "ages":
            return flow.t(f"ages-{value.rstrip('+')}")
        case "pack":
            return next(pack for pack in flow.visit.packs if pack.id == value).head.words(flow.lang).title


class NarrowScreen(HeadlinedScreen):
    """Laid over the choice; dismissed with the value touched, with None for anything at all.

    Args:
        facet: what is narrowed down by.
        counts: the values to choose from and how much each leaves.
        chosen: the value that holds now.
    """

    def __init__(self, flow: Flow, facet: Facet, counts: Mapping[str, int], chosen: str | None) -> None:
        super().__init__(flow)
        self._facet, self._counts, self._chosen = facet, counts, chosen

    def back(self) -> None:
        self.stage.dismiss(self._chosen)

    def go_on(self) -> Block | None:
        return self.primary("back", self.t("back"), self.back)

    def backdrop(self) -> list[Widget]:
        return [self.field(self.ui.metrics.screen, self.ui.theme.skysoft)]

    def body(self, area: Rect) -> list[Widget]:
        ui, fill = self.ui, self.ui.theme.skysoft
        head, room = self.headline(area, Text(ui, self.t(f"filter-{self._facet}"), ui.title, fill.text))
        tall = self._tall(room)
        grids = [self._grid(style, tall) for style in (ui.heading, ui.lead, ui.strong)]
        grid = fitting(grids, room.width, room.height)
        return [*head, *paged(ui, [grid], room, ui.metrics.gap, self.pager("values", fill))]

    @property
    def _columns(self) -> int:
        return 1 if self.ui.metrics.upright else 2

    def _tall(self, room: Rect) -> int:
        """How high each button is, in pixels of this screen, so that few fill the room."""
        m, rows = self.ui.metrics, ceil((1 + len(self._counts)) / self._columns)
        share = (room.height - (rows - 1) * m.gap) // rows
        return max(m.px(LEAST), min(m.px(MOST), share))

    def _grid(self, style: Style, tall: int) -> Grid:
        ui = self.ui
        values = [None, *self._counts]
        cells = tuple(self._value(value, digit, style, tall) for digit, value in enumerate(values, start=1))
        return Grid(ui, cells, self._columns, ui.metrics.gap)

    def _value(self, value: str | None, digit: int, style: Style, tall: int) -> Button:
        ui, m, here = self.ui, self.ui.metrics, value == self._chosen
        fill = ui.theme.ink if here else ui.theme.card
        words = self.t("filter-any") if value is None else said_value(self.flow, self._facet, value)
        said: Block = Text(ui, words, style, fill.text)
        if value is not None:
            leaves = self.t("filter-leaves", count=self._counts[value])
            said = Column(ui, (said, Text(ui, leaves, ui.small, fill.second)), m.px(2))
        px = round(style.px * 1.2)
        icon = "check" if here else ICONS.get(value or "", FACET_ICONS[self._facet])
        content = Beside(ui, self.icon(icon, px, fill), said, px, m.px(22), middle=True)
        return Button(
            ui, value or ANYTHING, partial(self.stage.dismiss, value), content, fill, least=tall,
            digit=digit if digit <= 9 else None, pad=m.px(28), flat=True, selected=here, centred=False,
        )  # fmt: skip

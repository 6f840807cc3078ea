"""A title, a few numbered points in large letters, and a kind word below them."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final

from pygame import Rect

from kiosk.screens.classroom.frame import ClassScreen
from kiosk.ui.blocks import Beside, Block, Column, Text, fitting
from kiosk.ui.cards import Card
from kiosk.ui.marks import Badge
from kiosk.ui.pages import paged
from kiosk.ui.text import Style
from kiosk.ui.theme import Fill
from kiosk.ui.widgets import Widget

LOOSER: Final = ((34, 30), (20, 20), (12, 12))
"""Around each point and between them, in pixels at 1080p: the first that leaves all on one page."""


@dataclass(frozen=True)
class Look:
    """How title and points are set, and whose faces stand beside the title."""

    title: Style
    point: Style
    faces: Sequence[str] = ()


class PointsScreen(ClassScreen):
    """Gives :meth:`colour`, and says which words: ids of the interface's texts."""

    said_title: str
    said_points: tuple[str, ...]
    said_last: str
    faces: tuple[str, ...]

    @abstractmethod
    def colour(self) -> Fill:
        """What it all stands on."""

    def backdrop(self) -> list[Widget]:
        return [self.field(self.ui.metrics.screen, self.colour())]

    def body(self, area: Rect) -> list[Widget]:
        ui = self.ui
        looks = (Look(ui.title, ui.lead, self.faces), Look(ui.title, ui.lead), Look(ui.heading, ui.strong))
        choices = [self._said(look, *looser) for look, looser in product(looks, LOOSER)]
        said = fitting(choices, area.width, area.height)
        return paged(ui, said.blocks, area, said.gap, self.pager("points", self.colour()), stand="middle")

    def _said(self, look: Look, pad: int, gap: int) -> Column:
        ui, fill = self.ui, self.colour()
        title = self.title(self.t(self.said_title), look.title, fill, look.faces)
        points = [self._point(number, name, look.point, pad) for number, name in enumerate(self.said_points, start=1)]
        return Column(ui, (title, *points, Text(ui, self.t(self.said_last), ui.body, fill.text)), ui.metrics.px(gap))

    def _point(self, number: int, name: str, style: Style, pad: int) -> Block:
        ui, m, fill, sun = self.ui, self.ui.metrics, self.ui.theme.card, self.ui.theme.sun
        side = round(style.px * 1.4)
        badge = Badge(ui, str(number), sun.ground, sun.text, side)
        words = Text(ui, self.t(name), style, fill.text)
        return Card(ui, Beside(ui, badge, words, side, m.px(30), middle=True), fill, m.px(pad), m.px(32))

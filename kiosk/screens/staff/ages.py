"""Which ages stand here: whose packs are shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from pygame import Rect

from kiosk.packs.model import Ages
from kiosk.screens.staff.desk import Desk
from kiosk.screens.staff.form import Form
from kiosk.screens.staff.frame import StaffScreen
from kiosk.screens.staff.options import Option, any_of
from kiosk.screens.staff_actions import AGES
from kiosk.texts import Speaker
from kiosk.ui.blocks import Block, Text
from kiosk.ui.pages import paged
from kiosk.ui.widgets import Widget


def said_ages(t: Speaker, ages: Ages) -> str:
    """An age band in words."""
    return t(f"ages-{ages.rstrip('+')}")


class AgesForm(Form):
    """The age bands on ``screen``; at least one stays chosen. ``changed`` is called with what is chosen then."""

    def __init__(
        self,
        screen: StaffScreen,
        chosen: tuple[Ages, ...],
        changed: Callable[[tuple[Ages, ...]], None] = lambda ages: None,
    ) -> None:
        self._screen = screen
        self._changed = changed
        self._needed = False
        self.chosen = chosen

    def place(self, area: Rect) -> list[Widget]:
        screen, ui = self._screen, self._screen.ui
        options = [
            any_of(screen, Option(f"ages-{ages}", words, partial(self._turn, ages), ages in self.chosen, line))
            for ages in AGES
            for words, line in [(said_ages(screen.t, ages), screen.t(f"ages-{ages.rstrip('+')}-line"))]
        ]
        note = Text(ui, screen.t("ages-needed" if self._needed else "ages-line"), ui.body, ui.theme.paper.text)
        blocks: list[Block] = [note, *options]
        return paged(ui, blocks, area, ui.metrics.gap, screen.pager("ages", ui.theme.paper))

    def _turn(self, ages: Ages) -> None:
        turned = tuple(one for one in AGES if (one in self.chosen) != (one == ages))
        self._needed = not turned
        self.chosen = turned or self.chosen
        self._changed(self.chosen)
        self._screen.invalidate()


class AgesScreen(StaffScreen):
    """Changes the ages."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._form = AgesForm(self, self.settings.ages, lambda ages: self.change(ages=ages))

    def title(self) -> str:
        return self.t("staff-ages")

    def body(self, area: Rect) -> list[Widget]:
        return self._form.place(area)

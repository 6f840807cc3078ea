"""A dark, quiet picture for the hours when nobody comes; any touch brings attract back and answers nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pygame import Rect

from kiosk.ui.blocks import Column, Image, Text
from kiosk.ui.screen import Screen
from kiosk.ui.widgets import Panel, Widget

if TYPE_CHECKING:
    from kiosk.screens.flow import Flow

MOVE_SECONDS: Final = 60.0
"""The words move on so often, so that they do not burn into the screen."""

WATCHERS: Final = ("nomin", "temuu", "anu", "bilguun", "saraa")
"""One of them looks out at each place."""

FACE: Final = 330
"""In pixels at 1080p."""

PLACES: Final = ((0.3, 0.3), (0.7, 0.6), (0.35, 0.75), (0.65, 0.25), (0.5, 0.5))


class RestScreen(Screen):
    """What stands after a long quiet."""

    woken_by_anything = True

    def __init__(self, flow: Flow) -> None:
        super().__init__()
        self._flow = flow
        self._shown_place = 0

    def woken(self) -> None:
        self._flow.begin()

    def due(self) -> float | None:
        return MOVE_SECONDS - self.age % MOVE_SECONDS + 0.01 if self._place == self._shown_place else 0.0

    def tick(self) -> None:
        self._shown_place = self._place
        self.invalidate()

    def build(self) -> list[Widget]:
        ui, fill = self.ui, self.ui.theme.night
        t = self._flow.t
        words = Column(
            ui,
            (
                *self._watcher(),
                Text(ui, t("brand"), ui.title, fill.accent, "center"),
                Text(ui, t("rest-touch"), ui.lead, fill.second, "center"),
            ),
            ui.metrics.px(16),
        )
        screen = ui.metrics.screen
        width = words.natural_width(round(screen.width * 0.6))
        box = Rect(0, 0, width, words.height(width))
        across, down = PLACES[self._shown_place]
        box.center = (round(screen.width * across), round(screen.height * down))
        box.clamp_ip(screen.inflate(-2 * ui.metrics.margin, -2 * ui.metrics.margin))
        return [Panel(screen, fill.ground), *words.place(box)]

    def _watcher(self) -> tuple[Image, ...]:
        """A face in a round window, another one at each place."""
        ui = self.ui
        name, side = WATCHERS[self._shown_place], ui.metrics.px(FACE)
        if not ui.assets.has_face(name):
            return ()
        return (Image(ui, lambda: ui.assets.avatar(name, "smile", side, ui.theme.skysoft.depth), (side, side)),)

    @property
    def _place(self) -> int:
        return int(self.age / MOVE_SECONDS) % len(PLACES)

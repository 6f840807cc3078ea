"""How the kiosk looks and sounds to begin with."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from pygame import Rect

from kiosk.lang import LANGS
from kiosk.screens.staff.frame import StaffScreen
from kiosk.screens.staff.options import Option, one_of
from kiosk.ui.blocks import Beside, Block, Text, Titled
from kiosk.ui.button import Button
from kiosk.ui.cards import Card
from kiosk.ui.metrics import TEXT_SIZES
from kiosk.ui.pages import paged
from kiosk.ui.rows import Grid
from kiosk.ui.theme import THEMES
from kiosk.ui.widgets import Widget

VOLUME_STEP: Final = 10


class SettingsScreen(StaffScreen):
    """A row for each setting; every touch holds at once."""

    def title(self) -> str:
        return self.t("staff-settings")

    def body(self, area: Rect) -> list[Widget]:
        gap = self.ui.metrics.gap
        return paged(self.ui, self._rows(), area, gap, self.pager("settings", self.ui.theme.paper))

    def _rows(self) -> list[Block]:
        t = self.t
        orders = [((lang, *(one for one in LANGS if one != lang)), t(f"language-{lang}")) for lang in LANGS]
        switch = [(True, t("staff-on")), (False, t("staff-off"))]
        return [
            self._choice("staff-sound", "sound", switch),
            self._labelled("staff-volume", self._volume()),
            self._choice("staff-motion", "motion", switch),
            self._choice("staff-theme", "theme", [(name, t(f"theme-{name}")) for name in THEMES]),
            self._choice("staff-text-size", "text_size", [(size, t(f"text-size-{size}")) for size in TEXT_SIZES]),
            self._choice("staff-language-order", "languages", orders),
        ]

    def _choice(self, label: str, field: str, values: Sequence[tuple[Any, str]]) -> Block:
        """The values of one setting beside one another."""
        now = getattr(self.settings, field)
        options = tuple(
            one_of(self, Option(f"{field}-{number}", words, partial(self.change, **{field: value}), value == now))
            for number, (value, words) in enumerate(values)
        )
        columns = 1 if self.ui.metrics.upright and len(options) > 2 else len(options)
        return self._labelled(label, Grid(self.ui, options, columns, self.ui.metrics.gap))

    def _volume(self) -> Block:
        ui = self.ui
        percent = self.settings.volume
        words = Text(ui, self.t("staff-volume-value", percent=percent), ui.strong, ui.theme.skysoft.text, "center")
        value = Card(ui, words, ui.theme.skysoft, ui.metrics.px(12), ui.metrics.px(26), centred=True)
        cells = (self._step("minus", percent - VOLUME_STEP), value, self._step("plus", percent + VOLUME_STEP))
        return Grid(ui, cells, len(cells), ui.metrics.gap)

    def _step(self, name: str, percent: int) -> Button:
        ui, px = self.ui, self.ui.metrics.px(44)
        set_to = max(0, min(100, percent))
        content = self.icon(name, px, ui.theme.card)
        return Button(
            ui, f"volume-{name}", lambda: self.change(volume=set_to), content, ui.theme.card,
            least=ui.metrics.target, flat=True,
        )  # fmt: skip

    def _labelled(self, label: str, content: Block) -> Block:
        ui, m = self.ui, self.ui.metrics
        name = Text(ui, self.t(label), ui.strong, ui.theme.paper.text)
        if m.upright:
            return Titled(ui, name, content, m.px(10))
        return Beside(ui, name, content, round((m.size[0] - 2 * m.margin) * 0.3), m.gap, middle=True)

"""Which wave of measuring this day is."""

from __future__ import annotations

from functools import partial

from pygame import Rect

from kiosk.screens.staff.frame import StaffScreen
from kiosk.screens.staff.options import Option, one_of
from kiosk.screens.staff_actions import WAVES
from kiosk.ui.blocks import Text
from kiosk.ui.pages import paged
from kiosk.ui.widgets import Widget


class WaveScreen(StaffScreen):
    """Sets what each record says of when it was made."""

    def title(self) -> str:
        return self.t("staff-wave")

    def body(self, area: Rect) -> list[Widget]:
        ui = self.ui
        options = [
            one_of(self, Option(f"wave-{wave}", words, partial(self.change, wave=wave), wave == self.settings.wave))
            for wave, words in ((wave, self.t(f"wave-{wave}")) for wave in WAVES)
        ]
        line = Text(ui, self.t("wave-line"), ui.body, ui.theme.paper.text)
        return paged(ui, [line, *options], area, ui.metrics.gap, self.pager("wave", ui.theme.paper))

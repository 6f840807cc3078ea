"""The staff menu: a tile for each thing that can be seen or set, with how it stands now."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from pygame import Rect

from kiosk.screens.staff.adult import AdultScreen
from kiosk.screens.staff.ages import AgesScreen, said_ages
from kiosk.screens.staff.desk import Desk
from kiosk.screens.staff.event import EventScreen
from kiosk.screens.staff.exit import ExitScreen
from kiosk.screens.staff.export import ExportScreen
from kiosk.screens.staff.frame import StaffScreen
from kiosk.screens.staff.new_pin import NewPinScreen
from kiosk.screens.staff.notices import NoticesScreen
from kiosk.screens.staff.packs import PacksScreen
from kiosk.screens.staff.questions import QuestionsScreen
from kiosk.screens.staff.settings import SettingsScreen
from kiosk.screens.staff.today import TodayScreen
from kiosk.screens.staff.wave import WaveScreen
from kiosk.ui.blocks import Beside, Block, Column, Text
from kiosk.ui.button import Button
from kiosk.ui.pages import paged
from kiosk.ui.rows import Grid
from kiosk.ui.theme import Fill
from kiosk.ui.widgets import Widget

COLUMNS: Final = 4
COLUMNS_UPRIGHT: Final = 2

Opens = Callable[[Desk], StaffScreen]


class StaffMenuScreen(StaffScreen):
    """What the staff's door leads to; closing it begins with attract anew."""

    def title(self) -> str:
        return self.t("staff-title")

    def back_words(self) -> str | None:
        return self.t("staff-close")

    def back(self) -> None:
        self.actions.close()

    def body(self, area: Rect) -> list[Widget]:
        ui = self.ui
        columns = COLUMNS_UPRIGHT if ui.metrics.upright else COLUMNS
        tiles = self._tiles()
        rows = [Grid(ui, tiles[at : at + columns], columns, ui.metrics.gap) for at in range(0, len(tiles), columns)]
        blocks = [*self._warning(), *rows]
        return paged(ui, blocks, area, ui.metrics.gap, self.pager("menu", ui.theme.paper))

    def _warning(self) -> list[Block]:
        """The gravest notice, above everything."""
        notices = self.actions.notices()
        if not notices:
            return []
        ui, fill, px = self.ui, self.ui.theme.sunsoft, self.ui.metrics.px(48)
        words = Text(ui, notices[0].said(self.t), ui.small, fill.text)
        content = Beside(ui, self.icon("alert-triangle", px, fill), words, px, ui.metrics.px(24), middle=True)
        opens = self._opener(NoticesScreen if self.actions.pin_set or len(notices) > 1 else NewPinScreen)
        return [Button(ui, "warning", opens, content, fill, least=ui.metrics.target, flat=True, centred=False)]

    def _tiles(self) -> tuple[Block, ...]:
        settings, t, theme = self.settings, self.t, self.ui.theme
        packs = self.actions.packs()
        shown = sum(row.state == "shown" for row in packs)
        ages = ", ".join(said_ages(t, ages) for ages in settings.ages)
        open_questions = len(self.actions.unread_texts()) + sum(not row.confirmed for row in self.actions.channels())
        return (
            self._tile("package", "staff-packs", t("packs-shown", shown=shown, total=len(packs)), PacksScreen),
            self._tile("users", "staff-ages", ages, AgesScreen),
            self._tile("calendar", "staff-event", settings.event or t("staff-event-none"), EventScreen),
            self._tile("flag", "staff-wave", t(f"wave-{settings.wave}"), WaveScreen),
            self._tile("user-heart", "staff-adult", settings.adult_role or t("staff-adult-none"), AdultScreen),
            self._tile("chart-bar", "today-title", t("staff-counts"), TodayScreen),
            self._tile("list", "open-title", t("open-count", count=open_questions), QuestionsScreen),
            self._tile("file-export", "export-title", t("staff-for-organiser"), ExportScreen),
            self._tile("settings", "staff-settings", t("staff-settings-line"), SettingsScreen),
            self._tile("bell", "notice-title", t("notice-count", count=len(self.actions.notices())), NoticesScreen),
            self._pin_tile(),
            self._tile("power", "exit-go", t("staff-exit-line"), ExitScreen, theme.sunsoft),
        )

    def _pin_tile(self) -> Block:
        if self.actions.pin_set:
            return self._tile("lock", "staff-pin", self.t("staff-pin-is-set"), NewPinScreen)
        return self._tile("lock-open", "staff-pin-set", self.t("staff-pin-none"), NewPinScreen, self.ui.theme.sunsoft)

    def _tile(self, icon: str, name: str, value: str, opens: Opens, fill: Fill | None = None) -> Button:
        ui, fill = self.ui, fill or self.ui.theme.card
        px = ui.metrics.px(52)
        title = Text(ui, self.t(name), ui.small_strong, fill.text)
        words = Column(ui, (title, Text(ui, value, ui.small, fill.second)), ui.metrics.px(6))
        content = Beside(ui, self.icon(icon, px, fill), words, px, ui.metrics.px(20), middle=True)
        return Button(
            ui, name, self._opener(opens), content, fill, least=ui.metrics.px(170), pad=ui.metrics.px(24), centred=False
        )

    def _opener(self, opens: Opens) -> Callable[[], None]:
        return lambda: self.stage.push(opens(self.desk))

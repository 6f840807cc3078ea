"""The staff menu: a tile for each thing that can be seen or set, with how it stands now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from pygame import Rect

from kiosk.screens.staff.adult import AdultScreen
from kiosk.screens.staff.ages import AgesScreen, said_ages
from kiosk.screens.staff.classroom import ClassroomScreen
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
from kiosk.ui.blocks import Beside, Block, Column, Text, fitting
from kiosk.ui.button import Button
from kiosk.ui.pages import paged
from kiosk.ui.rows import Grid
from kiosk.ui.widgets import Widget

COLUMNS: Final = 4
COLUMNS_UPRIGHT: Final = 2

Opens = Callable[[Desk], StaffScreen]


@dataclass(frozen=True)
class Entry:
    """A tile: what it leads to and what is set there now."""

    icon: str
    name: str
    value: str
    opens: Opens
    stands_out: bool = False


class StaffMenuScreen(StaffScreen):
    """What the staff's door leads to; closing it begins with attract anew."""

    def title(self) -> str:
        return self.t("staff-title")

    def back_words(self) -> str | None:
        return self.t("staff-close")

    def back(self) -> None:
        self.actions.close()

    def tools(self) -> list[Button]:
        return [*super().tools(), *([] if self.ui.metrics.upright else [self._class()])]

    def aside(self) -> Block | None:
        return self._class() if self.ui.metrics.upright else None

    def _class(self) -> Button:
        """Not a thing that is set but one that begins: it stands apart from the tiles, wherever there is room."""
        return self.tool("class-mode", self._opener(ClassroomScreen), "presentation", self.t("class-mode"))

    def body(self, area: Rect) -> list[Widget]:
        ui = self.ui
        rows = fitting([self._rows(said=said) for said in (True, False)], area.width, area.height)
        return paged(ui, rows.blocks, area, rows.gap, self.pager("menu", ui.theme.paper))

    def _rows(self, *, said: bool) -> Column:
        """The warning and the tiles; these name what is set now if ``said``."""
        ui = self.ui
        columns = COLUMNS_UPRIGHT if ui.metrics.upright else COLUMNS
        tiles = tuple(self._tile(one, said=said) for one in self._entries())
        rows = [Grid(ui, tiles[at : at + columns], columns, ui.metrics.gap) for at in range(0, len(tiles), columns)]
        return Column(ui, (*self._warning(), *rows), ui.metrics.gap)

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

    def _entries(self) -> tuple[Entry, ...]:
        settings, t = self.settings, self.t
        packs = self.actions.packs()
        shown = sum(row.state == "shown" for row in packs)
        ages = ", ".join(said_ages(t, ages) for ages in settings.ages)
        open_questions = len(self.actions.unread_texts()) + sum(not row.confirmed for row in self.actions.channels())
        return (
            Entry("package", "staff-packs", t("packs-shown", shown=shown, total=len(packs)), PacksScreen),
            Entry("users", "staff-ages", ages, AgesScreen),
            Entry("calendar", "staff-event", settings.event or t("staff-event-none"), EventScreen),
            Entry("flag", "staff-wave", t(f"wave-{settings.wave}"), WaveScreen),
            Entry("user-heart", "staff-adult", settings.adult_role or t("staff-adult-none"), AdultScreen),
            Entry("chart-bar", "today-title", t("staff-counts"), TodayScreen),
            Entry("list", "open-title", t("open-count", count=open_questions), QuestionsScreen),
            Entry("file-export", "export-title", t("staff-for-organiser"), ExportScreen),
            Entry("settings", "staff-settings", t("staff-settings-line"), SettingsScreen),
            Entry("bell", "notice-title", t("notice-count", count=len(self.actions.notices())), NoticesScreen),
            self._pin(),
            Entry("power", "exit-go", t("staff-exit-line"), ExitScreen, stands_out=True),
        )

    def _pin(self) -> Entry:
        if self.actions.pin_set:
            return Entry("lock", "staff-pin", self.t("staff-pin-is-set"), NewPinScreen)
        return Entry("lock-open", "staff-pin-set", self.t("staff-pin-none"), NewPinScreen, stands_out=True)

    def _tile(self, entry: Entry, *, said: bool) -> Button:
        ui, m, fill = self.ui, self.ui.metrics, self.ui.theme.sunsoft if entry.stands_out else self.ui.theme.card
        px = m.px(52)
        lines = [Text(ui, self.t(entry.name), ui.small_strong, fill.text)]
        if said:
            lines.append(Text(ui, entry.value, ui.small, fill.second))
        words = Column(ui, tuple(lines), m.px(6))
        content = Beside(ui, self.icon(entry.icon, px, fill), words, px, m.px(20), middle=True)
        opens = self._opener(entry.opens)
        return Button(ui, entry.name, opens, content, fill, least=m.px(170), pad=m.px(24), centred=False)

    def _opener(self, opens: Opens) -> Callable[[], None]:
        return lambda: self.stage.push(opens(self.desk))

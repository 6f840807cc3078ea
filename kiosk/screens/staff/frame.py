"""What surrounds every staff screen: a dark band with the way back and its name, and a row of buttons below."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import replace

from pygame import Rect

from kiosk.screens.staff.desk import Desk
from kiosk.screens.staff_actions import StaffActions, StaffSettings
from kiosk.texts import Speaker
from kiosk.ui.blocks import Beside, Block, Image, Text
from kiosk.ui.button import Button
from kiosk.ui.metrics import TEXT_SIZES
from kiosk.ui.screen import Screen
from kiosk.ui.theme import Fill
from kiosk.ui.widgets import Panel, Progress, Widget


class StaffScreen(Screen):
    """A screen for staff. Subclasses give :meth:`title` and :meth:`body`, and may give buttons below."""

    for_staff = True

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    @property
    def t(self) -> Speaker:
        return self.desk.t

    @property
    def actions(self) -> StaffActions:
        return self.desk.actions

    @property
    def settings(self) -> StaffSettings:
        return self.actions.settings

    @abstractmethod
    def title(self) -> str:
        """What the band says."""

    @abstractmethod
    def body(self, area: Rect) -> list[Widget]:
        """The widgets between the band and the buttons."""

    def progress(self) -> tuple[int, int] | None:
        """Pages done and pages altogether, where one follows another."""
        return None

    def back_words(self) -> str | None:
        """What the way back says; None where there is none."""
        return self.t("back")

    def aside(self) -> Block | None:
        """The button at the bottom left."""
        return None

    def go_on(self) -> Block | None:
        """The button at the bottom right."""
        return None

    def tools(self) -> list[Button]:
        """What stands at the right of the band, the outermost first."""
        other = self.t(f"language-short-{self.desk.other_lang}")
        return [
            self.tool("language", self._turn_language, "world", other),
            self.tool("text-size", self._turn_text_size, "text-size"),
        ]

    def back(self) -> None:
        self.stage.dismiss()

    def change(self, **values: object) -> None:
        """Take over some settings and show it."""
        self.actions.change(replace(self.settings, **values))  # type: ignore[arg-type]
        self.invalidate()

    def build(self) -> list[Widget]:
        m = self.ui.metrics
        band, top = self._band()
        buttons, bottom = self._buttons(m.size[1] - m.px(34))
        area = Rect(m.margin, top + m.px(36), m.size[0] - 2 * m.margin, bottom - top - m.px(36) - m.gap)
        return [*band, *self.body(area), *buttons]

    # -- blocks that the screens are made of ----------------------------------------------------------------------

    def icon(self, name: str, px: int, fill: Fill) -> Image:
        """An icon in the text colour of what it stands on."""
        assets = self.ui.assets
        return Image(self.ui, lambda: assets.icon(name, px, fill.text), (px, px))

    def primary(self, key: str, words: str, action: Callable[[], None]) -> Button:
        """The button that goes on."""
        ui, fill = self.ui, self.ui.theme.ink
        text = Text(ui, words, ui.lead, fill.text, "center")
        return Button(ui, key, action, text, fill, least=ui.metrics.px(92), main=True, bordered=False)

    def tool(self, key: str, action: Callable[[], None], icon: str, words: str | None = None) -> Button:
        """A button of the second rank: an icon, and words beside it."""
        ui, fill = self.ui, self.ui.theme.card
        px = round(ui.metrics.small * 1.3)
        content: Block = self.icon(icon, px, fill)
        if words:
            text = Text(ui, words, ui.small_strong, fill.text)
            content = Beside(ui, content, text, px, ui.metrics.px(14), middle=True)
        return Button(ui, key, action, content, fill, least=ui.metrics.target, pad=ui.metrics.px(24), flat=True)

    # -- band and buttons -----------------------------------------------------------------------------------------

    def _band(self) -> tuple[list[Widget], int]:
        """The band's widgets and where it ends."""
        m, fill = self.ui.metrics, self.ui.theme.night
        strip = Rect(m.margin, m.px(30), m.size[0] - 2 * m.margin, m.target)
        left, right, placed = strip.x, strip.right, list[Widget]()
        back_words = self.back_words()
        if back_words is not None:
            back = self.tool("back", self.back, "arrow-left", back_words)
            width = back.natural_width(strip.width)
            placed += back.place(Rect(left, strip.y, width, m.target))
            left += width + m.px(40)
        for tool in self.tools():
            width = max(m.px(104), tool.natural_width(strip.width))
            placed += tool.place(Rect(right - width, strip.y, width, m.target))
            right -= width + m.gap
        title = Text(self.ui, self.title(), self.ui.heading, fill.text)
        height = title.height(right - left)
        spot = Rect(left, strip.centery - height // 2, right - left, height)
        if height > m.px(110):
            spot = Rect(strip.x, strip.bottom + m.px(20), strip.width, title.height(strip.width))
        end = max(strip.bottom, spot.bottom) + m.px(30)
        placed += [*title.place(spot), *self._progress(Rect(strip.x, end, strip.width, m.px(14)))]
        if self.progress() is not None:
            end += m.px(38)
        return [Panel(Rect(0, 0, m.size[0], end), fill.ground), *placed], end

    def _progress(self, strip: Rect) -> list[Widget]:
        progress, theme = self.progress(), self.ui.theme
        if progress is None:
            return []
        return [Progress(strip, *progress, theme.night.text, theme.night.accent, theme.sky.ground)]

    def _turn_language(self) -> None:
        self.desk.turn_language()
        self.stage.restyle(self.ui)

    def _turn_text_size(self) -> None:
        index = TEXT_SIZES.index(self.ui.metrics.text)
        self.stage.restyle(self.ui.with_text(TEXT_SIZES[(index + 1) % len(TEXT_SIZES)]))

    def _buttons(self, bottom: int) -> tuple[list[Widget], int]:
        """The lowest row's widgets and where it begins; two that do not fit beside one another stand in two rows."""
        m = self.ui.metrics
        room = m.size[0] - 2 * m.margin
        aside, go_on = self.aside(), self.go_on()
        blocks = [block for block in (aside, go_on) if block is not None]
        if sum(block.natural_width(room) for block in blocks) + m.gap > room:
            return self._stacked(blocks, bottom, room)
        placed: list[Widget] = []
        top = bottom
        for block, at_left in ((aside, True), (go_on, False)):
            if block is None:
                continue
            width = min(room, block.natural_width(room) if at_left else max(m.px(330), block.natural_width(room)))
            height = block.height(width)
            left = m.margin if at_left else m.size[0] - m.margin - width
            placed += block.place(Rect(left, bottom - height, width, height))
            top = min(top, bottom - height)
        return placed, top

    def _stacked(self, blocks: list[Block], bottom: int, room: int) -> tuple[list[Widget], int]:
        m = self.ui.metrics
        placed: list[Widget] = []
        for block in blocks:
            height = block.height(room)
            placed += block.place(Rect(m.margin, bottom - height, room, height))
            bottom -= height + m.gap
        return placed, bottom + m.gap

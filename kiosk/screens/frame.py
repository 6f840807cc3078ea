"""What surrounds every visitor's screen: name and progress above, leave and help below, always in the same place."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING

from pygame import Rect

from kiosk.screens.narration import Said, recordings
from kiosk.texts import Speaker
from kiosk.ui.blocks import Beside, Block, Image, Text
from kiosk.ui.button import Button
from kiosk.ui.cards import Card
from kiosk.ui.screen import Screen
from kiosk.ui.theme import Fill
from kiosk.ui.toolkit import Toolkit
from kiosk.ui.widgets import Panel, Progress, Widget

if TYPE_CHECKING:
    from kiosk.screens.flow import Flow


class VisitorScreen(Screen):
    """A screen within the frame. Subclasses give :meth:`body`, and may give a name, progress and coloured fields."""

    def __init__(self, flow: Flow) -> None:
        super().__init__()
        self.flow = flow

    @property
    def t(self) -> Speaker:
        return self.flow.t

    @property
    def bars(self) -> Toolkit:
        """What the two bars and their buttons are set with."""
        return self.ui

    @abstractmethod
    def body(self, area: Rect) -> list[Widget]:
        """The widgets between the two bars."""

    def heading(self) -> str | None:
        """What the pill at the top left says."""
        return None

    def progress(self) -> tuple[int, int] | None:
        """Pieces done and pieces altogether."""
        return None

    def backdrop(self) -> list[Widget]:
        """Coloured fields behind everything; plain paper otherwise."""
        return []

    def back(self) -> None:
        """Escape leaves; an overlay gives itself another meaning."""
        self.flow.leave()

    def leave_button(self) -> Block | None:
        """The way out at the bottom left; None where there is nothing to leave."""
        return self._tool("leave", self.flow.leave, "logout", self.t("leave"))

    def help_button(self) -> Block | None:
        """The way to help at the bottom right; None on the help page itself."""
        ui = self.bars
        fill, px = ui.theme.sky, round(ui.metrics.lead * 1.25)
        words = Text(ui, self.t("help"), ui.lead, fill.text)
        content = Beside(ui, self.icon("phone", px, fill), words, px, ui.metrics.px(18), middle=True)
        return Button(ui, "help", self.flow.open_help, content, fill, least=ui.metrics.target)

    def go_on(self) -> Block | None:
        """The button that goes on, left of help or, on an upright screen, above it; None where nothing follows."""
        return None

    def texts(self) -> Said:
        """The texts on it that may have been recorded, in the order in which one reads them."""
        return ()

    def exit(self) -> None:
        self.flow.house.narrator.stop()

    def pause(self) -> None:
        self.flow.house.narrator.stop()

    def build(self) -> list[Widget]:
        m = self.ui.metrics
        top, top_bottom = self._top_bar(Rect(m.margin, m.px(34), m.size[0] - 2 * m.margin, 0))
        bottom, bottom_top = self._bottom_bar(m.size[1] - m.px(30))
        area = Rect(m.margin, top_bottom + m.gap, m.size[0] - 2 * m.margin, bottom_top - top_bottom - 2 * m.gap)
        # What leads on comes before what only changes the looks: so keys and presenters meet it.
        return [*self.backdrop(), *self.body(area), *bottom, *top]

    def icon(self, name: str, px: int, fill: Fill) -> Image:
        """An icon in the text colour of what it stands on."""
        assets = self.ui.assets
        return Image(self.ui, lambda: assets.icon(name, px, fill.text), (px, px))

    def field(self, rect: Rect, fill: Fill) -> Widget:
        """A coloured field of the backdrop."""
        return Panel(rect, fill.ground)

    def primary(self, key: str, words: str, action: Callable[[], None], fill: Fill | None = None) -> Button:
        """The button that goes on."""
        ui, fill = self.bars, fill or self.ui.theme.ink
        text = Text(ui, words, ui.lead, fill.text, "center")
        return Button(ui, key, action, text, fill, least=ui.metrics.px(96), main=True)

    def secondary(self, key: str, words: str, action: Callable[[], None]) -> Button:
        """A button beside the one that goes on."""
        ui, fill = self.bars, self.ui.theme.card
        text = Text(ui, words, ui.lead, fill.text, "center")
        return Button(ui, key, action, text, fill, least=ui.metrics.px(96))

    # -- the bars -------------------------------------------------------------------------------------------------

    def _top_bar(self, strip: Rect) -> tuple[list[Widget], int]:
        """The bar's widgets and where it ends."""
        m = self.ui.metrics
        tools, left_end = self._tools(strip)
        bottom = strip.y + m.target
        placed: list[Widget] = list(tools)
        pill_right = strip.x
        heading = self.heading()
        if heading:
            pill = self._pill(heading)
            width = min(pill.natural_width(left_end - strip.x), left_end - strip.x)
            height = max(m.target, pill.height(width))
            placed += pill.place(Rect(strip.x, strip.y, width, height))
            pill_right, bottom = strip.x + width, max(bottom, strip.y + height)
        progress = self.progress()
        if progress:
            left = pill_right + m.gap
            bar, bottom = self._progress(strip, Rect(left, strip.y, left_end - left, bottom - strip.y), progress)
            placed.append(bar)
        return placed, bottom

    def _tools(self, strip: Rect) -> tuple[list[Widget], int]:
        """Language, text size, sound and what can be heard, from the right; and where the room left of them ends."""
        m = self.ui.metrics
        flow = self.flow
        sound = "volume" if flow.house.sounds.on else "volume-off"
        blocks = [
            self._tool("language", flow.turn_language, "world", self.t(f"language-short-{flow.other_lang}")),
            self._tool("text-size", flow.turn_text_size, "text-size", None),
            self._tool("sound", flow.turn_sound, sound, None),
            *self._listening(),
        ]
        placed: list[Widget] = []
        right = strip.right
        for block in blocks:
            width = max(block.natural_width(strip.width), m.px(104))
            placed += block.place(Rect(right - width, strip.y, width, m.target))
            right -= width + m.gap
        return placed[::-1], right

    def _listening(self) -> list[Block]:
        """The loudspeaker, where something of this screen can be heard; it begins and ends it."""
        house = self.flow.house
        if not house.sounds.on or not house.narrator.available:
            return []
        files = recordings(self.flow.visit.media, self.texts())
        if not files:
            return []
        if house.narrator.playing:
            return [self._tool("listen", house.narrator.stop, "player-stop", None, self.bars.theme.sun)]
        return [self._tool("listen", lambda: house.narrator.play(files), "speakerphone", None, self.bars.theme.sun)]

    def _progress(self, strip: Rect, room: Rect, progress: tuple[int, int]) -> tuple[Widget, int]:
        """The progress pill in ``room`` or, where that is too narrow, below it; and where the bar then ends."""
        m, theme = self.ui.metrics, self.ui.theme
        box = Rect(0, room.y, min(room.width, m.px(640)), m.target)
        box.centerx = room.centerx
        if box.width < m.px(300):
            box = Rect(strip.x, room.bottom + m.px(16), strip.width, m.px(48))
        height = m.px(18)
        inner = Rect(box.x + m.px(32), box.centery - height // 2, box.width - m.px(64), height)
        pieces = Progress(inner, *progress, theme.ink.ground, theme.sun.ground, theme.quiet)
        pill = Panel(box, theme.card.ground, [pieces], m.px(24), theme.card.edge, m.px(3))
        return pill, max(room.bottom, box.bottom)

    def _bottom_bar(self, bottom: int) -> tuple[list[Widget], int]:
        """The bar's widgets and where it begins."""
        m = self.ui.metrics
        full = m.size[0] - 2 * m.margin
        left, right, top = m.margin, m.size[0] - m.margin, bottom
        placed: list[Widget] = []
        leave, help_, go_on = self.leave_button(), self.help_button(), self.go_on()
        if leave is not None:
            width, height = leave.natural_width(full), leave.height(full)
            placed += leave.place(Rect(left, bottom - height, width, height))
            left, top = left + width + m.gap, bottom - height
        if help_ is not None:
            width, height = help_.natural_width(full), help_.height(full)
            placed += help_.place(Rect(right - width, bottom - height, width, height))
            right, top = right - width - m.gap, min(top, bottom - height)
        if go_on is not None:
            spot = self._go_on_spot(go_on, left, right, top, bottom)
            placed, top = [*go_on.place(spot), *placed], min(top, spot.y)
        return placed, top

    def _go_on_spot(self, go_on: Block, left: int, right: int, top: int, bottom: int) -> Rect:
        """Beside help where there is room for a broad button, else a row of its own."""
        m = self.ui.metrics
        wanted = max(m.px(330), go_on.natural_width(m.size[0] - 2 * m.margin))
        if not m.upright and right - left >= wanted:
            height = go_on.height(wanted)
            return Rect(right - wanted, bottom - height, wanted, height)
        width = m.size[0] - 2 * m.margin
        height = go_on.height(width)
        return Rect(m.margin, top - m.gap - height, width, height)

    def _pill(self, words: str) -> Card:
        ui, m, fill = self.bars, self.ui.metrics, self.ui.theme.card
        text = Text(ui, words, ui.small_strong, fill.text)
        return Card(ui, text, fill, m.px(22), m.px(24), m.px(3), centred=True)

    def _tool(
        self, key: str, action: Callable[[], None], icon: str, words: str | None, fill: Fill | None = None
    ) -> Button:
        ui, fill = self.bars, fill or self.ui.theme.card
        px = round(ui.metrics.small * 1.3)
        content: Block = self.icon(icon, px, fill)
        if words:
            content = Beside(
                ui, content, Text(ui, words, ui.small_strong, fill.text), px, ui.metrics.px(12), middle=True
            )
        return Button(ui, key, action, content, fill, least=ui.metrics.target, pad=ui.metrics.px(24), flat=True)

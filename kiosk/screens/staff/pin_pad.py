"""Digits to touch and a dot for each that has been given: what PINs are entered with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from pygame import Rect

from kiosk.screens.staff.frame import StaffScreen
from kiosk.ui.blocks import Block, Column, Gap, Text
from kiosk.ui.button import Button
from kiosk.ui.widgets import Panel, Widget

SHORTEST: Final = 4
LONGEST: Final = 8
ROWS: Final = ("123", "456", "789", "<0>")


@dataclass(frozen=True)
class PinDots(Block):
    """As many filled circles as digits were given, and rings for those that may follow."""

    given: int

    @property
    def _side(self) -> int:
        return self.ui.metrics.px(40)

    def height(self, width: int) -> int:
        return self._side

    def place(self, rect: Rect) -> list[Widget]:
        fill, step = self.ui.theme.paper, self._side + self.ui.metrics.px(20)
        left = rect.centerx - (LONGEST * step - self.ui.metrics.px(20)) // 2
        dots: list[Widget] = []
        for index in range(LONGEST):
            box = Rect(left + index * step, rect.y, self._side, self._side)
            ground = fill.text if index < self.given else fill.ground
            dots.append(Panel(box, ground, [], self._side // 2, fill.edge, self.ui.metrics.px(4)))
        return dots


class PinPad:
    """A PIN that is being entered on ``screen``; ``done`` gets it once it is long enough and confirmed."""

    def __init__(self, screen: StaffScreen, done: Callable[[str], None]) -> None:
        self._screen = screen
        self._done = done
        self._given = ""
        self.note = ""
        """What is wrong, in words; gone with the next digit."""

    def typed(self, text: str) -> None:
        """A digit; anything else means nothing."""
        if text.isascii() and text.isdigit() and len(self._given) < LONGEST:
            self._given += text
            self.note = ""
            self._screen.invalidate()

    def erase(self) -> None:
        """Take the last digit away."""
        self._given = self._given[:-1]
        self._screen.invalidate()

    def confirm(self) -> None:
        """Hand over what was given, or say what a PIN is."""
        given, self._given = self._given, ""
        self._screen.invalidate()
        if len(given) < SHORTEST:
            self.note = self._screen.t("pin-rule")
            return
        self._done(given)

    def place(self, area: Rect, prompt: str, hint: str = "", note: str = "") -> list[Widget]:
        """The prompt and the dots beside the keys or, on an upright screen, above them.

        ``hint`` is a quiet line below them; ``note``, or what is wrong with the PIN, takes its place.
        """
        m = self._screen.ui.metrics
        words = self._words(prompt, hint, note or self.note)
        if m.upright:
            height = words.height(area.width)
            top = Rect(area.x, area.y + m.px(60), area.width, height)
            keys = Rect(area.x, top.bottom + m.px(60), area.width, min(m.px(720), area.bottom - top.bottom - m.px(60)))
            return [*words.place(top), *self._keys(keys)]
        width = round(area.width * 0.42)
        keys = Rect(area.right - width, area.y, width, area.height)
        left = Rect(area.x, 0, area.width - width - m.px(80), words.height(area.width - width - m.px(80)))
        left.centery = area.centery
        return [*words.place(left), *self._keys(keys)]

    def _words(self, prompt: str, hint: str, note: str) -> Column:
        ui, fill = self._screen.ui, self._screen.ui.theme.paper
        line = Text(ui, note or hint, ui.strong if note else ui.small, fill.text, "center", balance=True)
        blocks: list[Block] = [
            Text(ui, prompt, ui.heading, fill.text, "center", balance=True),
            PinDots(ui, len(self._given)),
            line if note or hint else Gap(ui, ui.metrics.body),
        ]
        return Column(ui, tuple(blocks), ui.metrics.px(40))

    def _keys(self, area: Rect) -> list[Widget]:
        gap = self._screen.ui.metrics.gap
        height = min((area.height - 3 * gap) // 4, self._screen.ui.metrics.px(170))
        width = (area.width - 2 * gap) // 3
        top = area.centery - (4 * height + 3 * gap) // 2
        placed: list[Widget] = []
        for row, keys in enumerate(ROWS):
            for column, key in enumerate(keys):
                spot = Rect(area.x + column * (width + gap), top + row * (height + gap), width, height)
                placed += self._key(key).place(spot)
        return placed

    def _key(self, key: str) -> Button:
        ui = self._screen.ui
        if key == "<":
            icon = self._screen.icon("backspace", ui.metrics.px(52), ui.theme.card)
            return Button(ui, "pin-erase", self.erase, icon, ui.theme.card)
        if key == ">":
            words = Text(ui, self._screen.t("pin-ok"), ui.strong, ui.theme.ink.text, "center")
            pad = ui.metrics.px(10)
            return Button(ui, "pin-ok", self.confirm, words, ui.theme.ink, pad=pad, main=True, bordered=False)
        digit = Text(ui, key, ui.heading, ui.theme.card.text)
        return Button(ui, f"pin-{key}", lambda: self.typed(key), digit, ui.theme.card)

"""A keyboard on the screen, for touch, mouse and pad: Mongolian Cyrillic, Latin, digits and signs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from pygame import Rect

from kiosk.ui.blocks import Block, Gap, Image, Text
from kiosk.ui.button import Button
from kiosk.ui.metrics import MIN_TARGET_GAP
from kiosk.ui.toolkit import Toolkit
from kiosk.ui.widgets import Action, Widget

Layer = Literal["mn", "en", "digits"]

ROWS: Final[dict[Layer, tuple[str, str, str]]] = {
    "mn": ("фцужэнгшүзкъ", "йыбөахролдпе", "ячёсмитьвющ"),
    "en": ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    "digits": ("1234567890", "-/№()«»:;", ".,!?'\"&+"),
}
"""The letters of each layer, row by row; the Mongolian ones as on its standard keyboard, with е and щ moved in."""

NAMES: Final[dict[Layer, str]] = {"mn": "АБВ", "en": "ABC", "digits": "123"}

KEY_HEIGHTS: Final = (68, 100)
"""The least and the greatest height of a key, in pixels at 1080p."""

BOTTOM_ROW: Final = (2, 2, 6, 2)
"""The widths of the last row: both other layers, the space, rubbing out; shift stands before the third row."""


@dataclass
class Keyboard:
    """Which letters it shows; ``type_text`` and ``erase`` get what is pressed, ``changed`` asks for a repaint."""

    layer: Layer
    type_text: Callable[[str], None]
    erase: Action
    changed: Action
    shift: bool = False

    def heights(self, ui: Toolkit) -> tuple[int, int]:
        """The least and the greatest height it may be given, in pixels."""
        least, most = (4 * ui.metrics.px(key) + 3 * self._gap(ui) for key in KEY_HEIGHTS)
        return least, most

    def place(self, ui: Toolkit, area: Rect) -> list[Widget]:
        """Its keys, all over ``area``."""
        first, second, third = ROWS[self.layer]
        rows = [self._letters(ui, 0, first), self._letters(ui, 1, second), self._third(ui, third)]
        columns = max(len(row) for row in rows)
        side = (area.width - (columns - 1) * self._gap(ui)) // columns
        placed: list[Widget] = []
        for number, row in enumerate(rows):
            width = len(row) * (side + self._gap(ui)) - self._gap(ui)
            placed += self._place_row(ui, row, (1,) * len(row), self._strip(ui, area, number, width))
        last = self._strip(ui, area, 3, area.width)
        return [*placed, *self._place_row(ui, self._last(ui), BOTTOM_ROW, last)]

    def _strip(self, ui: Toolkit, area: Rect, number: int, width: int) -> Rect:
        height = (area.height - 3 * self._gap(ui)) // 4
        return Rect(area.centerx - width // 2, area.y + number * (height + self._gap(ui)), width, height)

    def _place_row(self, ui: Toolkit, keys: list[Button], shares: tuple[int, ...], strip: Rect) -> list[Widget]:
        gap = self._gap(ui)
        share = (strip.width - (len(keys) - 1) * gap) / sum(shares)
        placed: list[Widget] = []
        left = float(strip.x)
        for key, wide in zip(keys, shares, strict=True):
            placed += key.place(Rect(round(left), strip.y, int(share * wide), strip.height))
            left += share * wide + gap
        return placed

    def _letters(self, ui: Toolkit, row: int, letters: str) -> list[Button]:
        shown = letters.upper() if self.shift else letters
        return [self._letter(ui, f"key-{row}-{column}", letter) for column, letter in enumerate(shown)]

    def _third(self, ui: Toolkit, letters: str) -> list[Button]:
        keys = self._letters(ui, 2, letters)
        if self.layer == "digits":
            return keys
        return [self._icon_key(ui, "key-shift", "arrow-big-up", self._turn_shift, selected=self.shift), *keys]

    def _last(self, ui: Toolkit) -> list[Button]:
        others = [layer for layer in NAMES if layer != self.layer]
        return [
            *(self._layer_key(ui, index, layer) for index, layer in enumerate(others)),
            self._key(ui, "key-space", Gap(ui, 0), lambda: self._press(" ")),
            self._icon_key(ui, "key-erase", "backspace", self.erase),
        ]

    def _letter(self, ui: Toolkit, key: str, letter: str) -> Button:
        words = Text(ui, letter, ui.body, ui.theme.card.text)
        return self._key(ui, key, words, lambda: self._press(letter))

    def _layer_key(self, ui: Toolkit, index: int, layer: Layer) -> Button:
        words = Text(ui, NAMES[layer], ui.small_strong, ui.theme.card.text)
        return self._key(ui, f"key-layer-{index}", words, lambda: self._turn_to(layer))

    def _icon_key(self, ui: Toolkit, key: str, icon: str, action: Action, *, selected: bool = False) -> Button:
        px = ui.metrics.px(44)
        picture = Image(ui, lambda: ui.assets.icon(icon, px, ui.theme.card.text), (px, px))
        return self._key(ui, key, picture, action, selected=selected)

    def _key(self, ui: Toolkit, key: str, content: Block, action: Action, *, selected: bool = False) -> Button:
        fill = ui.theme.skysoft if selected else ui.theme.card
        return Button(ui, key, action, content, fill, pad=ui.metrics.px(4), flat=True, selected=selected)

    def _press(self, letter: str) -> None:
        self.shift = False
        self.type_text(letter)

    def _turn_shift(self) -> None:
        self.shift = not self.shift
        self.changed()

    def _turn_to(self, layer: Layer) -> None:
        self.layer, self.shift = layer, False
        self.changed()

    def _gap(self, ui: Toolkit) -> int:
        return ui.metrics.px(MIN_TARGET_GAP)

"""A line of text that somebody is writing, and the box it stands in."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect

from kiosk.ui.blocks import Block, Gap, Text
from kiosk.ui.button import Button
from kiosk.ui.widgets import Action, Widget


@dataclass
class TextEntry:
    """What is being written into one field, at most ``limit`` characters."""

    text: str
    limit: int

    def add(self, text: str) -> None:
        """Write at the end; what is no letter or goes beyond the limit is left out."""
        if text.isprintable() and len(self.text) + len(text) <= self.limit:
            self.text += text

    def erase(self) -> None:
        """Take the last character away."""
        self.text = self.text[:-1]

    @property
    def result(self) -> str:
        """The text without the space around it and with single spaces in it."""
        return " ".join(self.text.split())


@dataclass(frozen=True)
class TextField(Block):
    """A name above a box with what has been written; touching it makes it the ``active`` one, which shows a caret."""

    key: str
    name: str
    text: str
    active: bool
    choose: Action

    def _box(self) -> Button:
        ui = self.ui
        fill = ui.theme.skysoft if self.active else ui.theme.card
        shown = self.text + ("|" if self.active else "")
        words = Text(ui, shown, ui.body, fill.text) if shown.strip() else Gap(ui, 0)
        return Button(
            ui, self.key, self.choose, words, fill,
            least=ui.metrics.target, flat=True, selected=self.active, centred=False,
        )  # fmt: skip

    def _name(self) -> Text:
        return Text(self.ui, self.name, self.ui.small_strong, self.ui.theme.paper.text)

    def height(self, width: int) -> int:
        return self._name().height(width) + self.ui.metrics.px(10) + self._box().height(width)

    def place(self, rect: Rect) -> list[Widget]:
        height = self._box().height(rect.width)
        box = Rect(rect.x, rect.bottom - height, rect.width, height)
        name = Rect(rect.x, rect.y, rect.width, box.y - self.ui.metrics.px(10) - rect.y)
        return [*self._name().place(name), *self._box().place(box)]

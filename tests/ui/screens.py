"""Small screens to play on a stage."""

from __future__ import annotations

from collections.abc import Callable

from pygame import Rect

from kiosk.ui.screen import Screen
from kiosk.ui.widgets import Panel, Target, Widget

BUTTON = Rect(400, 400, 200, 100)


class Plain(Screen):
    """Three buttons in a row, ``a``, ``b`` and ``c``, with the digits 1 to 3; keeps what happened to it."""

    def __init__(self, name: str = "plain", *, main: str | None = None, nested: bool = False) -> None:
        super().__init__()
        self.name = name
        self.calls: list[str] = []
        self.done: list[str] = []
        self.then: Callable[[], None] = lambda: None
        self._main = main
        self._nested = nested

    def build(self) -> list[Widget]:
        targets: list[Widget] = [self._target(number, key) for number, key in enumerate("abc")]
        return [Panel(self.ui.metrics.screen, self.ui.theme.sky.ground, targets)] if self._nested else targets

    def _target(self, number: int, key: str) -> Target:
        rect = BUTTON.move(number * 300, 0)
        return Target(rect, key, lambda: self._do(key), self.ui.theme.card, digit=number + 1, main=key == self._main)

    def _do(self, key: str) -> None:
        self.done.append(key)
        self.then()

    def enter(self) -> None:
        self.calls.append("enter")

    def exit(self) -> None:
        self.calls.append("exit")

    def pause(self) -> None:
        self.calls.append("pause")

    def resume(self) -> None:
        self.calls.append("resume")

    def back(self) -> None:
        self.calls.append("back")


class Field(Plain):
    """A screen that takes text."""

    takes_text = True

    def typed(self, text: str) -> None:
        self.calls.append(text)

    def erase(self) -> None:
        self.calls.append("erase")

"""Choosing among a few things: one of them, or several."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.screens.staff.frame import StaffScreen
from kiosk.ui.blocks import Beside, Block, Column, Text
from kiosk.ui.button import Button


@dataclass(frozen=True)
class Option:
    """Something that can be chosen: its words, a ``line`` that says more, and what a touch does."""

    key: str
    words: str
    choose: Callable[[], None]
    chosen: bool
    line: str = ""


def one_of(screen: StaffScreen, option: Option) -> Button:
    """An option that excludes the others: a round mark."""
    return _button(screen, option, "circle-dot" if option.chosen else "circle")


def any_of(screen: StaffScreen, option: Option) -> Button:
    """An option beside which others may be chosen too: a square mark."""
    return _button(screen, option, "square-check" if option.chosen else "square")


def _button(screen: StaffScreen, option: Option, mark: str) -> Button:
    ui = screen.ui
    fill = ui.theme.skysoft if option.chosen else ui.theme.card
    px = round(ui.metrics.body * 1.1)
    label: Block = Text(ui, option.words, ui.strong if option.line else ui.body, fill.text)
    if option.line:
        label = Column(ui, (label, Text(ui, option.line, ui.small, fill.second)), ui.metrics.px(4))
    content = Beside(ui, screen.icon(mark, px, fill), label, px, ui.metrics.px(18), middle=True)
    return Button(
        ui, option.key, option.choose, content, fill, least=ui.metrics.target, pad=ui.metrics.px(24),
        flat=True, selected=option.chosen, centred=False,
    )  # fmt: skip

"""The layout checker itself: it finds each thing that must not be, and finds nothing where all is well."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pygame import Rect

from kiosk.ui.blocks import Text
from kiosk.ui.screen import Screen
from kiosk.ui.stage import Stage
from kiosk.ui.toolkit import Toolkit
from kiosk.ui.widgets import Disc, Label, Panel, Target, Widget
from tests.hands import plain_stage
from tests.layout import contrast_problems, layout_problems

AREA = Rect(100, 100, 600, 300)


class Still(Screen):
    """Shows the widgets it was given."""

    def __init__(self, made: Callable[[Toolkit], list[Widget]]) -> None:
        super().__init__()
        self._made = made

    def build(self) -> list[Widget]:
        return self._made(self.ui)


def label(ui: Toolkit, words: str = "Үг", at: tuple[int, int] = (150, 150), width: int = 500) -> Label:
    laid = ui.lay(words, ui.body, width)
    return Label(Rect(at, (width, laid.height)), laid, ui.theme.card.text)


def target(ui: Toolkit, x: int = 150, y: int = 150, side: int = 90, key: str = "go", *, plain: bool = False) -> Target:
    return Target(Rect(x, y, side, side), key, lambda: None, ui.theme.card, bordered=not plain)


def numbered(ui: Toolkit, x: int = 150, key: str = "go") -> Target:
    first = target(ui, x, key=key)
    first.digit = 1
    return first


def card(ui: Toolkit, *children: Widget) -> Panel:
    return Panel(AREA, ui.theme.card.ground, list(children))


WELL: list[Callable[[Toolkit], list[Widget]]] = [
    lambda ui: [card(ui, label(ui), target(ui, y=250))],
    lambda ui: Text(ui, "Нэг хоёр гурав дөрөв тав", ui.body, ui.theme.card.text).place(Rect(0, 0, 300, 200)),
    lambda ui: [target(ui), target(ui, x=150 + 90 + 24, key="other")],
    lambda ui: [target(ui, side=60)],
]


@pytest.mark.parametrize("made", WELL)
def test_what_stands_well_has_no_problems(made: Callable[[Toolkit], list[Widget]]) -> None:
    stage = shown(made)
    assert layout_problems(stage.top, stage.ui.metrics) == []
    assert contrast_problems(stage.top, stage.ui.theme.paper.ground, stage.ui.metrics) == []


def too_narrow(ui: Toolkit) -> Label:
    wide = label(ui, "Нэг хоёр гурав дөрөв")
    wide.rect.width = 60
    return wide


def too_low(ui: Toolkit) -> Label:
    low = label(ui, "Нэг хоёр гурав дөрөв", width=200)
    low.rect.height = 60
    return low


WRONG: dict[str, Callable[[Toolkit], list[Widget]]] = {
    "leaves the window": lambda ui: [Panel(Rect(1900, 0, 40, 40), (0, 0, 0))],
    "has no size": lambda ui: [Panel(Rect(10, 10, 0, 40), (0, 0, 0))],
    "is larger than its own box": lambda ui: [too_narrow(ui)],
    "is larger than its own box ": lambda ui: [too_low(ui)],
    "leaves what it stands in": lambda ui: [card(ui, label(ui, "Нэг хоёр гурав", (600, 150)))],
    "overlap": lambda ui: [label(ui), label(ui, at=(160, 170))],
    "Disc (160, 160, 40, 40) overlap": lambda ui: [
        card(ui, label(ui), Disc(Rect(160, 160, 40, 40), "1", (0, 0, 0), (255, 255, 255)))
    ],
    "is smaller than 59 pixels": lambda ui: [target(ui, side=58)],
    "are 20 pixels apart": lambda ui: [target(ui), target(ui, x=150 + 90 + 20, key="other")],
    "are 14 pixels apart": lambda ui: [target(ui), target(ui, 250, 250, key="other")],
    "are -1 pixels apart": lambda ui: [target(ui), target(ui, x=160, key="other")],
    "two targets are called go": lambda ui: [target(ui), target(ui, x=500)],
    "two targets have the digit 1": lambda ui: [numbered(ui), numbered(ui, x=500, key="other")],
    "is covered by": lambda ui: [target(ui), card(ui)],
    "is not in noto-sans-400.ttf": lambda ui: [label(ui, "Тийм ✓")],
}


@pytest.mark.parametrize("said", WRONG)
def test_each_fault_is_found(said: str) -> None:
    stage = shown(WRONG[said])
    assert any(said.strip() in problem for problem in layout_problems(stage.top, stage.ui.metrics))


def faint(ui: Toolkit) -> Label:
    pale = label(ui)
    pale.colour = (140, 140, 140)
    return pale


FAINT: dict[str, Callable[[Toolkit], list[Widget]]] = {
    "pale words on a card": lambda ui: [card(ui, faint(ui))],
    "dark words on a dark field": lambda ui: [Panel(AREA, ui.theme.night.ground), label(ui)],
    "words half on a dark field": lambda ui: [Panel(Rect(0, 0, 180, 400), ui.theme.night.ground), label(ui)],
    "a white button without a border on paper": lambda ui: [target(ui, plain=True)],
}


@pytest.mark.parametrize("name", FAINT)
def test_what_hardly_stands_out_is_found(name: str) -> None:
    stage = shown(FAINT[name])
    assert contrast_problems(stage.top, stage.ui.theme.paper.ground, stage.ui.metrics)


def test_sizes_scale_with_the_screen() -> None:
    stage = shown(lambda ui: [target(ui, side=60)], (3840, 2160))
    assert any("smaller than 119" in problem for problem in layout_problems(stage.top, stage.ui.metrics))


def shown(made: Callable[[Toolkit], list[Widget]], size: tuple[int, int] = (1920, 1080)) -> Stage:
    stage = plain_stage(size)
    stage.push(Still(made))
    return stage

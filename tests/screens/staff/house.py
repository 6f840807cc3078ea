"""A kiosk that staff have come to: hands on its stage, and what they read there."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.screens.staff.desk import Desk
from kiosk.screens.staff.frame import StaffScreen
from kiosk.screens.staff.menu import StaffMenuScreen
from kiosk.ui.clock import FakeClock
from kiosk.ui.metrics import TextSize
from kiosk.ui.screen import Screen
from kiosk.ui.widgets import Label, Widget
from tests.bundled import interface_texts
from tests.hands import Hands, plain_stage
from tests.layout import layout_problems
from tests.screens.staff.fake_staff import FakeStaff

TILES = (
    "class-mode", "staff-packs", "staff-ages", "staff-event", "staff-wave", "staff-adult", "today-title", "open-title",
    "export-title", "staff-settings", "notice-title", "staff-pin", "exit-go",
)  # fmt: skip
"""The keys of the menu's tiles."""

SIZES = [(1280, 720), (1366, 768), (1920, 1080), (3840, 2160), (1080, 1920)]

PAGES_DOWN = {
    "menu-down", "packs-down", "ages-down", "fields-down", "wave-down", "kept-down", "today-down", "questions-down",
    "export-down", "settings-down", "notices-down", "exit-down",
}  # fmt: skip
"""The keys that turn to what does not fit on one page."""


class Corridor(Screen):
    """What visitors see."""

    def build(self) -> list[Widget]:
        return []


def house(size: tuple[int, int] = (1920, 1080), text: TextSize = "normal") -> Hands:
    """A stage on which visitors' screens stand."""
    clock = FakeClock(100.0)
    stage = plain_stage(size, text=text, clock=clock)
    stage.push(Corridor())
    return Hands(stage, clock)


def shown(staff: FakeStaff, make: Callable[[Desk], StaffScreen]) -> Hands:
    """The staff's page that ``make`` gives, opened over the visitors'."""
    hands = house()
    hands.stage.push(make(Desk(staff, interface_texts())))
    return hands


def menu(staff: FakeStaff, *tiles: str) -> Hands:
    """The menu, with these tiles tapped one after the other."""
    hands = shown(staff, StaffMenuScreen)
    for tile in tiles:
        hands.tap(tile)
    return hands


def said(hands: Hands) -> str:
    """Every word on the screen."""
    labels = [w for widget in hands.screen.widgets for w in widget.walk() if isinstance(w, Label)]
    return " ".join(f.text for label in labels for line in label.laid.lines for f in line.fragments)


def all_pages_fit(hands: Hands) -> bool:
    """Whether nothing is wrong with the layout of the top screen, whichever page it is turned to."""
    while True:
        problems = layout_problems(hands.screen, hands.stage.ui.metrics)
        assert not problems, (type(hands.screen).__name__, hands.stage.ui.metrics, problems)
        down = next((key for key in hands.targets if key in PAGES_DOWN), None)
        if down is None:
            return True
        hands.targets[down].action()

"""How staff come in: by PIN where one is set."""

from __future__ import annotations

from kiosk.screens.staff.desk import Desk
from kiosk.screens.staff.frame import StaffScreen
from kiosk.screens.staff.menu import StaffMenuScreen
from kiosk.screens.staff.pin import PinScreen
from kiosk.screens.staff_actions import StaffActions
from kiosk.texts import Texts
from kiosk.ui.stage import Stage


def open_staff(stage: Stage, actions: StaffActions, texts: Texts) -> None:
    """Lay the PIN page over whatever stands, or the menu where no PIN is set; nothing where staff are in already."""
    if isinstance(stage.top, StaffScreen):
        return
    desk = Desk(actions, texts)
    if actions.pin_set:
        stage.push(PinScreen(desk, then=lambda: stage.switch(StaffMenuScreen(desk))))
    else:
        stage.push(StaffMenuScreen(desk))

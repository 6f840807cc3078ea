"""The staff's screens: the first start, the way in by PIN, the menu and what it opens."""

from kiosk.screens.staff.desk import Desk
from kiosk.screens.staff.door import open_staff
from kiosk.screens.staff.first_start import FirstStartScreen
from kiosk.screens.staff.frame import StaffScreen

__all__ = ["Desk", "FirstStartScreen", "StaffScreen", "open_staff"]

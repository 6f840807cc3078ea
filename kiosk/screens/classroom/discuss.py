"""Questions to talk about, without a right answer."""

from __future__ import annotations

from kiosk.screens.classroom.points import PointsScreen
from kiosk.ui.theme import Fill


class DiscussScreen(PointsScreen):
    """About the messages; nobody is asked about themselves."""

    said_title = "class-discuss-title"
    said_points = ("class-discuss-sign", "class-discuss-fine", "class-discuss-mind")
    said_last = "class-discuss-kind"
    faces = ("tuguldur", "anu")

    def colour(self) -> Fill:
        return self.ui.theme.sunsoft

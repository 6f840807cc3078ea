"""How it goes, before the first message: vote, talk, vote again; and that nobody is asked about themselves."""

from __future__ import annotations

from kiosk.screens.classroom.points import PointsScreen
from kiosk.ui.blocks import Block
from kiosk.ui.theme import Fill


class IntroScreen(PointsScreen):
    """Three steps, below one another."""

    said_title = "class-intro-title"
    said_points = ("class-intro-vote", "class-intro-talk", "class-intro-again")
    said_last = "class-intro-kind"
    faces = ("nomin", "temuu")

    def heading(self) -> str | None:
        return self.t("brand")

    def progress(self) -> tuple[int, int] | None:
        return None

    def go_on(self) -> Block | None:
        return self.primary("next", self.t("class-begin"), self.flow.advance, self.ui.theme.sun)

    def colour(self) -> Fill:
        return self.ui.theme.sky

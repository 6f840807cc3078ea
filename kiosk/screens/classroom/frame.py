"""What all screens of a class share: letters for the back row, a focus that is always seen, and how to end."""

from __future__ import annotations

from typing import Final

from kiosk.packs.model import Item, Truth
from kiosk.quiz.class_session import ClassSession
from kiosk.screens.frame import VisitorScreen
from kiosk.ui.blocks import Block
from kiosk.ui.theme import Fill
from kiosk.ui.toolkit import Toolkit

MAGNIFIED: Final = 1.4
"""How much larger letters are than before one person."""

ICONS: Final[dict[Truth, str]] = {"lure": "fish-hook", "fine": "hand-stop"}


class ClassScreen(VisitorScreen):
    """A screen that a teacher turns, by hand, keyboard or presenter."""

    shows_focus = True

    @property
    def ui(self) -> Toolkit:
        return self._bars.magnified(MAGNIFIED)

    @ui.setter
    def ui(self, ui: Toolkit) -> None:
        self._bars = ui

    @property
    def bars(self) -> Toolkit:
        """As large as ever: the teacher who uses them is near."""
        return self._bars

    @property
    def session(self) -> ClassSession:
        session = self.flow.visit.played
        assert isinstance(session, ClassSession)
        return session

    @property
    def item(self) -> Item:
        """The message at hand."""
        item = self.session.current
        assert item is not None
        return item

    def heading(self) -> str | None:
        return self.t("class-mode")

    def progress(self) -> tuple[int, int] | None:
        session = self.session
        return (session.index, session.total) if session.current is not None else None

    def leave_button(self) -> Block | None:
        return self._tool("leave", self.flow.leave, "logout", self.t("finish"))

    def go_on(self) -> Block | None:
        return self.primary("next", self.t("next"), self.flow.advance)

    def fill_of(self, truth: Truth) -> Fill:
        """The colour of an answer, which has its icon and its word besides."""
        return self.ui.theme.sun if truth == "lure" else self.ui.theme.teal

    def field_of(self, truth: Truth) -> Fill:
        """What stands behind an explained message."""
        return self.ui.theme.night if truth == "lure" else self.ui.theme.teal

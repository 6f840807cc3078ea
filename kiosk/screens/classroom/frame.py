"""What all screens of a class share: letters for the back row, a focus that is always seen, and how to end."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from kiosk.packs.model import Item, Truth
from kiosk.quiz.class_session import ClassSession
from kiosk.screens.frame import VisitorScreen
from kiosk.ui.blocks import Beside, Block, Column, Image, Text
from kiosk.ui.rows import Row, Wrap
from kiosk.ui.text import Style
from kiosk.ui.theme import Fill
from kiosk.ui.toolkit import Toolkit

MAGNIFIED: Final = 1.4
"""How much larger letters are than before one person."""

FACE: Final = 1.5
"""How large faces beside a title are, as a multiple of its letters."""

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
        return self.t("class-name")

    def progress(self) -> tuple[int, int] | None:
        session = self.session
        return (session.index, session.total) if session.current is not None else None

    def leave_button(self) -> Block | None:
        return self._tool("leave", self.flow.leave, "logout", self.t("finish"))

    def go_on(self) -> Block | None:
        return self.primary("next", self.t("next"), self.flow.advance)

    def title(self, words: str, style: Style, fill: Fill, faces: Sequence[str]) -> Block:
        """Big words, and left of them the faces of some who talk, too; above them where the words need the width."""
        ui, side = self.ui, round(style.px * FACE)
        text = Text(ui, words, style, fill.text, balance=True)
        known = [name for name in faces if ui.assets.has_face(name)]
        if not known:
            return text
        ground, gap = ui.theme.skysoft.depth, ui.metrics.px(14)
        shown = tuple(Image(ui, partial(ui.assets.avatar, name, "smile", side, ground), (side, side)) for name in known)
        if ui.metrics.upright:
            return Column(ui, (Wrap(ui, shown, gap), text), gap)
        width = len(shown) * (side + gap) - gap
        return Beside(ui, Row(ui, shown, gap), text, width, ui.metrics.px(34), middle=True)

    def fill_of(self, truth: Truth) -> Fill:
        """The colour of an answer, which has its icon and its word besides."""
        return self.ui.theme.sun if truth == "lure" else self.ui.theme.teal

    def field_of(self, truth: Truth) -> Fill:
        """What stands behind an explained message."""
        return self.ui.theme.night if truth == "lure" else self.ui.theme.teal

"""What comes next in a visit measured before and after its lesson: said before each part, while nothing waits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pygame import Rect

from kiosk.packs.model import Story
from kiosk.quiz.measurement import Leg, LegName
from kiosk.quiz.round import RoundSession
from kiosk.screens.frame import VisitorScreen
from kiosk.screens.sides import even_share, ledge, people, sides
from kiosk.ui.blocks import Block, Text
from kiosk.ui.pages import paged
from kiosk.ui.text import Style
from kiosk.ui.theme import Fill
from kiosk.ui.widgets import Widget

if TYPE_CHECKING:
    from kiosk.screens.flow import Flow

FACES: Final = ("nomin", "temuu", "saraa")


class BetweenScreen(VisitorScreen):
    """A title, a line, and people who look forward to it."""

    def __init__(self, flow: Flow) -> None:
        super().__init__(flow)
        measurement = flow.visit.measurement
        assert measurement is not None and measurement.next is not None
        self._leg: Leg = measurement.next

    def heading(self) -> str | None:
        return self.t("choose-club")

    def go_on(self) -> Block | None:
        return self.primary("next", self.t("start"), self.flow.advance)

    def body(self, area: Rect) -> list[Widget]:
        ui, m, paper = self.ui, self.ui.metrics, self.ui.theme.paper
        parts = sides(m, area, even_share(self))
        title, line = self._words()
        blocks: list[Block] = [
            Text(ui, title, ui.title if not m.upright else ui.heading, paper.text, balance=True),
            Text(ui, line, Style("text", m.lead), paper.text),
        ]
        return [
            *ledge(ui, parts, self._colour),
            *people(ui, parts, parts.within, self._faces(), "happy"),
            *paged(ui, blocks, parts.beside, m.gap, self.pager("between", paper), stand="middle"),
        ]

    @property
    def _colour(self) -> Fill:
        theme = self.ui.theme
        colours: dict[LegName, Fill] = {"before": theme.night, "story": theme.teal, "lesson": theme.teal}
        return colours.get(self._leg.name, theme.sky)

    def _words(self) -> tuple[str, str]:
        name, session = self._leg.name, self._leg.session
        if isinstance(session, RoundSession):
            return self.t(f"between-{name}"), self.t(f"between-{name}-line", count=session.total)
        title = session.story.words(self.flow.lang).title if isinstance(session.story, Story) else None
        return title or self.t("choose-story"), self.t("between-story-line")

    def _faces(self) -> tuple[str, ...]:
        """Those of the story that comes, or of the house."""
        session = self._leg.session
        if isinstance(session, RoundSession):
            return FACES
        faces = [member.face for member in session.story.cast.values() if member.face]
        return tuple(faces[: len(FACES)])

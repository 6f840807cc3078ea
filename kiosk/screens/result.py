"""What came of a round, a story or a quiz: calmly, and with 108 beside it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from pygame import Rect

from kiosk.packs.model import Story
from kiosk.quiz.draw import WALK_UP_SIZE
from kiosk.quiz.round import RoundSession
from kiosk.quiz.story import StorySession
from kiosk.screens.channel_card import cards
from kiosk.screens.contacts import adult_band
from kiosk.screens.frame import VisitorScreen
from kiosk.screens.round_result import LANDED_SECONDS, counted
from kiosk.screens.sides import Sides, coloured, even_share, sides
from kiosk.screens.story_result import ended
from kiosk.ui.blocks import Beside, Block, Column, Text, fitting
from kiosk.ui.button import Button
from kiosk.ui.pages import Stand, paged
from kiosk.ui.rows import Grid
from kiosk.ui.text import Run, Style
from kiosk.ui.widgets import Picture, Widget

if TYPE_CHECKING:
    from kiosk.screens.flow import Flow

FRIENDS: Final = ("nomin", "temuu", "saraa")

SMALLEST_FRIEND: Final = 200
LARGEST_FRIEND: Final = 340
"""In pixels at 1080p."""

UPRIGHT_SHARES: Final = (0.58, 0.54, 0.5, 0.46)
"""How much of an upright screen the result takes; large letters need more room for the number below it."""

LOOSER: Final = ((1.0, 32, 1.1), (0.8, 28, 1.0), (0.65, 16, 1.0), (0.65, 14, 0.84))
"""How large title and face are, as a multiple of the largest, how far apart things stand, in pixels at 1080p, and how
large the text is, as a multiple of body: the first with which nothing needs a second page."""


class ResultScreen(VisitorScreen):
    """Two counts or an ending; nothing here scolds, and nothing counts against anyone."""

    def __init__(self, flow: Flow) -> None:
        super().__init__(flow)
        played, pack = flow.visit.played, flow.visit.pack
        assert isinstance(played, RoundSession | StorySession) and pack is not None
        self._played, self._pack = played, pack
        self._measurement = flow.visit.measurement
        self._landed = False

    def enter(self) -> None:
        self.flow.house.sounds.play("done")

    def due(self) -> float | None:
        return 0.0 if self._landing or not self._landed else None

    def tick(self) -> None:
        self._landed = not self._landing
        self.invalidate()

    @property
    def _landing(self) -> bool:
        moving = self.ui.motion and isinstance(self._played, RoundSession)
        return moving and self.age < LANDED_SECONDS

    def go_on(self) -> Block | None:
        return self.primary("next", self.t("next"), self.flow.advance)

    def body(self, area: Rect) -> list[Widget]:
        ui, m = self.ui, self.ui.metrics
        parts = self._parted(area)
        room = self._room(parts)
        came = self._came_within(room)
        foot = room.y + came.height(room.width)
        friends = [] if m.upright else self._friends(Rect(0, foot, parts.field.right, m.size[1] - foot))
        stand: Stand = "top" if friends else "middle"
        placed = paged(ui, came.blocks, room, came.gap, self.pager("result", ui.theme.night), stand=stand)
        return [*coloured(parts, ui.theme.night), *friends, *placed, *self._help(parts)]

    def _parted(self, area: Rect) -> Sides:
        """The result and the number beside or, upright, below it: the first share that leaves both on one page."""
        m = self.ui.metrics
        if not m.upright:
            return sides(m, area, even_share(self))
        tried = [sides(m, area, share) for share in UPRIGHT_SHARES]
        helped = [parts for parts in tried if self._help_fits(parts.beside)] or tried
        return next((parts for parts in helped if self._came_fits(self._room(parts))), helped[0])

    def _came_fits(self, room: Rect) -> bool:
        return self._came_within(room).height(room.width) <= room.height

    def _help_fits(self, room: Rect) -> bool:
        return Column(self.ui, tuple(self._help_blocks(room)), self.ui.metrics.gap).height(room.width) <= room.height

    def _room(self, parts: Sides) -> Rect:
        """Where the result stands: beside no tools it begins higher."""
        m, room = self.ui.metrics, parts.within
        return room if m.upright else Rect(room.x, m.px(40), room.width, room.bottom - m.px(40))

    def _came_within(self, room: Rect) -> Column:
        return fitting([self._came(*looser) for looser in LOOSER], room.width, room.height)

    def _friends(self, room: Rect) -> list[Widget]:
        """People at the lower edge who are glad of a round, beside the way out; nobody where there is little room."""
        ui, m = self.ui, self.ui.metrics
        leave = self.leave_button()
        taken = m.margin + m.gap + (leave.natural_width(room.width) if leave else 0)
        side = min(room.height - m.gap, m.px(LARGEST_FRIEND))
        count = min(len(FRIENDS), (room.width - taken) // max(1, side))
        if not isinstance(self._played, RoundSession) or side < m.px(SMALLEST_FRIEND):
            return []
        placed: list[Widget] = []
        for index, name in enumerate(FRIENDS[:count]):
            box = Rect(0, 0, side, side)
            box.midbottom = (taken + (room.right - taken) * (2 * index + 1) // (2 * count), room.bottom)
            placed.append(Picture(box, partial(ui.assets.face, name, "happy", side)))
        return placed

    def _came(self, title: float, gap: int, text: float) -> Column:
        """All of it, with so large a title and face, so far apart and in such letters."""
        ui, played = self.ui, self._played
        style = replace(ui.body, px=round(ui.metrics.body * text))
        if isinstance(played, RoundSession):
            earlier = self._measurement.scores[0] if self._measurement else None
            blocks = counted(self, played.score, earlier, title)
        else:
            blocks = ended(self, played, style, title)
        return Column(ui, (*blocks, self._remember(style), *self._more()), ui.metrics.px(gap))

    # -- both -----------------------------------------------------------------------------------------------------

    def _remember(self, style: Style) -> Block:
        ui, fill = self.ui, self.ui.theme.night
        runs = (Run(self.t("result-remember") + " ", bold=True), Run(self.t("result-remember-line")))
        return Text(ui, runs, style, fill.text)

    def _more(self) -> list[Block]:
        """What else to play; nothing in the midst of a measured visit, whose next part waits."""
        if self._measurement is not None and self._measurement.next is not None:
            return []
        again = "result-again" if isinstance(self._played, RoundSession) else "ending-again"
        buttons = (
            self._quiet("again", "refresh", self.t(again), 1),
            self._quiet("choose", "messages", self.t("choose-other"), 2),
        )
        return [Grid(self.ui, buttons, 2, self.ui.metrics.gap)]

    def _quiet(self, key: str, icon: str, words: str, digit: int) -> Button:
        ui, fill = self.ui, self.ui.theme.card
        text = Text(ui, words, ui.small_strong, fill.text)
        px = round(ui.metrics.small * 1.3)
        content = Beside(ui, self.icon(icon, px, fill), text, px, ui.metrics.px(14), middle=True)
        action = self._play_again if key == "again" else self.flow.choose
        return Button(ui, key, action, content, fill, ui.metrics.target, ui.metrics.px(22), digit)

    def _play_again(self) -> None:
        """The same once more: other messages of the deck, or another way through the story."""
        flow, played = self.flow, self._played
        flow.choose()
        if isinstance(played, RoundSession):
            flow.start_round(self._pack, played.deck.deck, club=played.total > WALK_UP_SIZE)
        elif isinstance(played.story, Story):
            flow.start_story(self._pack, played.story.story)
        else:
            flow.start_quiz(self._pack, played.story.quiz)

    def _help(self, parts: Sides) -> list[Widget]:
        """The first of the numbers and the adult of this house."""
        blocks, m = self._help_blocks(parts.beside), self.ui.metrics
        pager = self.pager("help", self.ui.theme.paper)
        return paged(self.ui, blocks, parts.beside, m.gap, pager, stand="middle")

    def _help_blocks(self, room: Rect) -> list[Block]:
        """Who answers there, where the card has no room to say so, stands on the page of channels that comes next."""
        ui, m = self.ui, self.ui.metrics
        adult = adult_band(self)
        beside_adult = room.height - sum(block.height(room.width) + m.gap for block in adult)
        page = room.height - m.target - m.gap
        phones = [channel for channel in self.flow.settings.channels if channel.kind == "phone"]
        first = cards(ui, phones[:1], self.flow.lang, room.width, [beside_adult, page])
        return [*first.rows, *adult]

"""Who is with the reader of a story: those who write on a phone, the hero, or nobody but a picture."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from pygame import Rect

from kiosk.packs.model import ChatLine, Mood, Picture
from kiosk.screens.chat import BUBBLE_GAPS, phone, phone_room
from kiosk.screens.conversation import Conversation
from kiosk.screens.pictured import figure
from kiosk.screens.sides import Sides, coloured, ledge, people
from kiosk.ui.blocks import Block, Column, Gap
from kiosk.ui.pages import paged
from kiosk.ui.widgets import Target, Widget, Zone

if TYPE_CHECKING:
    from kiosk.screens.story import StoryScreen

CARRIED_LINES: Final = 2
"""How many lines of the step before stay above a chat that goes on."""

CHAT_PICTURE: Final = 0.45
"""How much of a phone's height a picture takes above the lines of a chat, or below those that are touched."""


class Company:
    """What stands on the coloured field of a story's screen, and how its chat arrives there."""

    def __init__(self, screen: StoryScreen) -> None:
        self._screen = screen
        self._cast = screen.session.story.cast
        self.chat = Conversation(self._cast, screen.hero, self._carried(), screen.step.chat)
        self._all_shown = False
        self._drawn_state: tuple[int, ...] = ()

    @property
    def face(self) -> str | None:
        """The hero's face, where there is one."""
        hero = self._screen.hero
        face = self._cast[hero].face if hero else None
        return face if face is not None and self._screen.ui.assets.has_face(face) else None

    @property
    def talks(self) -> bool:
        """Whether anybody has written, in this step or just before."""
        return bool(self.chat.carried or self.chat.lines)

    # -- time -----------------------------------------------------------------------------------------------------

    @property
    def arriving(self) -> bool:
        """Whether lines of the chat are still to come."""
        return self._age < self.chat.ends_at + 0.05

    def moved(self) -> bool:
        """Whether the chat looks otherwise than when last asked; a line that has come in between is heard."""
        state = self.chat.moving_state(self._screen.ui, self._age)
        if state == self._drawn_state:
            return False
        if self._drawn_state and state[0] > self._drawn_state[0]:
            self._screen.flow.house.sounds.play("arrive")
        self._drawn_state = state
        return True

    @property
    def _age(self) -> float:
        """Seconds since the chat began to arrive; endless once it is all there."""
        screen = self._screen
        quiet = screen.view is not None and (not screen.view.types or screen.session.outcome is not None)
        if quiet or self._all_shown or not screen.ui.motion:
            return math.inf
        return screen.clock() - screen.asked_at

    def _show_all(self) -> None:
        self._all_shown = True
        self._screen.invalidate()

    # -- what stands ----------------------------------------------------------------------------------------------

    def together(self, parts: Sides) -> list[Widget]:
        """The phone, or the hero where nobody has written."""
        screen, outcome = self._screen, self._screen.session.outcome
        mood = screen.view.mood(outcome) if screen.view and outcome else screen.step.mood
        return self.phone(parts) if self.talks else self.standing(parts, mood)

    def standing(self, parts: Sides, mood: Mood | None) -> list[Widget]:
        """The picture on the field, or the hero where there is none."""
        screen, picture = self._screen, self._screen.step.picture
        if picture is not None:
            shown = [figure(screen, picture, screen.fill, parts.within.height)]
            pager = screen.pager("picture", screen.fill)
            return [*coloured(parts, screen.fill), *paged(screen.ui, shown, parts.within, 0, pager, stand="middle")]
        field = ledge(screen.ui, parts, screen.fill)
        return [*field, *people(screen.ui, parts, parts.within, [self.face] if self.face else [], mood or "neutral")]

    def phone(self, parts: Sides) -> list[Widget]:
        """The phone with as much of the step before as leaves the chat on one page."""
        fewest = 0 if self.chat.lines else 1
        chats = (self._phone_with(parts, kept) for kept in range(len(self.chat.carried), fewest, -1))
        placed = next((chat for chat in chats if not _touchable(chat)), None) or self._phone_with(parts, fewest)
        if self._screen.due() is not None and not _touchable(placed):
            placed.append(Zone(parts.within, "show-all", self._show_all, self._screen.ui.theme.card, flat=True))
        return [*coloured(parts, self._screen.fill), *placed]

    def _phone_with(self, parts: Sides, kept: int) -> list[Widget]:
        """The phone with so many lines of the step before; of several pages the newest stands, as in any chat."""
        screen, ui, lang, age = self._screen, self._screen.ui, self._screen.flow.lang, self._age
        asked, step = screen.session.outcome is None, screen.step
        body = screen.view.line if screen.view is not None and asked else None
        bubbles = self.chat.bubbles(ui, lang, age, kept=kept, body=body)
        header = self.chat.header(ui, lang, screen.t, age)
        if step.picture is not None and asked:
            tall = round(parts.within.height * CHAT_PICTURE)
            if step.kind == "spot":
                bubbles.append(self._below_lines(step.picture, bubbles, phone_room(ui, parts.within, header), tall))
            else:
                bubbles.insert(kept, figure(screen, step.picture, ui.theme.card, tall))
        opens_at = 0 if step.kind == "spot" else len(bubbles)
        return phone(ui, parts.within, header, bubbles, screen.pager("chat", ui.theme.card, opens_at))

    def _below_lines(self, picture: Picture, lines: Sequence[Block], room: Rect, tall: int) -> Block:
        """The picture where the lines are what is touched, and so come first: as high as they leave it room for, or
        ``tall`` on a page after them."""
        ui, gap = self._screen.ui, self._screen.ui.metrics.px(BUBBLE_GAPS[-1])
        left = room.height - Column(ui, (*lines, Gap(ui, 0)), gap).height(room.width)
        shown = [figure(self._screen, picture, ui.theme.card, one) for one in (min(tall, left), tall)]
        return shown[0] if shown[0].height(room.width) <= left else shown[1]

    def _carried(self) -> tuple[ChatLine, ...]:
        """Lines of the step before that still belong on the phone."""
        step, hero, past = self._screen.step, self._screen.hero, self._screen.session.past
        before = past[-1].chat if past else ()
        if step.kind == "spot" or step.end is not None:
            return ()
        if not step.chat:
            return before
        same = {line.who for line in step.chat} | {hero} == {line.who for line in before} | {hero}
        return before[-CARRIED_LINES:] if same else ()


def _touchable(widgets: Sequence[Widget]) -> bool:
    """Whether there is anything to touch in them, as there is where a chat has pages."""
    return any(isinstance(part, Target) for widget in widgets for part in widget.walk())

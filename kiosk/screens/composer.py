"""Putting together what to tell: whom, the first words, when and where; then an adult answers calmly."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from pygame import Rect

from kiosk.packs.model import Whom
from kiosk.quiz.responses import Composed
from kiosk.quiz.tell import TellSession
from kiosk.screens.draft import Draft, sentence
from kiosk.screens.frame import VisitorScreen
from kiosk.screens.reason import todo
from kiosk.screens.sides import Sides, even_share, ledge, people, sides
from kiosk.ui.blocks import Beside, Block, Column, Image, Text
from kiosk.ui.button import Button
from kiosk.ui.cards import Bubble
from kiosk.ui.pages import Stand, paged
from kiosk.ui.rows import Grid
from kiosk.ui.theme import Fill
from kiosk.ui.widgets import Widget

SHARES: Final = (0.38, 0.32)
"""How much of the screen the listeners may take while something is picked: the first that leaves all on one page."""

LARGE_FACE: Final = 3.2
SMALL_FACE: Final = 2.2
"""Beside an adult's name, as a multiple of body text."""

GROUPS: Final = ("whom", "words", "when")

LISTENERS: Final = 3
"""How many adults stand there until one is picked."""


class Composer:
    """The composing within a screen: one group of tiles after the other, while the sentence grows in a bubble.

    Args:
        screen: where it stands.
        session: what can be composed, and what the adult has answered.
        say: called with the telling.
    """

    def __init__(self, screen: VisitorScreen, session: TellSession, say: Callable[[Composed], None]) -> None:
        self._screen = screen
        self._session = session
        self._say = say
        self._draft = Draft()
        self._group = 0
        self._again = False

    @property
    def replied(self) -> bool:
        """Whether an adult's answer stands there."""
        return self._session.reply is not None and not self._again

    def go_on(self) -> Block:
        """The button below: on, say it like this, or pass over it."""
        screen, t = self._screen, self._screen.t
        if self.replied:
            return screen.primary("next", t("next"), screen.flow.advance)
        composed = self._draft.composed
        if composed is not None and self._group == len(GROUPS) - 1:
            return screen.primary("say", t("tell-say"), partial(self._say, composed))
        ui, card = screen.ui, screen.ui.theme.card
        words = Text(ui, t("tell-skip"), ui.lead, card.text, "center")
        return Button(ui, "skip", screen.flow.advance, words, card, least=ui.metrics.px(96))

    def body(self, area: Rect) -> list[Widget]:
        """The bubble with the adult below it, and the tiles or what comes after the reply."""
        ui, m = self._screen.ui, self._screen.ui.metrics
        parts, blocks = self._parted(area)
        head = [] if self.replied else [self._head()]
        top = sum(block.height(parts.beside.width) + m.gap for block in head)
        room = Rect(parts.beside.x, parts.beside.y + top, parts.beside.width, parts.beside.height - top)
        above = Rect(parts.beside.x, parts.beside.y, parts.beside.width, top - m.gap)
        stand: Stand = "middle" if self.replied else "top"
        pager = self._screen.pager("tell-after" if self.replied else f"tell-{self._group}", ui.theme.paper)
        return [
            *self._said(parts),
            *(widget for block in head for widget in block.place(above)),
            *paged(ui, blocks, room, m.gap, pager, stand=stand),
        ]

    def _parted(self, area: Rect) -> tuple[Sides, list[Block]]:
        """How the screen is parted and what is to touch: the roomiest that leaves it all on one page."""
        ui, m = self._screen.ui, self._screen.ui.metrics
        if self.replied:
            return sides(m, area, even_share(self._screen)), self._after()
        faces = (SMALL_FACE,) if m.upright else (LARGE_FACE, SMALL_FACE)
        tried = [(sides(m, area, share), self._tiles(face)) for share in SHARES for face in faces]
        for parts, blocks in tried:
            if Column(ui, (self._head(), *blocks), m.gap).height(parts.beside.width) <= parts.beside.height:
                return parts, blocks
        return tried[-1]

    # -- the field ------------------------------------------------------------------------------------------------

    def _said(self, parts: Sides) -> list[Widget]:
        """What is asked, what has been put together so far, or the adult's reply; and who listens."""
        ui, m, fill = self._screen.ui, self._screen.ui.metrics, self._screen.ui.theme.sky
        said: Block = self._opening(fill)
        if self.replied:
            said = Bubble(ui, self._reply(), ui.theme.card)
        elif self._draft != Draft():
            said = Bubble(ui, sentence(self._screen, self._session.telling, self._draft), ui.theme.card)
        below = parts.within.y + said.height(parts.within.width) + m.gap
        rest = Rect(parts.within.x, below, parts.within.width, max(0, parts.within.bottom - below))
        listening = people(ui, parts, rest, self._listeners(), "calm")
        return [
            *ledge(ui, parts, fill),
            *listening,
            *paged(ui, [said], parts.within, 0, self._screen.pager("said", fill)),
        ]

    def _opening(self, fill: Fill) -> Block:
        """The question that all the parts answer together."""
        words = self._session.asked.words(self._screen.flow.lang)
        asked = words.ask or words.text or self._screen.t("step-tell")
        return Text(self._screen.ui, asked, self._screen.ui.lead, fill.text)

    def _reply(self) -> Block:
        ui, card, lang = self._screen.ui, self._screen.ui.theme.card, self._screen.flow.lang
        adult = self._session.reply
        assert adult is not None
        words = adult.words(lang)
        name = Text(ui, words.text, ui.small_strong, card.accent)
        return Column(ui, (name, Text(ui, words.reply, ui.body, card.text)), ui.metrics.px(8))

    def _listeners(self) -> list[str]:
        """The adult who was picked; before that, some of those who could be."""
        telling, picked = self._session.telling, self._draft.adult(self._session.telling)
        adults = [self._session.reply] if self.replied else [picked] if picked else telling.whom
        return [adult.face for adult in adults if adult is not None and adult.face is not None][:LISTENERS]

    # -- the tiles ------------------------------------------------------------------------------------------------

    def _head(self) -> Block:
        """Which part is picked now, and the way back to the one before."""
        screen, ui, m = self._screen, self._screen.ui, self._screen.ui.metrics
        place = screen.t("page-of", page=self._group + 1, pages=len(GROUPS))
        lines = [
            Text(ui, place, ui.small_strong, ui.theme.paper.second),
            Text(ui, screen.t(f"tell-{GROUPS[self._group]}"), ui.heading, ui.theme.paper.text),
        ]
        words = Column(ui, tuple(lines))
        if self._group == 0:
            return words
        icon = screen.icon("chevron-left", m.px(48), ui.theme.card)
        back = Button(ui, "back", self._back, icon, ui.theme.card, least=m.target, pad=m.px(20), flat=True)
        return Beside(ui, back, words, m.px(96), m.gap, middle=True)

    def _tiles(self, face: float) -> list[Block]:
        lang, telling, draft = self._screen.flow.lang, self._session.telling, self._draft
        if self._group == 0:
            cells = tuple(self._whom_tile(whom, digit, face) for digit, whom in enumerate(telling.whom, start=1))
            return [Grid(self._screen.ui, cells, 2, self._screen.ui.metrics.gap)]
        if self._group == 1:
            return [
                self._tile(one.id, one.words(lang).text, digit, replace(draft, opener=one.id), one.id == draft.opener)
                for digit, one in enumerate(telling.openers, start=1)
            ]
        return [
            self._tile(one.id, one.words(lang).text, digit, replace(draft, moment=one.id), one.id == draft.moment)
            for digit, one in enumerate(telling.moments_for(draft.whom or ""), start=1)
        ]

    def _whom_tile(self, whom: Whom, digit: int, face: float) -> Button:
        """An adult to tell, with so large a face; moments that do not fit them are let go."""
        ui, m, card = self._screen.ui, self._screen.ui.metrics, self._screen.ui.theme.card
        fitting = {moment.id for moment in self._session.telling.moments_for(whom.id)}
        moment = self._draft.moment if self._draft.moment in fitting else None
        side, style = round(m.body * face), ui.strong if face == LARGE_FACE else ui.small_strong
        text = Text(ui, whom.words(self._screen.flow.lang).text, style, card.text)
        content = Beside(ui, self._avatar(whom.face, side), text, side, m.px(18), middle=True)
        pick = partial(self._pick, replace(self._draft, whom=whom.id, moment=moment))
        return Button(
            ui, f"whom-{whom.id}", pick, content, card,
            least=round(side * 1.45), pad=m.px(22), digit=digit, main=digit == 1, selected=whom.id == self._draft.whom,
            centred=False,
        )  # fmt: skip

    def _avatar(self, face: str | None, side: int) -> Image:
        ui = self._screen.ui
        if face is None or not ui.assets.has_face(face):
            return self._screen.icon("user", side, ui.theme.card)
        return Image(ui, lambda: ui.assets.avatar(face, "calm", side, ui.theme.skysoft.depth), (side, side))

    def _tile(self, name: str, words: str, digit: int, draft: Draft, selected: bool) -> Button:
        ui, m, card = self._screen.ui, self._screen.ui.metrics, self._screen.ui.theme.card
        text = Text(ui, words, ui.body, card.text)
        return Button(
            ui, f"{GROUPS[self._group]}-{name}", partial(self._pick, draft), text, card,
            least=m.px(84), digit=digit, main=digit == 1, selected=selected, centred=False,
        )  # fmt: skip

    def _pick(self, draft: Draft) -> None:
        self._draft = draft
        self._group = min(self._group + 1, len(GROUPS) - 1)
        self._screen.invalidate()

    def _back(self) -> None:
        self._group -= 1
        self._screen.invalidate()

    # -- after the reply ------------------------------------------------------------------------------------------

    def _after(self) -> list[Block]:
        screen, ui, m = self._screen, self._screen.ui, self._screen.ui.metrics
        words = self._session.asked.words(screen.flow.lang)
        card = ui.theme.card
        blocks: list[Block] = [Text(ui, screen.t("outcome-told"), ui.heading, ui.theme.paper.text)]
        if words.why:
            blocks.append(Text(ui, words.why, ui.body, ui.theme.paper.text))
        if words.check:
            blocks.append(todo(screen, words.check))
        again = Text(ui, screen.t("tell-again"), ui.strong, card.text)
        return [*blocks, Button(ui, "again", self._compose_again, again, card, least=m.px(96), fit=True)]

    def _compose_again(self) -> None:
        self._again = True
        self._draft, self._group = Draft(), 0
        self._screen.invalidate()

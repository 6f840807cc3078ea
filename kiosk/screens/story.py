"""A story or quiz: what happens is told, the chat arrives, something is asked, and the answer is explained."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from pygame import Rect

from kiosk.packs.model import ChatLine, Choice, Mood, Step, Story
from kiosk.quiz.responses import Response
from kiosk.quiz.scoring import StepOutcome
from kiosk.quiz.story import StorySession
from kiosk.screens.chat import phone
from kiosk.screens.composer import Composer
from kiosk.screens.conversation import Conversation
from kiosk.screens.frame import VisitorScreen
from kiosk.screens.narration import Said, chatted, described, said
from kiosk.screens.pictured import figure
from kiosk.screens.posed import posed, question
from kiosk.screens.sides import Sides, coloured, even_share, ledge, people, sides
from kiosk.screens.steps import VIEWS, StepView
from kiosk.screens.steps.signs import NOTES_GAP
from kiosk.ui.blocks import Beside, Block, Column, Gap, Image, Text
from kiosk.ui.pages import paged
from kiosk.ui.text import Style
from kiosk.ui.theme import Fill
from kiosk.ui.widgets import Target, Widget, Zone

if TYPE_CHECKING:
    from kiosk.screens.flow import Flow

CARRIED_LINES: Final = 2
"""How many lines of the step before stay above a chat that goes on."""

BIG_TALK: Final = 0.5
"""What is told stands in the largest letters as long as it takes no more of its room."""

FACE: Final = 170
"""The hero's face beside a question, in pixels at 1080p."""

UPRIGHT_SHARES: Final = (0.5, 0.42, 0.58, 0.34, 0.66)
"""How much of an upright screen an answer may take above what came of it: the first in which both stand whole."""

CHAT_PICTURE: Final = 0.45
"""How much of a phone's height a picture takes above the lines of a chat."""

NARROW: Final = 700
"""In a column narrower than this the face stands above the question, in pixels at 1080p."""


class StoryScreen(VisitorScreen):
    """The present step of the story or quiz in play: told, asked or explained."""

    def __init__(self, flow: Flow) -> None:
        super().__init__(flow)
        assert isinstance(flow.visit.played, StorySession) and flow.visit.played.step is not None
        self.session = flow.visit.played
        self.step: Step = flow.visit.played.step
        story = self.session.story
        self.hero = story.hero if isinstance(story, Story) else None
        """Beside whom the visitor stands; a quiz has nobody."""
        self._cast = story.cast
        self._chat = Conversation(story.cast, self.hero, self._carried(), self.step.chat)
        self._view = self._made_view()
        self._composer = Composer(self, self.session.tell, self.respond) if self.session.tell else None
        self._telling = self.step.kind is not None and self.step.mn.text is not None and self.session.outcome is None
        self._asked_at = 0.0
        self._all_shown = False
        self._drawn_state: tuple[int, ...] = ()

    def enter(self) -> None:
        self._asked_at = self.clock()
        if self.session.outcome is not None:
            self.flow.house.sounds.play("noticed" if self.session.outcome.right else "explained")

    @property
    def face(self) -> str | None:
        """The hero's face, where there is one."""
        face = self._cast[self.hero].face if self.hero else None
        return face if face is not None and self.ui.assets.has_face(face) else None

    @property
    def alone(self) -> bool:
        """Whether nobody has written and nobody stands beside: a question by itself."""
        return self.face is None and not (self._chat.carried or self._chat.lines)

    def respond(self, response: Response) -> None:
        """Answer the step; the clock runs from when it was asked."""
        self.flow.answer(response, self.clock() - self._asked_at)

    # -- the frame ------------------------------------------------------------------------------------------------

    def heading(self) -> str:
        return self.session.story.words(self.flow.lang).title

    def progress(self) -> tuple[int, int]:
        done, ahead = self.session.progress
        return done, max(1, done + ahead)

    def go_on(self) -> Block | None:
        if self._telling:
            return self.primary("next", self.t("next"), self._ask)
        if self._composer is not None:
            return self._composer.go_on()
        if self._view is not None and self.session.outcome is None:
            return self._view.done()
        return self.primary("next", self.t("next"), self.flow.advance)

    def texts(self) -> Said:
        """What has just come to stand there: a tale and its chat, a question with its answers, or what came of it."""
        lang, outcome = self.flow.lang, self.session.outcome
        words = self.step.words(lang)
        chat = chatted(self.step.chat, lang)
        if self.step.end is not None:
            return said(words, "title", "text", "why") + chat
        if self._telling or self.step.kind is None:
            return said(words, "text", "ask", "why", "check") + described(self.step.picture, lang) + chat
        if outcome is None:
            asked = said(words, "ask" if words.ask else "text")
            shown = () if words.text else described(self.step.picture, lang)  # else told with the text
            return chat + shown + asked + tuple((choice.words(lang), "text") for choice in self._choices)
        taken = outcome.chosen if self.step.kind == "choice" else ()
        tapped = (self.step.choices[index].words(lang) for index in taken)
        return tuple((choice, "say") for choice in tapped) + said(words, "why", "check")

    @property
    def _choices(self) -> list[Choice]:
        """The answers in the order in which they stand there."""
        return [self.step.choices[index] for index in self.session.shown_choices]

    def _ask(self) -> None:
        """What happened has been read."""
        self.flow.house.narrator.stop()
        self._telling = False
        self._asked_at = self.clock()
        self.invalidate()

    # -- time -----------------------------------------------------------------------------------------------------

    def due(self) -> float | None:
        return 0.0 if self._arriving else None

    def tick(self) -> None:
        state = self._chat.moving_state(self.ui, self._chat_age)
        if state == self._drawn_state:
            return
        if self._drawn_state and state[0] > self._drawn_state[0]:
            self.flow.house.sounds.play("arrive")
        self._drawn_state = state
        self.invalidate()

    @property
    def _arriving(self) -> bool:
        if self._telling or self._composer is not None:
            return False
        return self._chat_age < self._chat.ends_at + 0.05

    @property
    def _chat_age(self) -> float:
        """Seconds since the chat began to arrive; endless once it is all there."""
        quiet = self._view is not None and (not self._view.types or self.session.outcome is not None)
        if quiet or self._all_shown or not self.ui.motion:
            return math.inf
        return self.clock() - self._asked_at

    def _show_all(self) -> None:
        self._all_shown = True
        self.invalidate()

    # -- what stands ----------------------------------------------------------------------------------------------

    def body(self, area: Rect) -> list[Widget]:
        if self.step.end is not None:
            return self._ended(area)
        if self._telling or self.step.kind is None:
            return self._told(area)
        if self._composer is not None:
            return self._composer.body(area)
        return self._answered(area) if self.session.outcome else self._asked(area)

    def _told(self, area: Rect) -> list[Widget]:
        """What happens, in large words; the hero looks on, or the chat of a step that asks nothing stands there."""
        ui, fill = self.ui, self.ui.theme.paper
        parts = sides(ui.metrics, area, even_share(self))
        words = self.step.words(self.flow.lang)
        said = (words.text,) if self._telling else (words.text, words.ask, words.why, words.check)
        sizes = [[Text(ui, part, style, fill.text) for part in said if part] for style in (ui.heading, self._large)]
        heights = [Column(ui, tuple(blocks), ui.metrics.gap).height(parts.beside.width) for blocks in sizes]
        blocks = sizes[0] if heights[0] <= parts.beside.height * BIG_TALK else sizes[1]
        told = paged(ui, blocks, parts.beside, ui.metrics.gap, self.pager("told", fill), stand="middle")
        talks = self.step.kind is None and self._chat.lines
        return [*(self._phone(parts) if talks else self._standing(parts, self.step.mood)), *told]

    def _asked(self, area: Rect) -> list[Widget]:
        """The chat and, beside it, the question with its answers."""
        assert self._view is not None
        m, answers = self.ui.metrics, self._view.asked()
        if self.alone:
            return posed(
                self, area, self._fill, shares=self._view.shares, words=self._asked_words, answers=answers,
                picture=self.step.picture,
            )  # fmt: skip
        tried = [sides(m, area, share) for share in self._view.shares]
        parts = next((one for one in tried if self._room_left(one.beside, answers) >= 0), tried[0])
        room = parts.beside
        question = self._question(room.width, room.height - m.gap - self._wanted(room, answers))
        height = question.height(room.width)
        top = room.y + max(0, self._room_left(room, answers)) // 2
        below = Rect(room.x, top + height + m.gap, room.width, room.bottom - top - height - m.gap)
        return [
            *self._talk(parts),
            *question.place(Rect(room.x, top, room.width, height)),
            *paged(self.ui, answers, below, m.gap, self.pager("answers", self.ui.theme.paper)),
        ]

    def _wanted(self, room: Rect, answers: Sequence[Block]) -> int:
        return Column(self.ui, tuple(answers), self.ui.metrics.gap).height(room.width)

    def _room_left(self, room: Rect, answers: Sequence[Block]) -> int:
        """What question and answers leave of ``room``; less than 0 where they do not fit."""
        rest = room.height - self.ui.metrics.gap - self._wanted(room, answers)
        return rest - self._question(room.width, rest).height(room.width)

    def _answered(self, area: Rect) -> list[Widget]:
        """What was answered and, beside it, what came of it."""
        outcome, view = self.session.outcome, self._view
        assert outcome is not None and view is not None
        ui, m, fill = self.ui, self.ui.metrics, self._fill
        explained = view.explained(outcome)
        tried = [sides(m, area, share) for share in (UPRIGHT_SHARES if m.upright else (even_share(self),))]
        shown = {one.within.height: self._shown(view, outcome, one.within) for one in tried}
        parts = next(
            (one for one in tried if self._holds(one.beside, explained, m.px(26))
             and self._holds(one.within, shown[one.within.height] or (), m.px(NOTES_GAP))),
            tried[0],
        )  # fmt: skip
        blocks = shown[parts.within.height]
        if blocks is None:
            left = self._talk(parts)
        else:
            left = coloured(parts, fill)
            left += paged(ui, blocks, parts.within, m.px(NOTES_GAP), self.pager("shown", fill), stand="middle")
        return [
            *left,
            *paged(ui, explained, parts.beside, m.px(26), self.pager("explained", ui.theme.paper), stand="middle"),
        ]

    def _shown(self, view: StepView, outcome: StepOutcome, room: Rect) -> list[Block] | None:
        """What stands on the field, below the question where nobody else is there and there is room for it."""
        shown = view.shown(self._chat, outcome, room, self._fill)
        if not self.alone or shown is None:
            return shown
        gap = self.ui.metrics.px(NOTES_GAP)
        space = Gap(self.ui, gap)
        taken = Column(self.ui, (space, *shown), gap).height(room.width) + gap
        asked = question(self, self._asked_words, self._fill, room, taken)
        return [asked, space, *shown] if asked.height(room.width) + taken <= room.height else shown

    def _holds(self, room: Rect, blocks: Sequence[Block], gap: int) -> bool:
        return Column(self.ui, tuple(blocks), gap).height(room.width) <= room.height

    def _ended(self, area: Rect) -> list[Widget]:
        """A calm ending on a field of its own."""
        ui, m, fill = self.ui, self.ui.metrics, self._fill
        parts = sides(m, area, even_share(self))
        words = self.step.words(self.flow.lang)
        whole = Sides(m.screen, parts.within, parts.beside)
        kind = Text(ui, self.t(f"ending-{self.step.end}"), ui.strong, fill.text)
        story = [Text(ui, part, self._large, fill.text) for part in (words.text, words.why) if part]
        titles = [Text(ui, words.title or "", style, fill.text, balance=True) for style in (ui.title, ui.heading)]
        heights = [Column(ui, (kind, title, *story), m.gap).height(parts.beside.width) for title in titles]
        blocks = [kind, titles[0 if heights[0] <= parts.beside.height else 1], *story]
        told = paged(ui, blocks, parts.beside, m.gap, self.pager("ending", fill), stand="middle")
        return [*(self._phone(whole) if self._chat.lines else self._standing(whole, self.step.mood)), *told]

    # -- its pieces -----------------------------------------------------------------------------------------------

    @property
    def _large(self) -> Style:
        return Style("text", self.ui.metrics.lead)

    @property
    def _fill(self) -> Fill:
        """The field: night with amber once something to notice is explained, teal otherwise."""
        dark = self.session.outcome is not None and (self.step.kind == "spot" or self.step.truth == "lure")
        return self.ui.theme.night if dark else self.ui.theme.teal

    @property
    def _asked_words(self) -> str:
        words = self.step.words(self.flow.lang)
        return words.ask or words.text or self.t(f"step-{self.step.kind}")

    def _question(self, width: int, room: int) -> Block:
        """The hero's face and the question, in the largest letters that leave the answers on one page."""
        ui = self.ui
        sizes = [Text(ui, self._asked_words, style, ui.theme.paper.text) for style in (ui.heading, ui.lead)]
        faced = [self._faced(text, width) for text in sizes]
        return next((block for block in (*faced, *sizes) if block.height(width) <= room), sizes[-1])

    def _faced(self, question: Text, width: int) -> Block:
        """The question beside the hero's face, or below it where the column is narrow."""
        ui = self.ui
        if self.face is None or not (self._chat.carried or self._chat.lines):
            return question
        side = ui.metrics.px(FACE)
        show = partial(ui.assets.face, self.face, self.step.mood or "neutral", side)
        if width < ui.metrics.px(NARROW):
            return Column(ui, (Image(ui, show, (side, side), "left"), question), ui.metrics.px(16))
        return Beside(ui, Image(ui, show, (side, side)), question, side, ui.metrics.px(26), middle=True)

    def _talk(self, parts: Sides) -> list[Widget]:
        """The phone, or the hero where nobody has written."""
        talks = self._chat.carried or self._chat.lines
        mood = self._view.mood(self.session.outcome) if self._view and self.session.outcome else self.step.mood
        return self._phone(parts) if talks else self._standing(parts, mood)

    def _standing(self, parts: Sides, mood: Mood | None) -> list[Widget]:
        """The picture on the field, or the hero where there is none."""
        if self.step.picture is not None:
            shown = [figure(self, self.step.picture, self._fill, parts.within.height)]
            pager = self.pager("picture", self._fill)
            return [*coloured(parts, self._fill), *paged(self.ui, shown, parts.within, 0, pager, stand="middle")]
        field = ledge(self.ui, parts, self._fill)
        return [*field, *people(self.ui, parts, parts.within, [self.face] if self.face else [], mood or "neutral")]

    def _phone(self, parts: Sides) -> list[Widget]:
        """The phone with as much of the step before as leaves the chat on one page."""
        fewest = 0 if self._chat.lines else 1
        chats = (self._phone_with(parts, kept) for kept in range(len(self._chat.carried), fewest, -1))
        placed = next((chat for chat in chats if not _touchable(chat)), None) or self._phone_with(parts, fewest)
        if self._arriving and not _touchable(placed):
            placed.append(Zone(parts.within, "show-all", self._show_all, self.ui.theme.card, flat=True))
        return [*coloured(parts, self._fill), *placed]

    def _phone_with(self, parts: Sides, kept: int) -> list[Widget]:
        """The phone with so many lines of the step before; of several pages the newest stands, as in any chat."""
        ui, lang, age = self.ui, self.flow.lang, self._chat_age
        body = self._view.line if self._view is not None and self.session.outcome is None else None
        bubbles = self._chat.bubbles(ui, lang, age, kept=kept, body=body)
        if self.step.picture is not None and self.session.outcome is None:
            tall = round(parts.within.height * CHAT_PICTURE)
            bubbles.insert(kept, figure(self, self.step.picture, ui.theme.card, tall))
        header = self._chat.header(ui, lang, self.t, age)
        opens_at = 0 if self.step.kind == "spot" else len(bubbles)
        return phone(ui, parts.within, header, bubbles, self.pager("chat", ui.theme.card, opens_at))

    def _made_view(self) -> StepView | None:
        return VIEWS[self.step.kind](self, self.step) if self.step.kind in VIEWS else None

    def _carried(self) -> tuple[ChatLine, ...]:
        """Lines of the step before that still belong on the phone."""
        before = self.session.past[-1].chat if self.session.past else ()
        if self.step.kind == "spot" or self.step.end is not None:
            return ()
        if not self.step.chat:
            return before
        same = {line.who for line in self.step.chat} | {self.hero} == {line.who for line in before} | {self.hero}
        return before[-CARRIED_LINES:] if same else ()


def _touchable(widgets: Sequence[Widget]) -> bool:
    """Whether there is anything to touch in them, as there is where a chat has pages."""
    return any(isinstance(part, Target) for widget in widgets for part in widget.walk())

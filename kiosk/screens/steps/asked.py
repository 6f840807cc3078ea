"""A step that waits for an answer: the question with its answers, beside the chat or by itself."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from pygame import Rect

from kiosk.screens.posed import posed
from kiosk.screens.sides import sides
from kiosk.screens.steps.view import StepView
from kiosk.ui.blocks import Beside, Block, Column, Image, Text
from kiosk.ui.pages import paged
from kiosk.ui.widgets import Widget

if TYPE_CHECKING:
    from kiosk.screens.story import StoryScreen

FACE: Final = 170
"""The hero's face beside a question, in pixels at 1080p."""

NARROW: Final = 700
"""In a column narrower than this the face stands above the question, in pixels at 1080p."""


def asked(screen: StoryScreen, view: StepView, area: Rect) -> list[Widget]:
    """The chat and, beside it, the question with its answers."""
    m, answers = screen.ui.metrics, view.asked()
    if screen.alone:
        return posed(
            screen, area, screen.fill, shares=view.shares, words=screen.asked_words, answers=answers,
            picture=screen.step.picture,
        )  # fmt: skip
    tried = [sides(m, area, share) for share in view.shares]
    parts = next((one for one in tried if _room_left(screen, one.beside, answers) >= 0), tried[0])
    room = parts.beside
    question = _question(screen, room.width, room.height - m.gap - _wanted(screen, room, answers))
    height = question.height(room.width)
    top = room.y + max(0, _room_left(screen, room, answers)) // 2
    below = Rect(room.x, top + height + m.gap, room.width, room.bottom - top - height - m.gap)
    return [
        *screen.company.together(parts),
        *question.place(Rect(room.x, top, room.width, height)),
        *paged(screen.ui, answers, below, m.gap, screen.pager("answers", screen.ui.theme.paper)),
    ]


def _wanted(screen: StoryScreen, room: Rect, answers: Sequence[Block]) -> int:
    return Column(screen.ui, tuple(answers), screen.ui.metrics.gap).height(room.width)


def _room_left(screen: StoryScreen, room: Rect, answers: Sequence[Block]) -> int:
    """What question and answers leave of ``room``; less than 0 where they do not fit."""
    rest = room.height - screen.ui.metrics.gap - _wanted(screen, room, answers)
    return rest - _question(screen, room.width, rest).height(room.width)


def _question(screen: StoryScreen, width: int, room: int) -> Block:
    """The hero's face and the question, in the largest letters that leave the answers on one page."""
    ui = screen.ui
    sizes = [Text(ui, screen.asked_words, style, ui.theme.paper.text) for style in (ui.heading, ui.lead)]
    faced = [_faced(screen, text, width) for text in sizes]
    return next((block for block in (*faced, *sizes) if block.height(width) <= room), sizes[-1])


def _faced(screen: StoryScreen, question: Text, width: int) -> Block:
    """The question beside the hero's face, or below it where the column is narrow."""
    ui = screen.ui
    if screen.face is None or not screen.company.talks:
        return question
    side = ui.metrics.px(FACE)
    show = partial(ui.assets.face, screen.face, screen.step.mood or "neutral", side)
    if width < ui.metrics.px(NARROW):
        return Column(ui, (Image(ui, show, (side, side), "left"), question), ui.metrics.px(16))
    return Beside(ui, Image(ui, show, (side, side)), question, side, ui.metrics.px(26), middle=True)

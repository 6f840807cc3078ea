"""The room before and after it talked, as people and in words."""

from __future__ import annotations

from typing import Final

from kiosk.quiz.class_session import Change
from kiosk.quiz.votes import Share
from kiosk.screens.classroom.crowd import PEOPLE, Crowd
from kiosk.screens.classroom.frame import ClassScreen
from kiosk.ui.blocks import Beside, Block, Text
from kiosk.ui.text import Style
from kiosk.ui.theme import Colour, Fill

MOST: Final = 9
"""So many of ten are nearly all."""

STILL_TO_COME: Final = "…"
"""In place of a number whose first hand is not yet up: a nought would be taken for the room's."""


def said(screen: ClassScreen, share: Share, up: int) -> str:
    """``7 in 10 children``, of as many as are ``up`` yet; that nothing was counted where nobody voted."""
    count = share.in_ten
    if count is None:
        return screen.t("class-not-counted")
    return screen.t("class-in-ten", count=min(count, up)) if up or not count else STILL_TO_COME


def verdict(change: Change) -> str:
    """How to speak of it kindly: ``most``, ``more``, ``same`` or ``less`` of the room was right after talking."""
    before, after = change.before.in_ten or 0, change.after.in_ten or 0
    if after >= MOST:
        return "most"
    return "more" if after > before else "same" if after == before else "less"


def people(screen: ClassScreen, share: Share, fill: Fill, filled: Colour, tall: int, *, up: int = PEOPLE) -> Crowd:
    """Those who were right ``filled``, as far as their hands are ``up``; on ``fill``, ``tall`` pixels high."""
    return Crowd(screen.ui, min(share.in_ten or 0, up), tall, filled, fill.second, fill.ground)


def figured(screen: ClassScreen, share: Share, fill: Fill, style: Style, crowd: Crowd) -> Block:
    """The people with their number before them."""
    ui, count = screen.ui, share.in_ten
    figure = Text(ui, "–" if count is None else str(count), style, fill.text)
    return Beside(ui, figure, crowd, round(style.px * 1.4), ui.metrics.px(10), middle=True)

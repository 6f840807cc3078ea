"""The room before and after it talked, as people and in words."""

from __future__ import annotations

from typing import Final

from kiosk.quiz.class_session import Change
from kiosk.quiz.votes import Share
from kiosk.screens.classroom.crowd import Crowd
from kiosk.screens.classroom.frame import ClassScreen
from kiosk.ui.blocks import Beside, Block, Column, Text
from kiosk.ui.theme import Colour, Fill

MOST: Final = 9
"""So many of ten are nearly all."""

WIDEST: Final = 0.5
"""How much of a lying screen's width the people may take beside their words."""


def said(screen: ClassScreen, share: Share) -> str:
    """``7 in 10 children``; that nothing was counted where nobody voted."""
    count = share.in_ten
    return screen.t("class-not-counted") if count is None else screen.t("class-in-ten", count=count)


def verdict(change: Change) -> str:
    """How to speak of it kindly: ``most``, ``more``, ``same`` or ``less`` of the room was right after talking."""
    before, after = change.before.in_ten or 0, change.after.in_ten or 0
    if after >= MOST:
        return "most"
    return "more" if after > before else "same" if after == before else "less"


def before_and_after(screen: ClassScreen, change: Change, fill: Fill, filled: Colour, tall: int) -> Block:
    """Two rows of people on ``fill``, those who were right ``filled``, ``tall`` pixels high."""
    ui = screen.ui
    rows: list[Block] = []
    for when, share in (("before", change.before), ("after", change.after)):
        name = Text(ui, screen.t(f"class-{when}"), ui.small_strong, fill.text)
        words = Column(ui, (name, Text(ui, said(screen, share), ui.strong, fill.accent)))
        rows.append(_row(screen, words, Crowd(ui, share.in_ten or 0, tall, filled, fill.second, fill.ground)))
    return Column(ui, tuple(rows), ui.metrics.px(26))


def _row(screen: ClassScreen, words: Block, crowd: Crowd) -> Block:
    """The people beside their words, or below them where they would take too much of the width."""
    ui = screen.ui
    people = crowd.natural_width(ui.metrics.size[0])
    if ui.metrics.upright or people > ui.metrics.size[0] * WIDEST:
        return Column(ui, (words, crowd), ui.metrics.px(8))
    return Beside(ui, crowd, words, people, ui.metrics.px(48), middle=True)

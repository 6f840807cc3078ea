"""The room before and after it talked, as people and in words."""

from __future__ import annotations

from typing import Final

from kiosk.quiz.class_session import Change
from kiosk.quiz.votes import Share
from kiosk.screens.classroom.crowd import Crowd
from kiosk.screens.classroom.frame import ClassScreen
from kiosk.ui.blocks import Beside, Block, Column, Text
from kiosk.ui.text import Run
from kiosk.ui.theme import Colour, Fill

MOST: Final = 9
"""So many of ten are nearly all."""


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


def before_and_after(
    screen: ClassScreen, change: Change, fill: Fill, filled: Colour, tall: int, *, beside: int = 0
) -> Block:
    """Two rows of people on ``fill``, those who were right ``filled``, ``tall`` pixels high.

    Their words stand above them or, ``beside`` pixels wide, at their left.
    """
    ui = screen.ui
    rows: list[Block] = []
    for when, share in (("before", change.before), ("after", change.after)):
        crowd = Crowd(ui, share.in_ten or 0, tall, filled, fill.second, fill.ground)
        name = screen.t(f"class-{when}")
        if beside:
            lines = (Text(ui, name, ui.body, fill.text), Text(ui, said(screen, share), ui.strong, fill.accent))
            rows.append(Beside(ui, Column(ui, lines), crowd, beside, ui.metrics.px(30), middle=True))
        else:
            runs = (Run(f"{name}: "), Run(said(screen, share), bold=True))
            rows.append(Column(ui, (Text(ui, runs, ui.small, fill.text), crowd), ui.metrics.px(8)))
    return Column(ui, tuple(rows), ui.metrics.px(24))

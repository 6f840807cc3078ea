"""A step that has been answered: what was answered and, beside it, what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from pygame import Rect

from kiosk.quiz.scoring import StepOutcome
from kiosk.screens.posed import question
from kiosk.screens.sides import coloured, even_share, sides
from kiosk.screens.steps.signs import NOTES_GAP
from kiosk.screens.steps.view import StepView
from kiosk.ui.blocks import Block, Column, Gap
from kiosk.ui.pages import paged
from kiosk.ui.toolkit import Toolkit
from kiosk.ui.widgets import Widget

if TYPE_CHECKING:
    from kiosk.screens.story import StoryScreen

UPRIGHT_SHARES: Final = (0.5, 0.42, 0.58, 0.34, 0.66)
"""How much of an upright screen an answer may take above what came of it: the first in which both stand whole."""

NEAR: Final = 2
"""Of these the first few in which an answer over several pages makes room, so that what came of it stands whole."""


def explained(screen: StoryScreen, view: StepView, outcome: StepOutcome, area: Rect) -> list[Widget]:
    """The answer on the field, or the phone as it stands, and the explanation on the paper."""
    ui, m, fill = screen.ui, screen.ui.metrics, screen.fill
    reasons = view.explained(outcome)
    tried = [sides(m, area, share) for share in (UPRIGHT_SHARES if m.upright else (even_share(screen),))]
    shown = {one.within.height: _shown(screen, view, outcome, one.within) for one in tried}
    whole = [one for one in tried if _holds(ui, one.beside, reasons, m.px(26))]
    both = (one for one in whole if _holds(ui, one.within, shown[one.within.height] or (), m.px(NOTES_GAP)))
    parts = next(both, next((one for one in tried[:NEAR] if one in whole), tried[0]))
    blocks = shown[parts.within.height]
    if blocks is None:
        left = screen.company.together(parts)
    else:
        left = coloured(parts, fill)
        left += paged(ui, blocks, parts.within, m.px(NOTES_GAP), screen.pager("shown", fill), stand="middle")
    pager = screen.pager("explained", ui.theme.paper)
    return [*left, *paged(ui, reasons, parts.beside, m.px(26), pager, stand="middle")]


def _shown(screen: StoryScreen, view: StepView, outcome: StepOutcome, room: Rect) -> list[Block] | None:
    """What stands on the field, below the question where nobody else is there and there is room for it."""
    shown = view.shown(screen.company.chat, outcome, room, screen.fill)
    if not screen.alone or shown is None:
        return shown
    gap = screen.ui.metrics.px(NOTES_GAP)
    space = Gap(screen.ui, gap)
    taken = Column(screen.ui, (space, *shown), gap).height(room.width) + gap
    asked = question(screen, screen.asked_words, screen.fill, room, taken)
    return [asked, space, *shown] if asked.height(room.width) + taken <= room.height else shown


def _holds(ui: Toolkit, room: Rect, blocks: Sequence[Block], gap: int) -> bool:
    return Column(ui, tuple(blocks), gap).height(room.width) <= room.height

"""What came of a round: two counts that land, and a heading that never scolds."""

from __future__ import annotations

from typing import Final

from kiosk.quiz.round import RoundScore
from kiosk.screens.count import Count
from kiosk.screens.frame import VisitorScreen
from kiosk.ui.blocks import Block, Text
from kiosk.ui.rows import Grid
from kiosk.ui.text import Style

LAND_SECONDS: Final = 0.2

SECOND_LANDS_LATER: Final = 0.08

LANDED_SECONDS: Final = LAND_SECONDS + SECOND_LANDS_LATER
"""How long after a screen has come both figures lie still."""

DROP: Final = 60
"""How far above its place a figure begins, in pixels at 1080p."""

MANY: Final = 0.5
"""The share of the lures, and of the fine messages, from which on the heading says "well noticed"."""


def counted(screen: VisitorScreen, score: RoundScore, earlier: RoundScore | None, size: float) -> list[Block]:
    """Heading and counts of a round; ``earlier`` is the score before the lesson, of a visit that was measured then.

    ``size`` of the heading is a multiple of a title's.
    """
    ui, theme, t = screen.ui, screen.ui.theme, screen.t
    how = _how_many(score) if earlier is None else _how_changed(earlier, score)
    style = Style("black", round(ui.metrics.title * size))
    title = Text(ui, t(f"result-heading-{how}"), style, theme.night.text, balance=True)
    px = round(ui.metrics.heading * 1.3)
    before = _told(screen, earlier)
    lures = Count(
        ui, screen.icon("fish-hook", px, theme.sun), score.lures_noticed, score.lures, t("result-lures"),
        theme.sun, _drop(screen, 0), before[0],
    )  # fmt: skip
    fine = Count(
        ui, screen.icon("hand-stop", px, theme.tealsoft), score.fine_recognised, score.fine, t("result-fine"),
        theme.tealsoft, _drop(screen, SECOND_LANDS_LATER), before[1],
    )  # fmt: skip
    return [title, Grid(ui, (lures, fine), 2, ui.metrics.gap)]


def _told(screen: VisitorScreen, earlier: RoundScore | None) -> tuple[str, str]:
    """What both counts were before the lesson."""
    if earlier is None:
        return "", ""
    lures = screen.t("result-earlier", got=earlier.lures_noticed, total=earlier.lures)
    return lures, screen.t("result-earlier", got=earlier.fine_recognised, total=earlier.fine)


def _drop(screen: VisitorScreen, later: float) -> int:
    """How far above its place a figure is that begins to fall ``later``."""
    if not screen.ui.motion:
        return 0
    left = 1 - min(1.0, max(0.0, screen.age - later) / LAND_SECONDS)
    return round(screen.ui.metrics.px(DROP) * left * left)


def _how_many(score: RoundScore) -> str:
    """How well both were told apart: whoever takes everything for a lure has noticed all lures, and nothing."""
    if (score.lures_noticed, score.fine_recognised) == (score.lures, score.fine):
        return "all"
    both = score.lures_noticed >= score.lures * MANY and score.fine_recognised >= score.fine * MANY
    return "most" if both else "some"


def _how_changed(before: RoundScore, after: RoundScore) -> str:
    """Never a mark: that fewer were told apart has many reasons, the other messages first of all."""
    if _how_many(after) == "all":
        return "all"
    return "grew" if _share_right(after) > _share_right(before) else "differs"


def _share_right(score: RoundScore) -> float:
    return (score.lures_noticed + score.fine_recognised) / max(1, score.lures + score.fine)

"""What a round in play is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.quiz.draw import WALK_UP_SIZE
from kiosk.quiz.round import RoundSession

if TYPE_CHECKING:
    from kiosk.screens.flow import Flow


def round_name(flow: Flow, played: RoundSession) -> str:
    """All rounds of a measured visit are a club's, however few messages their deck has for them."""
    club = flow.visit.measurement is not None or played.total > WALK_UP_SIZE
    return flow.t(f"choose-{'club' if club else 'walk-up'}")

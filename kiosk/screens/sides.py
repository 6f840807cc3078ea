"""A screen in two halves: a coloured field with a phone or a person in it, and plain room for words and answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from pygame import Rect

from kiosk.packs.model import Mood
from kiosk.screens.frame import VisitorScreen
from kiosk.ui.metrics import Metrics
from kiosk.ui.theme import Fill
from kiosk.ui.toolkit import Toolkit
from kiosk.ui.widgets import Panel, Picture, Widget

SMALLEST_PERSON = 150
"""Below this a person is left out rather than squeezed in, in pixels at 1080p."""

LARGEST_PERSON = 640

LEAST_SHARE = 0.4

STRIP = 20
"""How high the ledge is on an upright screen, in pixels at 1080p."""

CLOSENESS = 1.35
"""People stand so close that their shoulders overlap: a picture is so many times as wide as its place."""


@dataclass(frozen=True)
class Sides:
    """``field`` is to be coloured, ``within`` is the room in it, ``beside`` the room on the paper."""

    field: Rect
    within: Rect
    beside: Rect


def sides(m: Metrics, area: Rect, share: float = 0.5) -> Sides:
    """The halves of a screen whose bars leave ``area``; the field takes ``share``, above on an upright screen."""
    if m.upright:
        split = area.y + round(area.height * share)
        within = Rect(area.x, area.y, area.width, split - area.y - m.gap)
        beside = Rect(area.x, split + m.gap, area.width, area.bottom - split - m.gap)
        return Sides(Rect(0, 0, m.size[0], split), within, beside)
    split = round(m.size[0] * share)
    within = Rect(area.x, area.y, split - m.margin - area.x, area.height)
    beside = Rect(split + m.margin, area.y, area.right - split - m.margin, area.height)
    return Sides(Rect(0, 0, split, m.size[1]), within, beside)


def even_share(screen: VisitorScreen) -> float:
    """Half the screen for the field, or as much less as keeps the buttons at the bottom right on the paper."""
    m = screen.ui.metrics
    buttons = [button for button in (screen.go_on(), screen.help_button()) if button is not None]
    taken = sum(max(m.px(330), button.natural_width(m.size[0])) + m.gap for button in buttons)
    free = 1 - (m.margin + taken) / m.size[0]
    return 0.5 if m.upright else max(LEAST_SHARE, min(0.5, free))


def coloured(parts: Sides, fill: Fill) -> list[Widget]:
    """The field itself."""
    return [Panel(parts.field, fill.ground)]


def ledge(ui: Toolkit, parts: Sides, fill: Fill) -> list[Widget]:
    """The field with a darker strip along its foot, behind which people stand."""
    m, foot = ui.metrics, _foot(ui.metrics, parts)
    depth = m.px(STRIP) if m.upright else parts.field.bottom - foot
    return [Panel(parts.field, fill.ground), Panel(Rect(parts.field.x, foot, parts.field.width, depth), fill.depth)]


def people(ui: Toolkit, parts: Sides, room: Rect, names: Sequence[str], mood: Mood) -> list[Widget]:
    """Those of ``names`` who have a face, standing side by side behind the ledge, at most as high as ``room``."""
    known = [name for name in names if ui.assets.has_face(name)]
    foot = _foot(ui.metrics, parts)
    height = min(foot - room.y, ui.metrics.px(LARGEST_PERSON))
    count = min(len(known), max(1, room.width // ui.metrics.px(SMALLEST_PERSON)))
    if not known or height < ui.metrics.px(SMALLEST_PERSON):
        return []
    side = min(height, round(room.width / count * (CLOSENESS if count > 1 else 1)))
    placed: list[Widget] = []
    for index, name in enumerate(known[:count]):
        box = Rect(0, 0, side, side)
        box.midbottom = (room.x + room.width * (2 * index + 1) // (2 * count), foot)
        box.clamp_ip(parts.field)
        placed.append(Picture(box, partial(ui.assets.face, name, mood, side)))
    return placed[::-1]  # they look to the right: nobody stands before a face


def _foot(m: Metrics, parts: Sides) -> int:
    return parts.within.bottom + (m.gap - m.px(STRIP) if m.upright else m.gap // 2)

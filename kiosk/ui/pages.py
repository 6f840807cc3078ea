"""Areas whose content may be longer than they are high: it goes on to further pages by visible buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from pygame import Rect

from kiosk.ui.blocks import Block, Column, Image
from kiosk.ui.theme import Fill
from kiosk.ui.toolkit import Toolkit
from kiosk.ui.widgets import Label, Target, Widget

Stand = Literal["top", "middle", "bottom"]


@dataclass(frozen=True)
class Pager:
    """Where a paged area is, and how it turns: ``page`` starts at 0, ``turn`` is called with the wanted page."""

    key: str
    page: int
    turn: Callable[[int], None]
    fill: Fill


def paged(
    ui: Toolkit,
    blocks: Sequence[Block],
    area: Rect,
    gap: int,
    pager: Pager,
    *,
    stand: Stand = "top",
    strip: Rect | None = None,
) -> list[Widget]:
    """The widgets of ``blocks`` within ``area``: all of them, or one page with the buttons that turn it.

    ``stand`` places content that is lower than its area. The buttons stand at the right end of ``strip``, or else at
    the area's foot. A page that no longer exists (after a change of size) is the last one.
    """
    whole = Column(ui, tuple(blocks), gap)
    height = whole.height(area.width)
    if height <= area.height:
        return whole.place(_stood(area, height, stand))
    foot = ui.metrics.target + ui.metrics.gap
    room = Rect(area.x, area.y, area.width, area.height - (foot if strip is None else 0))
    pages = page_blocks(whole, room.width, room.height)
    page = min(pager.page, len(pages) - 1)
    shown = pages[page]
    placed = shown.place(Rect(room.x, room.y, room.width, shown.height(room.width)))
    foot_strip = Rect(area.x, area.bottom - ui.metrics.target, controls_width(ui, len(pages)), ui.metrics.target)
    return [*placed, *controls(ui, strip or foot_strip, replace(pager, page=page), len(pages), on_left=strip is None)]


def controls_width(ui: Toolkit, count: int = 9) -> int:
    """How wide the buttons that turn ``count`` pages are, with the page's number between them."""
    words = ui.lay(f"{count} / {count}", ui.small_strong, ui.metrics.size[0])
    return min(count - 1, 2) * (round(ui.metrics.target * 1.5) + ui.metrics.gap) + words.width


def page_blocks(content: Block, width: int, room: int) -> list[Block]:
    """Content parted into pages of at most ``room`` pixels; what cannot be parted stands alone on a page."""
    pages: list[Block] = []
    rest = content
    while rest.height(width) > room:
        parts = rest.split(width, room)
        if parts is None:
            first, remaining = _first_alone(rest)
            pages.append(first)
            if remaining is None:
                return pages
            rest = remaining
            continue
        pages.append(parts[0])
        rest = parts[1]
    return [*pages, rest]


def _first_alone(content: Block) -> tuple[Block, Block | None]:
    if isinstance(content, Column) and len(content.blocks) > 1:
        rest = Column(content.ui, content.blocks[1:], content.gap)
        return content.blocks[0], rest
    return content, None


def _stood(area: Rect, height: int, stand: Stand) -> Rect:
    top = {"top": area.y, "middle": area.y + (area.height - height) // 2, "bottom": area.bottom - height}[stand]
    return Rect(area.x, top, area.width, height)


def controls(ui: Toolkit, strip: Rect, pager: Pager, count: int, *, on_left: bool) -> list[Widget]:
    """The number of the page, one of ``count``, and right of it the buttons that turn it.

    The button that goes on stands where the strip begins or ends, so that what is missing on the first page leaves no
    gap; of two pages each has one button, in the same place.
    """
    side, page = ui.metrics.target, pager.page
    laid = ui.lay(f"{page + 1} / {count}", ui.small_strong, strip.width)
    last = Rect(strip.right - round(side * 1.5), strip.y, round(side * 1.5), side)
    first = last.move(-(last.width + ui.metrics.gap) if count > 2 else 0, 0)
    up, down = (last, first) if on_left else (first, last)
    beside = first if on_left or page > 0 else last
    left = beside.x - ui.metrics.gap - laid.width
    words = Rect(left, strip.y + (side - laid.height) // 2, laid.width, laid.height)
    controls: list[Widget] = [Label(words, laid, pager.fill.text)]
    if page > 0:
        controls.append(_turn(ui, up, f"{pager.key}-up", "chevron-up", lambda: pager.turn(page - 1)))
    if page < count - 1:
        controls.append(_turn(ui, down, f"{pager.key}-down", "chevron-down", lambda: pager.turn(page + 1)))
    return controls


def _turn(ui: Toolkit, rect: Rect, key: str, icon: str, action: Callable[[], None]) -> Target:
    px = round(rect.height * 0.55)
    fill = ui.theme.card
    picture = Image(ui, lambda: ui.assets.icon(icon, px, fill.text), (px, px))
    spot = Rect(0, 0, px, px)
    spot.center = rect.center
    return Target(rect, key, action, fill, picture.place(spot), flat=True)

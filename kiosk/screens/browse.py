"""Choosing among more than stands on a few pages: buttons that narrow it down, and what is left in pages of tiles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from math import ceil
from typing import TYPE_CHECKING, Final

from pygame import Rect

from kiosk.screens.activities import Activity, activities
from kiosk.screens.filters import Facet, Filter, facets_of
from kiosk.screens.headline import HeadlinedScreen
from kiosk.screens.kept import kept_button
from kiosk.screens.narrow import FACET_ICONS, NarrowScreen, said_value
from kiosk.screens.offers import Offer, offer_of
from kiosk.screens.tiles import narrow_tiles
from kiosk.ui.blocks import Beside, Block, Column, Text, fitting
from kiosk.ui.button import Button
from kiosk.ui.pages import controls, controls_width, paged
from kiosk.ui.rows import Grid
from kiosk.ui.text import LINE_HEIGHT
from kiosk.ui.widgets import Widget

if TYPE_CHECKING:
    from kiosk.screens.flow import Flow

MOST_PACKS: Final = 6
MOST_ACTIVITIES: Final = 40
"""More than that are not looked through pack by pack."""

COLUMNS: Final = 3
COLUMNS_UPRIGHT: Final = 2

TITLE_LINES: Final = 1.5
TITLE_LINES_UPRIGHT: Final = 2
"""A tile is made for a line above a title: of one line or two or, where columns are narrow, of two."""

AROUND_WORDS: Final = 40
"""What a tile takes beside its words, in pixels at 1080p."""

BESIDE_TITLE: Final = 50

NARROWS: Final = "only-"
"""How the keys of the buttons begin that narrow down."""


def crowded(flow: Flow) -> bool:
    """Whether there is so much to play that it must be narrowed down."""
    packs = flow.visit.packs
    return len(packs) > MOST_PACKS or sum(1 for pack in packs for _ in activities(flow, pack)) > MOST_ACTIVITIES


class BrowseScreen(HeadlinedScreen):
    """A button for each facet, which says what is chosen and opens the choice; below, what passes."""

    def __init__(self, flow: Flow) -> None:
        super().__init__(flow)
        self._all = [activity for pack in flow.visit.packs for activity in activities(flow, pack)]
        self._facets = facets_of(self._all)
        self._filter = Filter()

    def go_on(self) -> Block | None:
        return kept_button(self)

    def backdrop(self) -> list[Widget]:
        return [self.field(self.ui.metrics.screen, self.ui.theme.sunsoft)]

    def body(self, area: Rect) -> list[Widget]:
        ui, m, fill = self.ui, self.ui.metrics, self.ui.theme.sunsoft
        title = Text(ui, self.t("choose-title"), ui.heading, fill.text)
        head, room = self.headline(area, title)
        narrowing = self._narrowing(room.width)
        bar = Rect(room.x, room.y, room.width, narrowing.height(room.width))
        top = bar.bottom + m.gap
        rest = Rect(room.x, top, room.width, room.bottom - top)
        return [*head, *narrowing.place(bar), *self._found(rest, title)]

    # -- narrowing down -------------------------------------------------------------------------------------------

    def _narrowing(self, width: int) -> Block:
        """The facets beside one another, in letters that leave each value on one line if they can."""
        ui, m = self.ui, self.ui.metrics
        columns = min(len(self._facets), COLUMNS_UPRIGHT) if m.upright else len(self._facets)
        if not columns:
            return Column(ui, ())
        rows = [
            Grid(ui, tuple(self._facet(one, large=large) for one in self._facets), columns, m.gap)
            for large in (True, False)
        ]
        return fitting(rows, width, min(row.height(m.size[0] * columns) for row in rows))

    def _facet(self, facet: Facet, *, large: bool) -> Button:
        ui, m, value = self.ui, self.ui.metrics, self._filter.chosen.get(facet)
        fill = ui.theme.card if value is None else ui.theme.ink
        words = self.t("filter-any") if value is None else said_value(self.flow, facet, value)
        said = Column(
            ui,
            (
                Text(ui, self.t(f"filter-{facet}"), ui.small, fill.second),
                Text(ui, words, ui.strong if large else ui.small_strong, fill.text),
            ),
        )
        px = m.px(46)
        icon = self.icon(FACET_ICONS[facet] if value is None else "check", px, fill)
        content = Beside(ui, icon, said, px, m.px(18), middle=True)
        return Button(
            ui, f"{NARROWS}{facet}", partial(self._ask, facet), content, fill,
            least=m.target, pad=m.px(22), flat=True, selected=value is not None, centred=False,
        )  # fmt: skip

    def _ask(self, facet: Facet) -> None:
        counts = self._filter.counts(facet, self._all)
        chosen = self._filter.chosen.get(facet)
        self.stage.push(NarrowScreen(self.flow, facet, counts, chosen), partial(self._look_for, facet))

    def _look_for(self, facet: Facet, value: str | None) -> None:
        self._filter = self._filter.turned(facet, value)
        self._pages.clear()
        self.invalidate()

    # -- what is left ---------------------------------------------------------------------------------------------

    def _found(self, room: Rect, title: Text) -> list[Widget]:
        """The page of tiles and, where there are more, the buttons that turn it: beside the title or at the foot."""
        ui, m = self.ui, self.ui.metrics
        found = [activity for activity in self._all if self._filter.passes(activity)]
        each = self._each(room)
        if len(found) <= each:
            return self._tiles(found, room)
        strip = self._strip_above(controls_width(ui, ceil(len(found) / each)), title, room)
        at_foot = strip is None
        if strip is None:
            room = Rect(room.x, room.y, room.width, room.height - m.target - m.gap)
            each = self._each(room)
            strip = Rect(room.x, room.bottom + m.gap, controls_width(ui, ceil(len(found) / each)), m.target)
        pager = self.pager("offers", ui.theme.sunsoft)
        shown = found[pager.page * each : (pager.page + 1) * each]
        turning = controls(ui, strip, pager, ceil(len(found) / each), on_left=at_foot)
        tiles = self._tiles(shown, room)
        return [*tiles, *turning] if at_foot else [*turning, *tiles]

    def _strip_above(self, width: int, title: Text, room: Rect) -> Rect | None:
        """Between title and tools, so that the height is the tiles'; None where that is too narrow."""
        m = self.ui.metrics
        if m.upright:
            return None
        right = self._tools(Rect(room.x, m.px(34), room.width, 0))[1] - m.px(BESIDE_TITLE)
        left = room.x + title.natural_width(room.width) + m.px(BESIDE_TITLE)
        return Rect(right - width, m.px(34), width, m.target) if left + width <= right else None

    @property
    def _columns(self) -> int:
        return COLUMNS_UPRIGHT if self.ui.metrics.upright else COLUMNS

    def _each(self, room: Rect) -> int:
        """How many tiles a page has: always as many, so that pages can be numbered without setting all of them."""
        ui = self.ui
        titles = TITLE_LINES_UPRIGHT if ui.metrics.upright else TITLE_LINES
        lines = ui.small_strong.px + titles * ui.strong.px
        tile = round(lines * LINE_HEIGHT) + ui.metrics.px(AROUND_WORDS)
        return self._columns * max(1, (room.height + ui.metrics.gap) // (tile + ui.metrics.gap))

    def _tiles(self, shown: Sequence[Activity], room: Rect) -> list[Widget]:
        """A page of tiles; where their words are too long even for the tersest, it has further pages of its own."""
        ui = self.ui
        offered = [self._offer(activity) for activity in shown]
        tiles = narrow_tiles(ui, offered, room, self._columns)
        return paged(ui, [tiles], room, ui.metrics.gap, self.pager("tiles", ui.theme.sunsoft))

    def _offer(self, activity: Activity) -> Offer:
        """Terse; rounds, which are called the same everywhere, say of which pack they are."""
        offer = offer_of(self.flow, activity)
        return replace(offer, about=None, label=offer.label or activity.pack.head.words(self.flow.lang).title)

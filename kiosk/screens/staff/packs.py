"""The packs: which of them visitors see, and what is wrong with those that cannot be played."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Final

from pygame import Rect

from kiosk.packs.problems import Problem
from kiosk.screens.staff.ages import said_ages
from kiosk.screens.staff.bring import BringScreen
from kiosk.screens.staff.brought import BroughtScreen
from kiosk.screens.staff.cards import telling, told
from kiosk.screens.staff.frame import StaffScreen
from kiosk.screens.staff.options import Option, any_of
from kiosk.screens.staff_actions import PackRow
from kiosk.ui.blocks import Block
from kiosk.ui.pages import paged
from kiosk.ui.rows import Grid
from kiosk.ui.widgets import Widget

MOST_REFUSED: Final = 2


class RefusedScreen(StaffScreen):
    """Every pack that cannot be played, and why."""

    def title(self) -> str:
        return self.t("packs-refused-title")

    def body(self, area: Rect) -> list[Widget]:
        cards = [refused(self, problem) for problem in self.actions.refused_packs()]
        return paged(self.ui, cards, area, self.ui.metrics.gap, self.pager("refused", self.ui.theme.paper))


class PacksScreen(StaffScreen):
    """Shows and hides packs, and leads to where they are brought in."""

    def title(self) -> str:
        return self.t("staff-packs")

    def aside(self) -> Block | None:
        return self.tool("brought", lambda: self.stage.push(BroughtScreen(self.desk)), "package", self.t("brought-go"))

    def go_on(self) -> Block | None:
        return self.primary("bring", self.t("bring-go"), lambda: self.stage.push(BringScreen(self.desk)))

    def body(self, area: Rect) -> list[Widget]:
        blocks = [*self._refused(), *self._packs()]
        return paged(self.ui, blocks, area, self.ui.metrics.gap, self.pager("packs", self.ui.theme.paper))

    def _refused(self) -> Iterable[Block]:
        """Each of a few; of many, how many they are and the way to them, so that the packs that play stand first."""
        problems = self.actions.refused_packs()
        if len(problems) <= MOST_REFUSED:
            return [refused(self, problem) for problem in problems]
        look = self.tool(
            "refused", lambda: self.stage.push(RefusedScreen(self.desk)), "list", self.t("packs-refused-go")
        )
        words = self.t("packs-refused", count=len(problems))
        return [telling(self, "alert-triangle", words, self.ui.theme.sunsoft, button=look)]

    def _packs(self) -> Iterable[Block]:
        """Below one another, on a lying screen in two columns."""
        ui, rows = self.ui, tuple(self._pack(row) for row in self.actions.packs())
        return (
            rows
            if ui.metrics.upright
            else [Grid(ui, rows[at : at + 2], 2, ui.metrics.gap) for at in range(0, len(rows), 2)]
        )

    def _pack(self, row: PackRow) -> Block:
        head, hidden = row.head, row.state == "hidden"
        words = head.en if self.desk.lang == "en" and head.en is not None else head.mn
        line = " · ".join(
            (said_ages(self.t, head.ages), self.t("pack-version", version=head.version), self.t(f"pack-{row.state}"))
        )
        show = partial(self._show, head.pack, hidden)
        return any_of(self, Option(f"pack-{head.pack}", words.title, show, not hidden, line))

    def _show(self, pack: str, shown: bool) -> None:
        self.actions.show_pack(pack, shown)
        self.invalidate()


def refused(screen: StaffScreen, problem: Problem) -> Block:
    """A pack that cannot be played, by its first error."""
    words, sunsoft = screen.t("pack-refused"), screen.ui.theme.sunsoft
    return telling(screen, "alert-triangle", words, sunsoft, line=told(problem, screen.desk.lang))

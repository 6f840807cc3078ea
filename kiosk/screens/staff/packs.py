"""The packs: which of them visitors see, and what is wrong with those that cannot be played."""

from __future__ import annotations

from functools import partial

from pygame import Rect

from kiosk.packs.problems import Problem
from kiosk.screens.staff.ages import said_ages
from kiosk.screens.staff.bring import BringScreen
from kiosk.screens.staff.brought import BroughtScreen
from kiosk.screens.staff.cards import telling
from kiosk.screens.staff.frame import StaffScreen
from kiosk.screens.staff.options import Option, any_of
from kiosk.screens.staff_actions import PackRow
from kiosk.ui.blocks import Block
from kiosk.ui.pages import paged
from kiosk.ui.widgets import Widget


class PacksScreen(StaffScreen):
    """Shows and hides packs, and leads to where they are brought in."""

    def title(self) -> str:
        return self.t("staff-packs")

    def aside(self) -> Block | None:
        return self.tool("brought", lambda: self.stage.push(BroughtScreen(self.desk)), "package", self.t("brought-go"))

    def go_on(self) -> Block | None:
        return self.primary("bring", self.t("bring-go"), lambda: self.stage.push(BringScreen(self.desk)))

    def body(self, area: Rect) -> list[Widget]:
        blocks: list[Block] = [self._refused(problem) for problem in self.actions.refused_packs()]
        blocks += [self._pack(row) for row in self.actions.packs()]
        return paged(self.ui, blocks, area, self.ui.metrics.gap, self.pager("packs", self.ui.theme.paper))

    def _pack(self, row: PackRow) -> Block:
        head, hidden = row.head, row.state == "hidden"
        words = head.en if self.desk.lang == "en" and head.en is not None else head.mn
        line = " · ".join(
            (said_ages(self.t, head.ages), self.t("pack-version", version=head.version), self.t(f"pack-{row.state}"))
        )
        show = partial(self._show, head.pack, hidden)
        return any_of(self, Option(f"pack-{head.pack}", words.title, show, not hidden, line))

    def _refused(self, problem: Problem) -> Block:
        error = self.t("pack-refused", error=problem.tell(self.desk.lang))
        return telling(self, "alert-triangle", error, self.ui.theme.sunsoft)

    def _show(self, pack: str, shown: bool) -> None:
        self.actions.show_pack(pack, shown)
        self.invalidate()

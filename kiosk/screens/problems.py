"""What stands in the way of a pack that is being written: each problem with its file, its line and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pygame import Rect

from kiosk.packs.problems import Problem
from kiosk.texts import Speaker
from kiosk.ui.blocks import Block, Column, Text
from kiosk.ui.cards import Card
from kiosk.ui.pages import paged
from kiosk.ui.screen import Screen
from kiosk.ui.widgets import Panel, Widget


class ProblemsScreen(Screen):
    """The errors of a pack, from top to end.

    Args:
        problems: what was found; warnings are left to ``check``.
        t: in whose language it is told.
    """

    def __init__(self, problems: Sequence[Problem], t: Speaker) -> None:
        super().__init__()
        self._errors = [problem for problem in problems if problem.severity == "error"]
        self._t = t

    def build(self) -> list[Widget]:
        ui, m, sky = self.ui, self.ui.metrics, self.ui.theme.sky
        width = m.size[0] - 2 * m.margin
        title = Text(ui, self._t("preview-broken"), ui.title, sky.text, balance=True)
        line = Text(ui, self._t("preview-mend", count=len(self._errors)), ui.body, sky.second)
        head = Column(ui, (title, line), m.px(10))
        top = Rect(m.margin, m.px(40), width, head.height(width))
        area = Rect(m.margin, top.bottom + m.gap, width, m.size[1] - top.bottom - m.gap - m.px(40))
        cards = [self._card(problem) for problem in self._errors]
        pager = self.pager("problems", ui.theme.sky)
        return [Panel(m.screen, sky.ground), *head.place(top), *paged(ui, cards, area, m.px(20), pager)]

    def _card(self, problem: Problem) -> Block:
        ui, m, fill = self.ui, self.ui.metrics, self.ui.theme.card
        place = self._t("preview-place", file=Path(problem.file).name, line=str(problem.line))
        words = (
            Text(ui, f"{place} · {problem.code}", ui.small_strong, fill.second),
            Text(ui, problem.what(self._t.lang), ui.lead, fill.text),
            Text(ui, problem.fix(self._t.lang), ui.body, fill.text),
        )
        return Card(ui, Column(ui, words, m.px(10)), fill, m.px(30), m.px(28), m.px(3))

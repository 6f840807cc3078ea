"""What a touch would else wait for, done in small jobs while nobody touches anything."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

from kiosk.app.rehearsal import rehearsals
from kiosk.screens.flow import Flow
from kiosk.ui.screen import Screen

Job = Callable[[], object]


class IdleJobs:
    """First what every visit needs, ``warming``; then, for each screen that comes, what its buttons would show."""

    def __init__(self, flow: Flow, warming: Iterator[Job]) -> None:
        self._flow, self._warming = flow, warming
        self._jobs: Iterator[Job] = iter(())
        self._made_for: Screen | None = None

    def next(self) -> Job | None:
        """The job to do now; None when nothing is left to do."""
        top = self._flow.house.stage.top
        if top is not self._made_for:
            self._made_for = top
            self._jobs = chain(self._warming, rehearsals(self._flow) if self._in_visit else ())
        return next(self._jobs, None)

    @property
    def _in_visit(self) -> bool:
        """Whether the screen of the visit itself stands, with nothing laid over it."""
        stage = self._flow.house.stage
        return stage.depth == 1 and not stage.top.woken_by_anything and not stage.top.for_staff

"""Hands that go up one after another: those before the talk, and after a breath those after it."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from kiosk.quiz.class_session import Change
from kiosk.screens.classroom.frame import ClassScreen

if TYPE_CHECKING:
    from kiosk.screens.flow import Flow

HAND_SECONDS: Final = 0.14

BREATH_SECONDS: Final = 0.7
"""Between the last hand of before and the first of after."""


class Up(NamedTuple):
    """How many of ten hands are up at most: where fewer noticed, theirs are all."""

    before: int
    after: int


class RaisingScreen(ClassScreen):
    """Tells of rooms before and after their talk; all of them count at once."""

    def __init__(self, flow: Flow) -> None:
        super().__init__(flow)
        self._shown: Up | None = None

    @abstractmethod
    def changes(self) -> Sequence[Change]:
        """What is told."""

    def enter(self) -> None:
        self.flow.house.sounds.play("noticed")

    def due(self) -> float | None:
        return None if self._shown == self._all else HAND_SECONDS - self.age % HAND_SECONDS

    def tick(self) -> None:
        if self._shown != self._now:
            self.invalidate()

    def raised(self) -> Up:
        """The hands to show, taken down as shown."""
        self._shown = self._now
        return self._shown

    @property
    def told(self) -> bool:
        """Whether all hands are up."""
        return self._shown == self._all

    @property
    def _all(self) -> Up:
        """All that will be up, of the room in which most are."""
        changes = self.changes()
        before = max(change.before.in_ten or 0 for change in changes)
        return Up(before, max(change.after.in_ten or 0 for change in changes))

    @property
    def _now(self) -> Up:
        last = self._all
        if not self.ui.motion:
            return last
        talked = self.age - last.before * HAND_SECONDS - BREATH_SECONDS
        return Up(min(last.before, int(self.age / HAND_SECONDS)), min(last.after, max(0, int(talked / HAND_SECONDS))))

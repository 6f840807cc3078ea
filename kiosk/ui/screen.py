"""One full screen: what it shows, and what happens while it stands."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING

from pygame import Rect

from kiosk.ui.clock import Clock
from kiosk.ui.pages import Pager
from kiosk.ui.theme import Fill
from kiosk.ui.toolkit import Toolkit
from kiosk.ui.widgets import Widget

if TYPE_CHECKING:
    from kiosk.ui.stage import Stage


class Screen(ABC):
    """A screen on the stage. The stage calls, in this order:

    ``enter`` once when it comes onto the stage; ``pause`` when another covers it and ``resume`` when that one is gone;
    ``exit`` once when it leaves. ``ui``, ``clock`` and ``stage`` are there from ``enter`` on.
    """

    takes_text = False
    """Whether letters go to :meth:`typed`; elsewhere the space bar confirms."""

    for_staff = False
    """Whether it is a screen of the staff's, which no idle visitor rule closes."""

    shows_focus = False
    """Whether the focus is seen before any key is used, so that a presenter's first press already does something."""

    woken_by_anything = False
    """Whether any touch or key at all goes to :meth:`woken`, and to nothing else: it answers nothing."""

    ui: Toolkit
    clock: Clock
    stage: Stage

    def __init__(self) -> None:
        self.entered_at = 0.0
        self._widgets: list[Widget] | None = None
        self._changed: Rect | None = None
        self._pages: dict[str, int] = {}

    @abstractmethod
    def build(self) -> list[Widget]:
        """The widgets for the present state, back to front; called again after :meth:`invalidate`."""

    def enter(self) -> None:
        """It comes onto the stage."""

    def exit(self) -> None:
        """It leaves the stage."""

    def pause(self) -> None:
        """Another screen covers it."""

    def resume(self) -> None:
        """It is on top again."""

    def back(self) -> None:
        """Escape or a pad's second button."""

    def woken(self) -> None:
        """Any touch or key, where the screen is woken by anything."""

    def typed(self, text: str) -> None:
        """A letter or digit, where the screen takes text."""

    def erase(self) -> None:
        """Backspace, where the screen takes text."""

    def due(self) -> float | None:
        """Seconds until :meth:`tick` wants to be called; 0 is the next frame, None is never."""
        return None

    def tick(self) -> None:
        """Time has passed."""

    @property
    def age(self) -> float:
        """Seconds since it came onto the stage."""
        return self.clock() - self.entered_at

    @property
    def widgets(self) -> list[Widget]:
        """The present widgets, built when needed."""
        if self._widgets is None:
            self._widgets = self.build()
        return self._widgets

    @property
    def stale(self) -> bool:
        """Whether something changed since it was last painted."""
        return self._widgets is None

    def invalidate(self, within: Rect | None = None) -> None:
        """Something changed: build anew and repaint, all of it or only ``within`` a part of the screen."""
        if not self.stale:
            self._changed = within.copy() if within else None
        elif self._changed is not None:
            self._changed = self._changed.union(within) if within else None
        self._widgets = None

    @property
    def changed(self) -> Rect | None:
        """The part that changed since it was last built; None is all of it."""
        return self._changed

    def pager(self, key: str, fill: Fill, opens_at: int = 0) -> Pager:
        """The state of a paged area of this screen, standing on ``fill``; it ``opens_at`` that page."""
        return Pager(key, self._pages.get(key, opens_at), self._turner(key), fill)

    def _turner(self, key: str) -> Callable[[int], None]:
        def turn(page: int) -> None:
            self._pages[key] = page
            self.invalidate()

        return turn

"""The stack of screens: what comes and goes, when it ticks, and what is painted."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from pygame import Rect, Surface

from kiosk.ui.clock import Clock
from kiosk.ui.handling import Handling
from kiosk.ui.intents import Intent, Redraw
from kiosk.ui.screen import Screen
from kiosk.ui.toolkit import Toolkit
from kiosk.ui.widgets import Target


class Stage:
    """Screens one upon another, never none; only the topmost is seen and touched.

    ``on_staff`` and ``on_leave_key`` are called for the staff's corner hold or key and for Ctrl+Q.
    """

    def __init__(
        self, ui: Toolkit, clock: Clock, on_staff: Callable[[], None], on_leave_key: Callable[[], None]
    ) -> None:
        self.ui = ui
        self.clock = clock
        self.touched_at = clock()
        self._hands = Handling(self, on_staff, on_leave_key)
        self._screens: list[Screen] = []
        self._results: list[Callable[[Any], None] | None] = []
        self._tick_at: float | None = None
        self._repaint = True

    @property
    def top(self) -> Screen:
        """The screen that is seen."""
        return self._screens[-1]

    @property
    def depth(self) -> int:
        return len(self._screens)

    @property
    def focused(self) -> str | None:
        """The key of the target that has the focus, once keys or a pad are used."""
        return self._hands.focused

    @property
    def targets(self) -> list[Target]:
        """What can be touched now, in reading order."""
        return [w for widget in self.top.widgets for w in widget.walk() if isinstance(w, Target)]

    # -- the stack ------------------------------------------------------------------------------------------------

    def push(self, screen: Screen, then: Callable[[Any], None] | None = None) -> None:
        """Cover the present screen; ``then`` gets what ``screen`` is dismissed with."""
        if self._screens:
            self.top.pause()
        self._add(screen, then)

    def switch(self, screen: Screen) -> None:
        """Put ``screen`` in the place of the present one."""
        if self._screens:
            self._remove()
        self._add(screen, None)

    def dismiss(self, result: object = None) -> None:
        """Take the topmost screen away and hand its result to whoever pushed it; the last screen stays."""
        if self.depth < 2:
            return
        then = self._results[-1]
        self._remove()
        self.top.resume()
        self._changed()
        if then is not None:
            then(result)

    def reset(self, screen: Screen) -> None:
        """Take everything away and begin with ``screen``; focus and held fingers are forgotten."""
        while self._screens:
            self._remove()
        self._hands.forget_keys()
        self._add(screen, None)

    def _add(self, screen: Screen, then: Callable[[Any], None] | None) -> None:
        screen.ui, screen.clock, screen.stage = self.ui, self.clock, self
        screen.entered_at = self.clock()
        self._screens.append(screen)
        self._results.append(then)
        screen.enter()
        self._changed()

    def _remove(self) -> None:
        self._screens.pop().exit()
        self._results.pop()

    def _changed(self) -> None:
        self._hands.changed()
        self._tick_at = None
        self._repaint = True
        self.top.invalidate()

    def refresh(self) -> None:
        """Something that the topmost screen shows has changed; between two screens that does not matter."""
        if self._screens:
            self.top.invalidate()

    def touch(self) -> None:
        """Somebody is there, though no hand moves."""
        self.touched_at = self.clock()

    def restyle(self, ui: Toolkit) -> None:
        """Another size, text size or theme: every screen is built anew."""
        self.ui = ui
        for screen in self._screens:
            screen.ui = ui
            screen.invalidate()
        self._repaint = True

    # -- hands ----------------------------------------------------------------------------------------------------

    def handle(self, intents: Iterable[Intent]) -> None:
        """Do what the hands meant, one intent after the other."""
        for intent in intents:
            if isinstance(intent, Redraw):
                self._repaint = True
                continue
            self.touched_at = self.clock()
            self._hands.handle(intent)

    def point_at(self, key: str) -> None:
        """Put the focus on the target called ``key``, where there is one."""
        self._hands.point_at(key)

    # -- time and paint -------------------------------------------------------------------------------------------

    def due(self) -> float | None:
        """Seconds until something happens by itself; None is never. What is promised here, :meth:`tick` keeps."""
        wanted = self.top.due()
        self._tick_at = None if wanted is None else self.clock() + wanted
        return min((seconds for seconds in (wanted, self._hands.due()) if seconds is not None), default=None)

    def tick(self) -> None:
        """Let time pass on the topmost screen, and see whether the corner has been held long enough."""
        self._hands.tick()
        wanted = self.top.due()
        kept = self._tick_at is not None and self.clock() >= self._tick_at
        if kept or (wanted is not None and wanted <= 0):
            self._tick_at = None
            self.top.tick()

    @property
    def needs_paint(self) -> bool:
        return self._repaint or self._hands.stale or self.top.stale

    def paint(self, canvas: Surface) -> Rect:
        """Draw what changed of the topmost screen onto ``canvas``; gives the part that was drawn."""
        whole = canvas.get_rect()
        part = whole if self._repaint or self._hands.stale else (self.top.changed or whole)
        canvas.set_clip(part)
        try:
            self._draw(canvas)
        finally:
            canvas.set_clip(None)
        self._repaint = self._hands.stale = False
        return part

    def _draw(self, canvas: Surface) -> None:
        self.ui.painter.canvas = canvas
        canvas.fill(self.ui.theme.paper.ground)
        self._hands.mark()
        for widget in self.top.widgets:
            widget.draw(self.ui)

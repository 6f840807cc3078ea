"""The stack of screens, and what hands do to the one on top: pressing, focus, digits, the staff's corner hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from pygame import Rect, Surface

from kiosk.ui import focus
from kiosk.ui.clock import Clock
from kiosk.ui.intents import (
    Back,
    Confirm,
    Cycle,
    Digit,
    Erase,
    Intent,
    LeaveKey,
    Move,
    Press,
    Redraw,
    Release,
    StaffKey,
    Typed,
)
from kiosk.ui.screen import Screen
from kiosk.ui.toolkit import Toolkit
from kiosk.ui.widgets import Target

SETTLE_SECONDS: Final = 0.25
"""A screen that has just come takes no touch and no choosing key yet, so that what bounces answers nothing twice."""

CORNER: Final = 110
"""The staff's corner, top left, in pixels at 1080p."""

HOLD_SECONDS: Final = 3.0


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
        self._on_staff, self._on_leave_key = on_staff, on_leave_key
        self._screens: list[Screen] = []
        self._results: list[Callable[[Any], None] | None] = []
        self._changed_at = clock()
        self._pressed: str | None = None
        self._focus: str | None = None
        self._keys_used = False
        self._hold_since: float | None = None
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
        return self._focus

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
        self._keys_used = False
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
        self._changed_at = self.clock()
        self._pressed = None
        self._hold_since = None
        self._tick_at = None
        self._focus = None
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
            if self.top.woken_by_anything:
                self._wake(intent)
                continue
            self._handle(intent)

    def _handle(self, intent: Intent) -> None:
        match intent:
            case Press(pos):
                self._press(pos)
            case Release(pos):
                self._release(pos)
            case Move(direction):
                self._focus_on(focus.towards(self.targets, self._focus, direction))
            case Cycle(back):
                self._focus_on(focus.cycled(self.targets, self._focus, back=back))
            case Confirm():
                self._confirm()
            case Back():
                self.top.back()
            case Digit(value):
                self._digit(value)
            case Typed(text):
                self._type(text)
            case Erase():
                self.top.erase()
            case StaffKey():
                self._on_staff()
            case LeaveKey():
                self._on_leave_key()
            case _:
                raise AssertionError(intent)

    def _wake(self, intent: Intent) -> None:
        if isinstance(intent, LeaveKey | StaffKey):
            self._handle(intent)
        elif not isinstance(intent, Release):  # the release of what woke it, or of what came before it
            self.top.woken()

    def _press(self, pos: tuple[int, int]) -> None:
        self._keys_used, self._focus = False, None
        self._repaint = True
        self._hold_since = self.clock() if self._in_corner(pos) else None
        if self._settling:
            return
        hit = self._at(pos)
        self._pressed = hit.key if hit else None

    def _release(self, pos: tuple[int, int]) -> None:
        self._hold_since = None
        pressed, self._pressed = self._pressed, None
        self._repaint = True
        hit = self._at(pos)
        if hit is not None and hit.key == pressed:
            hit.action()

    @property
    def _settling(self) -> bool:
        return self.clock() - self._changed_at < SETTLE_SECONDS

    def _at(self, pos: tuple[int, int]) -> Target | None:
        return next((target for target in reversed(self.targets) if target.rect.collidepoint(pos)), None)

    def _in_corner(self, pos: tuple[int, int]) -> bool:
        side = self.ui.metrics.px(CORNER)
        return Rect(0, 0, side, side).collidepoint(pos)

    def point_at(self, key: str) -> None:
        """Put the focus on the target called ``key``, where there is one."""
        self._focus = key
        self._repaint = True

    @property
    def _focus_seen(self) -> bool:
        return self._keys_used or self.top.shows_focus

    def _focus_on(self, target: Target | None) -> None:
        self._keys_used = True
        self._focus = target.key if target else None
        self._repaint = True

    def _confirm(self) -> None:
        focused = next((target for target in self.targets if target.key == self._focus), None)
        if focused is None:
            self._focus_on(focus.first(self.targets))
            return
        self._keys_used = True
        if not self._settling:
            focused.action()

    def _digit(self, value: int) -> None:
        if self.top.takes_text:
            return  # what the key writes comes as Typed
        chosen = next((target for target in self.targets if target.digit == value), None)
        if chosen is not None and not self._settling:
            self._keys_used = True
            chosen.action()

    def _type(self, text: str) -> None:
        if self.top.takes_text:
            self._keys_used = True  # so that Enter then does what the page is for
            self.top.typed(text)
        elif text == " ":
            self._confirm()

    # -- time and paint -------------------------------------------------------------------------------------------

    def due(self) -> float | None:
        """Seconds until something happens by itself; None is never. What is promised here, :meth:`tick` keeps."""
        wanted = self.top.due()
        self._tick_at = None if wanted is None else self.clock() + wanted
        times = [wanted]
        if self._hold_since is not None:
            times.append(max(0.0, self._hold_since + HOLD_SECONDS - self.clock()))
        return min((seconds for seconds in times if seconds is not None), default=None)

    def tick(self) -> None:
        """Let time pass on the topmost screen, and see whether the corner has been held long enough."""
        if self._hold_since is not None and self.clock() - self._hold_since >= HOLD_SECONDS:
            self._hold_since = None
            self._pressed = None
            self._on_staff()
        wanted = self.top.due()
        kept = self._tick_at is not None and self.clock() >= self._tick_at
        if kept or (wanted is not None and wanted <= 0):
            self._tick_at = None
            self.top.tick()

    @property
    def needs_paint(self) -> bool:
        return self._repaint or self.top.stale

    def paint(self, canvas: Surface) -> Rect:
        """Draw what changed of the topmost screen onto ``canvas``; gives the part that was drawn."""
        whole = canvas.get_rect()
        part = whole if self._repaint else (self.top.changed or whole)
        canvas.set_clip(part)
        try:
            self._draw(canvas)
        finally:
            canvas.set_clip(None)
        self._repaint = False
        return part

    def _draw(self, canvas: Surface) -> None:
        self.ui.painter.canvas = canvas
        canvas.fill(self.ui.theme.paper.ground)
        self._keep_focus()
        for target in self.targets:
            target.pressed = target.key == self._pressed
            target.focused = self._focus_seen and target.key == self._focus
        for widget in self.top.widgets:
            widget.draw(self.ui)

    def _keep_focus(self) -> None:
        """A focus that is seen has a target; where that is gone, the key that took it away settles first."""
        targets = self.targets
        if not self._focus_seen or any(target.key == self._focus for target in targets):
            return
        if self._focus is not None:
            self._changed_at = self.clock()
        start = focus.first(targets)
        self._focus = start.key if start else None

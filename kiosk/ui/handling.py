"""What hands do to the screen on top: pressing, the focus of keys and pads, digits, letters, the staff's corner."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from kiosk.ui import focus
from kiosk.ui.corner import CornerHold
from kiosk.ui.intents import Back, Confirm, Cycle, Digit, Erase, Intent, LeaveKey, Move, Press, Release, StaffKey, Typed
from kiosk.ui.widgets import Target

if TYPE_CHECKING:
    from kiosk.ui.stage import Stage

SETTLE_SECONDS: Final = 0.25
"""A screen that has just come takes no touch and no choosing key yet, so that what bounces answers nothing twice."""


class Handling:
    """Hands on a stage: what they hold, and where the focus is.

    ``on_staff`` and ``on_leave_key`` are called for the staff's corner hold or key and for Ctrl+Q.
    """

    def __init__(self, stage: Stage, on_staff: Callable[[], None], on_leave_key: Callable[[], None]) -> None:
        self._stage = stage
        self._on_staff, self._on_leave_key = on_staff, on_leave_key
        self._corner = CornerHold(stage.clock)
        self._changed_at = stage.clock()
        self._pressed: str | None = None
        self._focus: str | None = None
        self._keys_used = False
        self.stale = True
        """Whether a target looks otherwise than when last painted: pressed, or with the focus."""

    @property
    def focused(self) -> str | None:
        """The key of the target that has the focus, once keys or a pad are used."""
        return self._focus

    def changed(self) -> None:
        """Another screen is on top: what is held is let go, the focus begins anew."""
        self._changed_at = self._stage.clock()
        self._pressed = None
        self._corner.let_go()
        self._focus = None

    def forget_keys(self) -> None:
        """Whoever comes now has used no keys yet, so that no focus is seen."""
        self._keys_used = False

    def point_at(self, key: str) -> None:
        """Put the focus on the target called ``key``, where there is one."""
        self._focus = key
        self.stale = True

    def mark(self) -> None:
        """Tell each target whether it is pressed and has the focus, for painting; a focus that is seen finds one."""
        self._keep_focus()
        for target in self._stage.targets:
            target.pressed = target.key == self._pressed
            target.focused = self._focus_seen and target.key == self._focus

    # -- time -----------------------------------------------------------------------------------------------------

    def due(self) -> float | None:
        """Seconds until :meth:`tick` calls staff; None is never."""
        return self._corner.due()

    def tick(self) -> None:
        """See whether the corner has been held long enough."""
        if self._corner.taken():
            self._pressed = None
            self._on_staff()

    # -- intents --------------------------------------------------------------------------------------------------

    def handle(self, intent: Intent) -> None:
        """Do what the hands meant; a screen that anything wakes is woken by it, and nothing else is done."""
        if not self._stage.top.woken_by_anything or isinstance(intent, LeaveKey | StaffKey):
            self._do(intent)
        elif not isinstance(intent, Release):  # the release of what woke it, or of what came before it
            self._stage.top.woken()

    def _do(self, intent: Intent) -> None:
        match intent:
            case Press(pos):
                self._press(pos)
            case Release(pos):
                self._release(pos)
            case Move(direction):
                self._focus_on(focus.towards(self._stage.targets, self._focus, direction))
            case Cycle(back):
                self._focus_on(focus.cycled(self._stage.targets, self._focus, back=back))
            case Confirm():
                self._confirm()
            case Back():
                self._stage.top.back()
            case Digit(value):
                self._digit(value)
            case Typed(text):
                self._type(text)
            case Erase():
                self._stage.top.erase()
            case StaffKey():
                self._on_staff()
            case LeaveKey():
                self._on_leave_key()
            case _:
                raise AssertionError(intent)

    def _press(self, pos: tuple[int, int]) -> None:
        self._keys_used, self._focus = False, None
        self.stale = True
        self._corner.press(pos, self._stage.ui.metrics)
        if self._settling:
            return
        hit = self._at(pos)
        self._pressed = hit.key if hit else None

    def _release(self, pos: tuple[int, int]) -> None:
        self._corner.let_go()
        pressed, self._pressed = self._pressed, None
        self.stale = True
        hit = self._at(pos)
        if hit is not None and hit.key == pressed:
            hit.action()

    @property
    def _settling(self) -> bool:
        return self._stage.clock() - self._changed_at < SETTLE_SECONDS

    def _at(self, pos: tuple[int, int]) -> Target | None:
        return next((target for target in reversed(self._stage.targets) if target.rect.collidepoint(pos)), None)

    @property
    def _focus_seen(self) -> bool:
        return self._keys_used or self._stage.top.shows_focus

    def _focus_on(self, target: Target | None) -> None:
        self._keys_used = True
        self._focus = target.key if target else None
        self.stale = True

    def _keep_focus(self) -> None:
        """A focus that is seen has a target; where that is gone, the key that took it away settles first."""
        targets = self._stage.targets
        if not self._focus_seen or any(target.key == self._focus for target in targets):
            return
        if self._focus is not None:
            self._changed_at = self._stage.clock()
        start = focus.first(targets)
        self._focus = start.key if start else None

    def _confirm(self) -> None:
        targets = self._stage.targets
        focused = next((target for target in targets if target.key == self._focus), None)
        if focused is None:
            self._focus_on(focus.first(targets))
            return
        self._keys_used = True
        if not self._settling:
            focused.action()

    def _digit(self, value: int) -> None:
        if self._stage.top.takes_text:
            return  # what the key writes comes as Typed
        chosen = next((target for target in self._stage.targets if target.digit == value), None)
        if chosen is not None and not self._settling:
            self._keys_used = True
            chosen.action()

    def _type(self, text: str) -> None:
        if self._stage.top.takes_text:
            self._keys_used = True  # so that Enter then does what the page is for
            self._stage.top.typed(text)
        elif text == " ":
            self._confirm()

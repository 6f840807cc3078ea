"""What a visitor's hands mean, whichever device they used. No pygame event leaves :mod:`kiosk.ui.input`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Direction(Enum):
    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


@dataclass(frozen=True)
class Press:
    """A finger or button went down at ``pos``, in window pixels."""

    pos: tuple[int, int]


@dataclass(frozen=True)
class Release:
    """It was lifted at ``pos``."""

    pos: tuple[int, int]


@dataclass(frozen=True)
class Move:
    """Arrow keys, a pad's cross or stick: the focus goes that way."""

    direction: Direction


@dataclass(frozen=True)
class Cycle:
    """Tab, or a presenter's Page Up: the focus goes to the next target, or with ``back`` to the one before."""

    back: bool = False


@dataclass(frozen=True)
class Confirm:
    """Enter, space, a pad's first button, a presenter's Page Down."""


@dataclass(frozen=True)
class Back:
    """Escape, a pad's second button."""


@dataclass(frozen=True)
class Digit:
    """A digit key; 1 is the first choice. What it writes comes as :class:`Typed` besides."""

    value: int


@dataclass(frozen=True)
class Typed:
    """What keys write: letters, digits and the space, for the staff's text fields."""

    text: str


@dataclass(frozen=True)
class Erase:
    """Backspace."""


@dataclass(frozen=True)
class StaffKey:
    """Ctrl+Shift+S, the way to the staff menu without a pointer."""


@dataclass(frozen=True)
class LeaveKey:
    """Ctrl+Q."""


@dataclass(frozen=True)
class Redraw:
    """The window was uncovered or its size changed; ``size`` in pixels when it did."""

    size: tuple[int, int] | None = None


Intent = Press | Release | Move | Cycle | Confirm | Back | Digit | Typed | Erase | StaffKey | LeaveKey | Redraw

"""How far long work has come."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[float], None]
"""Takes the share that is done, from 0 to 1, which never falls."""


def unwatched(share: float) -> None:
    """For work that nobody watches."""


def stretch(progress: Progress, begin: float, end: float) -> Progress:
    """The progress of a piece of the work that reaches from ``begin`` to ``end`` of the whole."""
    return lambda share: progress(begin + (end - begin) * min(share, 1.0))

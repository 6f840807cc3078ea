"""Where the keyboard's focus goes next."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.ui.intents import Direction
from kiosk.ui.widgets import Target


def first(targets: Sequence[Target]) -> Target | None:
    """Where focus begins: the main target, or the first one."""
    return next((target for target in targets if target.main), targets[0] if targets else None)


def cycled(targets: Sequence[Target], key: str | None, *, back: bool) -> Target | None:
    """The target after (or before) the focused one, round and round."""
    index = next((i for i, target in enumerate(targets) if target.key == key), None)
    if index is None:
        return first(targets)
    return targets[(index + (-1 if back else 1)) % len(targets)]


def towards(targets: Sequence[Target], key: str | None, direction: Direction) -> Target | None:
    """The nearest target in a direction; the focused one itself where there is none."""
    current = next((target for target in targets if target.key == key), None)
    if current is None:
        return first(targets)
    ahead = [target for target in targets if _distance_along(current, target, direction) > 0]
    return min(ahead, key=lambda target: _cost(current, target, direction), default=current)


def _distance_along(here: Target, there: Target, direction: Direction) -> int:
    across, down = direction.value
    (x0, y0), (x1, y1) = here.rect.center, there.rect.center
    return (x1 - x0) * across + (y1 - y0) * down


def _cost(here: Target, there: Target, direction: Direction) -> int:
    """Distance ahead, with what lies aside counted double: the eye looks straight on first."""
    (x0, y0), (x1, y1) = here.rect.center, there.rect.center
    aside = abs(y1 - y0) if direction.value[0] else abs(x1 - x0)
    return _distance_along(here, there, direction) + 2 * aside

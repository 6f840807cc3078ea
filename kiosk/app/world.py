"""What differs between play, tests, tour and bot: time, chance, and who hears of things."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from random import Random

from kiosk.app.recorder import Receipt
from kiosk.app.trace import tell_picture
from kiosk.ui.clock import Clock
from kiosk.ui.stage import Stage


@dataclass(frozen=True)
class World:
    """``acknowledged`` hears of each answer on the disk, on the recorder's thread; ``shown`` of each picture."""

    clock: Clock
    now: Callable[[], datetime]
    rng: Random
    acknowledged: Callable[[Receipt], None] = lambda receipt: None
    shown: Callable[[Stage], None] = lambda stage: None
    debug: bool = False
    strict_texts: bool = False


def real_world(*, debug: bool) -> World:
    """The world of a school corridor; with ``debug`` each picture is told on stderr."""
    if not debug:
        return World(time.monotonic, datetime.now, Random())
    return World(time.monotonic, datetime.now, Random(), shown=partial(tell_picture, out=sys.stderr), debug=True)

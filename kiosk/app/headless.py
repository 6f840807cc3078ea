"""The real kiosk without a display, in its own time: for tour, bot and tests."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from random import Random

from kiosk.app.kiosk import Kiosk
from kiosk.app.recorder import Receipt
from kiosk.app.shell import Shell
from kiosk.app.world import World
from kiosk.config import Config
from kiosk.resources import assets_dir
from kiosk.ui.clock import FakeClock
from kiosk.ui.window import WindowWish


def open_headless(
    size: tuple[int, int],
    data: Path,
    config: Config,
    seed: int,
    *,
    acknowledged: Callable[[Receipt], None] = lambda receipt: None,
    now: Callable[[], datetime] = datetime.now,
    debug: bool = True,
) -> tuple[Kiosk, FakeClock]:
    """A kiosk that draws into memory, and the clock that moves it; with ``debug`` errors are raised.

    Raises:
        FolderTaken: another kiosk writes into this data folder.
    """
    os.environ["SDL_VIDEODRIVER"] = os.environ["SDL_AUDIODRIVER"] = "dummy"
    clock = FakeClock(now=1.0)
    world = World(clock, now, Random(seed), acknowledged, debug=debug, strict_texts=True)
    kiosk = Kiosk(Shell.open(WindowWish(size), config, assets_dir()), data, config, None, world)
    kiosk.recorder.ready(60)
    kiosk.begin()
    return kiosk, clock

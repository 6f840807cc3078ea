"""The kiosk in a real window, visited by a quick hand: how long from a touch until its picture stands, in seconds."""

from __future__ import annotations

import json
import os
import sys
import time
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from random import Random

from kiosk.app.kiosk import Kiosk
from kiosk.app.player import READING_SECONDS, Player
from kiosk.app.shell import Shell
from kiosk.app.world import World
from kiosk.config import Config
from kiosk.quiz.visit import Phase
from kiosk.resources import assets_dir
from kiosk.ui.clock import FakeClock
from kiosk.ui.intents import Intent
from kiosk.ui.window import WindowWish


class Stopwatch(Player):
    """A player that notes what each turn with a touch took; between touches the kiosk prepares, as it does in play."""

    def __init__(self, kiosk: Kiosk, clock: FakeClock, rng: Random) -> None:
        super().__init__(kiosk, clock, rng)
        self.turns: list[float] = []

    def wait(self, seconds: float = READING_SECONDS) -> None:
        super().wait(seconds)
        while self.kiosk.prepare():
            pass

    def turn(self, *intents: Intent) -> None:
        before = time.perf_counter()
        super().turn(*intents)
        if intents:
            self.turns.append(time.perf_counter() - before)


def main(width: int, height: int, touches: int, data: Path) -> None:
    os.environ["SDL_AUDIODRIVER"] = "dummy"
    clock = FakeClock(1.0)
    config = Config(set_up=True, ages=("11-13", "14-17"), flip_mode="plain")
    shell = Shell.open(WindowWish((width, height)), config, assets_dir())
    world = World(clock, datetime.now, Random(5), debug=True)
    kiosk = Kiosk(shell, data, replace(config, kiosk="bench"), None, world)
    kiosk.begin()
    kiosk.advance(())
    player = Stopwatch(kiosk, clock, Random(5))
    while len(player.turns) < touches:
        player.go_on()
        if kiosk.flow.visit.phase is Phase.ATTRACT:
            player.wait()
    kiosk.close()
    print(json.dumps(player.turns))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4]))

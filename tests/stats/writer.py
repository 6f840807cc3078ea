"""A kiosk that writes without end and says what was acknowledged; run as ``-m tests.stats.writer``, to be killed."""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path
from random import Random

from stats.log import SessionLog
from tests.stats import samples

ANSWERS = 3


def write(folder: Path, seed: int) -> None:
    """Play sessions, and print visit and number of each answer once it is acknowledged."""
    rng = Random(seed)
    log = SessionLog.open(folder, rng)
    for _ in count():
        visit = f"{rng.getrandbits(64):016x}"
        log.begin(samples.header(visit=visit))
        for number in range(1, ANSWERS + 1):
            log.answer(visit, 1, samples.answer(number))
            print(visit, number, flush=True)
        log.finish(samples.outcome(visit=visit))
        log.fold()


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]))

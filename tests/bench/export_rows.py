"""Export made-up visits of eight answers each, and print how long it took, how often it told, and the most memory.

``python -m tests.bench.export_rows 1000000 parquet FOLDER``
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Mapping
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import get_args

from stats.export import write_export
from stats.progress import Progress, unwatched
from stats.record import SessionRecord
from stats.transfer.flaws import Flaw
from stats.transfer.formats import FormatName
from stats.transfer.items import HelpKey
from tests.peak import peak
from tests.stats import samples

ANSWERS = 8


class MadeUp:
    """A ``RecordSource`` of so many visits, none of which is held in memory."""

    flaws: tuple[Flaw, ...] = ()

    def __init__(self, visits: int) -> None:
        self._visits = visits

    def records(self, progress: Progress = unwatched) -> Iterator[SessionRecord]:
        rng = Random(1)
        answers = tuple(samples.answer(number) for number in range(1, ANSWERS + 1))
        for number in range(self._visits):
            header = samples.header(rng.getrandbits(60), date=samples.DAY - timedelta(days=number % 60))
            yield SessionRecord(header, "finished", 12, 16, None, None, answers)
            progress(number / self._visits)

    def helps(self) -> Mapping[HelpKey, int]:
        return {}


def main(visits: int, name: str, folder: Path) -> None:
    """Export and print."""
    form: FormatName = next(known for known in get_args(FormatName) if known == name)
    shares: list[float] = []

    def watch(share: float) -> None:
        if not shares or share - shares[-1] >= 0.01:
            shares.append(share)

    began = time.perf_counter()
    written = write_export(MadeUp(visits), folder / f"all.{name}", form, Random(1), progress=watch)
    took = time.perf_counter() - began
    most = peak() / 2**20
    print(
        f"{written.visits} visits, {written.rows} rows as {name}: {took:.0f} s, {most:.0f} MB, told {len(shares)} times"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))

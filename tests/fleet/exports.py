"""Exports as Parquet, for tests."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from random import Random

from stats.progress import unwatched
from stats.record import SessionRecord
from stats.simulate import Learners, made_up_stock, simulated
from stats.transfer import table
from stats.transfer.bundle import bundle
from stats.transfer.items import HelpCount


def write(path: Path, records: Iterable[SessionRecord], helps: Iterable[HelpCount] = ()) -> None:
    """An export of these records."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with bundle(path) as files:
        table.write(records, helps, files, Random(1), unwatched)


def made(visits: int) -> list[SessionRecord]:
    """The sessions of so many made-up visits at three kiosks."""
    learners = Learners(1, 0, gain=0.3, spread=0.3)
    return list(simulated(visits, kiosks=3, learners=learners, seed=5, stocks=[made_up_stock()]))

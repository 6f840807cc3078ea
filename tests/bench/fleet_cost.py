"""Made-up exports counted by the fleet's engine, and by DuckDB's own group-by: prints the seconds and the most memory.

``python -m tests.bench.fleet_cost make FOLDER VISITS``, then ``fleet FOLDER``, ``visits FOLDER`` or ``rows FOLDER``.
"""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path
from typing import Final, NamedTuple

import duckdb
from pyarrow import parquet

from stats.fleet import find_files, fleet_tally, open_engine
from stats.simulate import Learners, made_up_stock, simulated, write_exports
from stats.summary import DIMENSIONS, summarise

KIOSKS: Final = 30


class Counted(NamedTuple):
    """A table of the tally as one would write it in SQL: its columns, which rows, and whether visits are counted."""

    columns: str
    where: str = "true"
    visits: bool = False


JUDGED: Final = "kind = 'judge' AND mode <> 'class'"
TABLES: Final = (
    Counted("status", visits=True),
    *(Counted(f"{dimension}, status", visits=True) for dimension in DIMENSIONS),
    Counted("pack, mode, status, answers", "answer IS NULL OR answer = 1"),
    Counted("pack, ref", "ref IS NOT NULL"),
    Counted("pack, left_at", "answer IS NULL OR answer = 1"),
    Counted("pack, ref, truth, choice", JUDGED),
    Counted("truth, choice", JUDGED, visits=True),
    Counted("wave, arm, truth, choice", JUDGED, visits=True),
    Counted("wave, arm, form, truth, choice", JUDGED, visits=True),
    Counted("pack, choice", "kind = 'tell'"),
    Counted("kind", "kind = 'tell'", visits=True),
)
"""The tables of the tally but the openings of help, which are in files of their own."""


def make(folder: Path, visits: int) -> None:
    """Exports as thirty kiosks would have made them; prints what they hold and what they cost."""
    began = time.perf_counter()
    learners = Learners(1, 0, gain=0.3, spread=0.3)
    records = simulated(visits, kiosks=KIOSKS, learners=learners, seed=1, stocks=[made_up_stock()])
    sessions = write_exports(records, folder, "parquet", 1, visits=visits)
    rows = sum(parquet.read_metadata(path).num_rows for path in find_files(folder).rows)
    took = time.perf_counter() - began
    held = f"{visits:,} visits, {sessions:,} sessions, {rows:,} rows"
    print(f"{held} made in {took:.0f} s, {most_megabytes()} MB at most")


def fleet(folder: Path) -> int:
    """The whole summary, from the names of the files to the intervals; gives how many visits."""
    with open_engine() as engine:
        counted = fleet_tally(engine, find_files(folder))
    return summarise(counted.tally, {}, seed=1).turnout.visits


def group_by(folder: Path, *, visits: bool) -> int:
    """Each table by a group-by of its own: its rows counted, or its visits, where these are what it counts."""
    files = ", ".join(f"'{path}'" for path in find_files(folder).rows)
    with duckdb.connect() as database:
        for table in TABLES:
            counted = "count(DISTINCT visit)" if visits and table.visits else "count(*)"
            select = f"SELECT {table.columns}, {counted} FROM read_parquet([{files}])"
            database.execute(f"{select} WHERE {table.where} GROUP BY ALL").fetchall()
    return len(TABLES)


def most_megabytes() -> int:
    """The most memory that this process has held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main(what: str, folder: Path) -> None:
    """Count and print: by the clock, and by the processor, which nothing else that runs here can slow."""
    began, worked = time.perf_counter(), time.process_time()
    counted = fleet(folder) if what == "fleet" else group_by(folder, visits=what == "visits")
    took, work = time.perf_counter() - began, time.process_time() - worked
    print(f"{counted} {'visits' if what == 'fleet' else 'tables'}: {took:.3f} s, {work:.3f} s, {most_megabytes()} MB")


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        main(sys.argv[1], Path(sys.argv[2]))

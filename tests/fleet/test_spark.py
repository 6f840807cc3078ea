"""The same expressions on Spark: always as far as its SQL, and where there is Spark, by a cluster of two workers."""

from __future__ import annotations

import shutil
import time
from dataclasses import replace
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import urlencode

import ibis
import pytest
import sqlglot
from ibis.backends.sql.compilers.pyspark import compiler

from stats.fleet import Counted, find_files, fleet_tally, open_engine, sessions, tables
from stats.fleet.engines import Table
from stats.selection import Selection
from stats.summary import DIMENSIONS, tally
from stats.transfer.items import HelpCount
from stats.transfer.table import help_schema, row_schema
from tests.figures import Figure
from tests.fleet.exports import made, write

QUICK_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
CLUSTER = "pyspark://?" + urlencode(
    {
        "spark.master": "local-cluster[2,1,512]",
        "spark.driver.extraJavaOptions": QUICK_START,
        "spark.executor.extraJavaOptions": QUICK_START,
        "spark.executor.memory": "512m",
        "spark.sql.shuffle.partitions": 2,
        "spark.default.parallelism": 2,
        "spark.sql.adaptive.enabled": "false",
        "spark.sql.codegen.wholeStage": "false",
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
    }
)
"""Two workers of one core each, without what only large data need."""


def everything() -> list[Table]:
    """Every table that is counted, over rows that nobody has read."""
    rows = sessions.counted_rows(ibis.table(row_schema(), name="rows"), Selection(first=date(2026, 9, 1)))
    found, measured = sessions.sessions_of(rows), sessions.measured(rows)
    return [
        sessions.whole_rows(rows),
        sessions.expected_rows(found).as_table(),
        tables.turnout(found),
        *(tables.turnout_by(found, dimension) for dimension in DIMENSIONS),
        tables.shapes(found),
        tables.answers(rows),
        tables.left_at(rows),
        tables.patterns(measured),
        tables.groups(measured),
        tables.pairs(measured),
        tables.tellers(rows),
        tables.helps(ibis.table(help_schema(), name="helps")),
    ]


def test_every_table_can_be_said_in_sparks_own_sql() -> None:
    for table in everything():
        said = compiler.to_sqlglot(table).sql("spark")
        assert isinstance(sqlglot.parse_one(said, dialect="spark"), sqlglot.exp.Query)


@pytest.mark.timeout(900)
def test_a_cluster_of_two_workers_counts_what_python_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, figure: Figure
) -> None:
    if shutil.which("java") is None:
        pytest.skip("Spark needs Java, and none is installed here")
    if find_spec("pyspark") is None:
        pytest.skip("pyspark is not installed here: pip install 'pyspark>=3.5,<4.1'")
    monkeypatch.setenv("SPARK_WORKER_DIR", str(tmp_path / "workers"))
    records = made(200)
    other = replace(records[0], status="interrupted", answers=(), left_at=None, ending=None)
    write(tmp_path / "in" / "a.parquet", records[:150], [HelpCount("k1", date(2026, 9, 1), 2)])
    write(tmp_path / "in" / "b {1}.parquet", [*records[100:], other])
    began = time.perf_counter()
    with open_engine(CLUSTER) as engine:
        counted = fleet_tally(engine, find_files(tmp_path / "in"))
    took = time.perf_counter() - began
    figure(f"A Spark cluster of two workers counted {counted.tally.turnout.visits} visits in {took:.0f} s")
    assert counted == Counted(tally(records[1:], {("k1", date(2026, 9, 1)): 2}), 1)

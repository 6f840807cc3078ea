"""The engines that can count, by URL: DuckDB within this program, or a Spark cluster."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from glob import escape
from importlib import import_module
from itertools import count
from pathlib import Path
from tempfile import gettempdir
from typing import Any, Final, TypeAlias
from urllib.parse import parse_qsl, urlsplit

import duckdb
import ibis

from stats.errors import StatsError

Table: TypeAlias = Any
"""An ``ibis.expr.types.Table``; Ibis ships no types."""

DUCKDB: Final = "duckdb://"
_MEMORY: Final = "1GB"
"""What DuckDB may take before it writes to temporary files, unless the URL says otherwise."""


class EngineProblem(StatsError):
    """An engine that is not known, not installed, cannot be reached, or gave up."""


@dataclass(frozen=True, slots=True)
class Engine:
    """An engine that has been started.

    Attributes:
        read: gives a table of the rows of Parquet files, which are read when something is counted.
        keep: computes a table once, for all that is counted from it; kept until the engine is closed. Ibis' own cache
            would drop it sooner, by a statement that sqlglot writes without the table's name (ibis issue 12101).
    """

    read: Callable[[Sequence[Path]], Table]
    keep: Callable[[Table], Table]


@contextmanager
def open_engine(url: str = DUCKDB) -> Iterator[Engine]:
    """Start the engine that ``url`` names, for a block.

    Args:
        url: ``duckdb://``, with DuckDB's settings as its query: ``duckdb://?memory_limit=8GB&threads=4``.
            ``spark://host:7077``: that Spark master; every worker must find the files under the same path.
            ``pyspark://?spark.master=local-cluster[2,1,1024]``: a Spark session with these settings.

    Raises:
        EngineProblem: there is no such engine, or it cannot be started. Within the block: it failed while counting.
    """
    scheme = urlsplit(url).scheme
    if scheme not in _STARTS:
        known = ", ".join(f"{name}://" for name in _STARTS)
        raise EngineProblem(f"no engine is called '{url}'", fix=f"known are: {known}")
    with _STARTS[scheme](url) as engine:
        yield engine


@contextmanager
def _duckdb(url: str) -> Iterator[Engine]:
    parts = urlsplit(url)
    settings = {"memory_limit": _MEMORY, "temp_directory": gettempdir(), **_settings(url)}
    numbers = count()
    with _troubles(url, duckdb.Error):
        connection = ibis.duckdb.connect(parts.netloc + parts.path or ":memory:", **settings)
        with closing(connection.con):
            yield Engine(
                read=lambda paths: connection.read_parquet([escape(str(path)) for path in paths]),
                keep=lambda table: connection.create_table(f"kept_{next(numbers)}", table, temp=True),
            )


@contextmanager
def _spark(url: str) -> Iterator[Engine]:
    try:
        # Not in the locks: an archive of hundreds of megabytes, which few will want.
        pyspark, errors, java = map(import_module, ("pyspark.sql", "pyspark.errors", "py4j.protocol"))
    except ImportError as error:
        fix = "install it: pip install 'pyspark>=3.5,<4.1'"
        raise EngineProblem(f"a package is missing ({error})", where=url, fix=fix) from error
    builder = pyspark.SparkSession.builder.appName("anzaar")
    for name, value in ({"spark.master": url} if urlsplit(url).scheme == "spark" else _settings(url)).items():
        builder = builder.config(name, value)
    numbers = count()
    with _troubles(url, errors.PySparkException, java.Py4JError):
        session = builder.getOrCreate()
        try:
            connection = ibis.pyspark.connect(session)

            def named(frame: Table) -> Table:
                name = f"kept_{next(numbers)}"
                frame.createTempView(name)
                return connection.table(name)

            yield Engine(
                read=lambda paths: named(session.read.parquet(*map(_hadoop_escape, paths))),
                keep=lambda table: named(session.sql(connection.compile(table)).cache()),
            )
        finally:
            session.stop()


@contextmanager
def _troubles(url: str, *errors: type[Exception]) -> Iterator[None]:
    """What these errors of an engine are to staff."""
    try:
        yield
    except errors as error:
        first_line = str(error).strip().partition("\n")[0]
        raise EngineProblem(f"the engine gave up ({type(error).__name__}: {first_line:.300})", where=url) from error


def _settings(url: str) -> Mapping[str, str]:
    return dict(parse_qsl(urlsplit(url).query))


def _hadoop_escape(path: Path) -> str:
    """The path as Hadoop's globs read it: as itself."""
    return "".join(f"\\{sign}" if sign in r"\*?[]{}" else sign for sign in path.as_posix())


_STARTS: Final = {"duckdb": _duckdb, "spark": _spark, "pyspark": _spark}

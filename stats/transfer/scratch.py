"""A database in a temporary file without a name: for sorting more than memory holds."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from tempfile import gettempdir

from stats.errors import DiskProblem


@contextmanager
def scratch_table(columns: str) -> Iterator[sqlite3.Connection]:
    """Give a database with a table ``scratch`` of these columns, which is gone when the block ends.

    Raises DiskProblem when the disk for temporary files takes no more.
    """
    try:
        with closing(sqlite3.connect("", isolation_level=None)) as database:
            database.execute("PRAGMA journal_mode = OFF")  # nothing is ever taken back, and nothing outlives the block
            database.execute("PRAGMA cache_size = -65536")
            database.execute(f"CREATE TABLE scratch ({columns})")
            database.execute("BEGIN")
            yield database
    except sqlite3.Error as error:
        where = gettempdir()
        raise DiskProblem(f"no more fits into this folder ({error})", where=where, fix="free some space") from error

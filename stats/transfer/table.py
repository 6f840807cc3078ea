"""Rows as Parquet, typed, written in row groups; and back. pyarrow, of the extra ``fleet``, is imported only here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from io import BytesIO
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any, Final

from stats.codebook import COLUMNS
from stats.errors import StatsError
from stats.files import disk_problems
from stats.progress import Progress, unwatched
from stats.record import SessionRecord
from stats.transfer.bundle import Bundle
from stats.transfer.csv_rows import plain_lines, write_codebook
from stats.transfer.flaws import Flaws
from stats.transfer.items import HELP_FIELDS, HelpCount, Item
from stats.transfer.reading import Cells, items_of
from stats.transfer.rows import rows_of
from stats.transfer.shuffle import Shuffle

GROUP_ROWS: Final = 65_536
_BLOCK: Final = 1024 * 1024
_READ_ROWS: Final = 4_096


def write(
    records: Iterable[SessionRecord], helps: Iterable[HelpCount], files: Bundle, rng: Random, progress: Progress
) -> int:
    """The rows in random order, in row groups; help counts and codebook beside them. Gives the number of rows."""
    pa, parquet, pa_csv = _engine(), _engine(".parquet"), _engine(".csv")
    schema = row_schema()
    named = pa_csv.ReadOptions(column_names=schema.names, block_size=_BLOCK)
    typed = pa_csv.ConvertOptions(column_types=schema, null_values=[""], strings_can_be_null=True)
    with Shuffle(rng) as lines:
        lines.fill(line for record in records for line in plain_lines(rows_of(record)))
        shuffled = lines.shuffled(progress)
        with parquet.ParquetWriter(files.main(), schema, compression="zstd") as writer:
            while group := b"".join(islice(shuffled, GROUP_ROWS)):
                writer.write_table(pa_csv.read_csv(BytesIO(group), read_options=named, convert_options=typed))
        counts = [{"kiosk": one.kiosk, "date": one.date, "opened": one.opened} for one in helps]
        parquet.write_table(pa.Table.from_pylist(counts, schema=help_schema()), files.beside("help.parquet"))
        write_codebook(files)
        return len(lines)


def row_schema() -> Any:
    """The rows' ``pyarrow.Schema``: the columns of the CSV, each of its type."""
    pa = _engine()
    types = {
        "text": pa.string(),
        "votes": pa.string(),
        "whole": pa.int64(),
        "number": pa.float64(),
        "flag": pa.bool_(),
        "date": pa.date32(),
    }
    return pa.schema([(column.name, types[column.kind]) for column in COLUMNS])


def help_schema() -> Any:
    """The ``pyarrow.Schema`` of the openings of help."""
    pa = _engine()
    return pa.schema(list(zip(HELP_FIELDS, (pa.string(), pa.date32(), pa.int64()), strict=True)))


def read(path: Path, flaws: Flaws, progress: Progress = unwatched) -> Iterator[Item]:
    """The items of a file that ``write`` wrote. Raises DiskProblem, and StatsError where pyarrow is missing."""
    parquet = _engine(".parquet")
    with disk_problems(path), path.open("rb") as file:
        try:
            table = parquet.ParquetFile(file)
            names = table.schema_arrow.names
        except Exception as error:  # pyarrow lets through whatever its reader meets in a broken file
            flaws.add(path, f"this is no Parquet file, or a torn one ({type(error).__name__})")
            return
        yield from items_of(names, _cells(table, path, flaws, progress), path, flaws)


def _cells(table: Any, path: Path, flaws: Flaws, progress: Progress) -> Iterator[Cells]:
    number = 0
    try:
        for batch in table.iter_batches(batch_size=_READ_ROWS):
            for row in zip(*(column.to_pylist() for column in batch.columns), strict=True):
                number += 1
                yield number, row
            progress(number / table.metadata.num_rows)
    except _engine().ArrowException as error:
        flaws.add(path, f"the rows from here on cannot be read ({type(error).__name__})", number + 1)


def _engine(part: str = "") -> Any:
    """pyarrow, or a part of it. Raises StatsError where it is not installed."""
    try:
        return import_module(f"pyarrow{part}")
    except ImportError as error:
        raise StatsError(
            "Parquet needs pyarrow, which is not installed", fix="pip install 'anzaar-kiosk[fleet]'"
        ) from error

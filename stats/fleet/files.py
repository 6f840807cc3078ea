"""Which Parquet files of a folder hold the rows of an export, and which the openings of help."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pyarrow as pa
from pyarrow import parquet

from stats.errors import DiskProblem
from stats.files import disk_problems
from stats.sources import NothingRecorded
from stats.transfer.flaws import Flaw
from stats.transfer.table import help_schema, row_schema

COUNTED: Final = (
    *("visit", "part", "kiosk", "event", "date", "hour", "mode", "wave", "arm", "pack", "form", "language", "age_band"),
    *("status", "left_at", "answers", "answer", "ref", "kind", "choice", "truth"),
)
"""The columns of an export's rows that are counted; others may be missing, for earlier editions did not write all."""


@dataclass(frozen=True, slots=True)
class ParquetFiles:
    """What a folder holds.

    Attributes:
        rows: files of answers, at least one.
        helps: files of help openings.
        flaws: files that are neither.
    """

    rows: tuple[Path, ...]
    helps: tuple[Path, ...]
    flaws: tuple[Flaw, ...]


def find_files(folder: Path) -> ParquetFiles:
    """All Parquet files in ``folder`` and the folders in it, told apart by their columns and types.

    Raises:
        NothingRecorded: none has the rows of an export.
        DiskProblem: the folder or a file cannot be read.
    """
    rows: list[Path] = []
    helps: list[Path] = []
    flaws: list[Flaw] = []
    with disk_problems(folder):
        if not folder.is_dir():
            raise DiskProblem("this is no folder", where=str(folder), fix="name a folder of exports as Parquet")
        for path in sorted(path.absolute() for path in folder.rglob("*.parquet") if path.is_file()):
            schema = _schema(path)
            if schema is None:
                flaws.append(Flaw(path, 0, "this is no Parquet file, or a torn one"))
            elif _has(schema, row_schema(), COUNTED):
                rows.append(path)
            elif _has(schema, help_schema(), help_schema().names):
                helps.append(path)
            else:
                flaws.append(Flaw(path, 0, "these are no rows of an export"))
    if not rows:
        fix = "put exports made with 'stats export --format parquet' there"
        raise NothingRecorded("no exported Parquet file is here", where=str(folder), fix=fix)
    return ParquetFiles(tuple(rows), tuple(helps), tuple(flaws))


def _schema(path: Path) -> Any:
    try:
        with path.open("rb") as file:
            return parquet.read_schema(file)
    except pa.ArrowException:
        return None


def _has(schema: Any, wanted: Any, names: tuple[str, ...] | list[str]) -> bool:
    return all(name in schema.names and schema.field(name).type == wanted.field(name).type for name in names)

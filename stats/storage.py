"""TinyDB on files that are replaced as a whole: plain JSON which stock TinyDB opens, one document a line.

Stock storage overwrites in place, so a power cut leaves a torn file, and reads a file of 0 bytes as an empty database.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tinydb import TinyDB
from tinydb.storages import Storage

from stats.errors import DamagedFile
from stats.files import disk_problems, write_whole
from stats.seal import compact

Tables = dict[str, dict[str, Any]]

_LONGEST_FILE = 32 * 1024 * 1024  # a part closes far below; anything this long is not ours to read


class AtomicStorage(Storage):
    """A TinyDB storage: ``write`` returns when the new file has durably taken the old one's place.

    ``read`` gives None for a file that does not exist and raises DamagedFile for one that is not a TinyDB database.
    Both raise DiskProblem. The file's time is cut to the hour.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def read(self) -> Tables | None:
        """All tables."""
        content = read_bytes(self._path)
        return None if content is None else _tables(content, self._path)

    def write(self, data: Mapping[str, Mapping[Any, Any]]) -> None:
        """Replace the file by ``data``."""
        content = "".join(_pieces(data)).encode()
        with disk_problems(self._path):
            write_whole(self._path, content, hour_only=True)


def read_bytes(path: Path) -> bytes | None:
    """The file's content, None when there is no file. Raises DamagedFile for what cannot be ours, and DiskProblem."""
    with disk_problems(path):
        if not path.exists():
            return None
        if not path.is_file() or path.stat().st_size > _LONGEST_FILE:
            raise DamagedFile("this is not a file of the record", where=str(path))
        try:
            return path.read_bytes()
        except FileNotFoundError:
            return None


def _pieces(tables: Mapping[str, Mapping[Any, Any]]) -> Iterator[str]:
    """JSON text, document by document: the drawing thread gets its turn in between."""
    yield "{"
    for number, (name, table) in enumerate(tables.items()):
        yield ",\n" if number else ""
        yield f"{compact(name)}: {{\n"
        yield ",\n".join(f'"{int(key)}": {compact(document)}' for key, document in table.items())
        yield "\n}"
    yield "}\n"


def _tables(content: bytes, path: Path) -> Tables:
    try:
        data = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise DamagedFile("this is not whole JSON", where=str(path)) from error
    if not isinstance(data, dict) or not all(_is_table(table) for table in data.values()):
        raise DamagedFile("this is not a TinyDB database", where=str(path))
    return data


def _is_table(table: object) -> bool:
    return isinstance(table, dict) and all(
        key.isascii() and key.isdigit() and len(key) < 10 and isinstance(document, dict)
        for key, document in table.items()
    )


def salvage(content: bytes) -> list[dict[str, Any]]:
    """Every document that still stands whole on its line of a damaged file. Never raises."""
    return [document for line in content.split(b"\n") if (document := _document(line)) is not None]


def _document(line: bytes) -> dict[str, Any] | None:
    _, separator, text = line.strip().rstrip(b",").partition(b": ")
    if not separator:
        return None
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return document if isinstance(document, dict) else None


def open_database(path: Path) -> TinyDB:
    """The TinyDB database at ``path``, on AtomicStorage."""
    return TinyDB(path, storage=AtomicStorage)

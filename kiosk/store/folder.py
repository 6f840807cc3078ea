"""Reading a folder that anybody may have filled: plain files only, links are never followed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from kiosk.store import sentences as say
from kiosk.store.names import composed
from kiosk.store.refusal import refused
from kiosk.store.source import MOST_FILES, Entry, Source


@contextmanager
def open_folder(path: Path) -> Iterator[Source]:
    """The files of a folder, not yet checked for their names.

    Raises:
        Refused: it cannot be read, or there are links or devices in it.
    """
    found = [(composed(name), at) for name, at in _files(path)]
    places = dict(found)
    entries = tuple(Entry(name, _size(at)) for name, at in found)
    yield Source(str(path), entries, lambda entry: _reading(places[entry.name]))


def _files(root: Path) -> Iterator[tuple[str, Path]]:
    """Names below the root and where they are; no more than one above the limit, however many there are."""
    waiting, found = [root], 0
    while waiting:
        for item in _listed(waiting.pop()):
            if item.is_symlink() or not (item.is_dir() or item.is_file()):
                raise refused(item.path, say.NO_PLAIN_FILE)
            found += 1
            if found > 2 * MOST_FILES:
                raise refused(root, say.TOO_MANY, limit=MOST_FILES)
            if item.is_dir():
                waiting.append(Path(item.path))
            else:
                yield Path(item.path).relative_to(root).as_posix(), Path(item.path)


def _listed(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as items:
            return sorted(items, key=lambda item: item.name)
    except OSError as error:
        raise refused(folder, say.NOT_READ, why=error.strerror or error) from error


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        raise refused(path, say.NOT_READ, why=error.strerror or error) from error


@contextmanager
def _reading(path: Path) -> Iterator[BinaryIO]:
    try:
        file = path.open("rb")
    except OSError as error:
        raise refused(path, say.NOT_READ, why=error.strerror or error) from error
    with file:
        yield file

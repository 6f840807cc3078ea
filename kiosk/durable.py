"""Files and folders that survive a pulled plug: on the disk when a call returns, changed as a whole or not at all."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

PATIENCE: Final = (0.1, 0.3, 0.6)
"""Seconds between tries: on Windows a virus scanner may hold a file that was just written."""


def sync_folder(folder: Path) -> None:
    """Make names created, renamed or removed in ``folder`` durable; Windows does that by itself. Raises OSError."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def syncing(root: Path) -> Iterator[tuple[int, int]]:
    """Make a folder with all that is in it durable, once all is consumed; gives files done and altogether.

    Raises:
        OSError: something cannot be written.
    """
    files = [path for path in root.rglob("*") if path.is_file()]
    for done, path in enumerate(files):
        yield done, len(files)
        # Windows flushes only what is open for writing.
        with path.open("rb+") as file:
            os.fsync(file.fileno())
    for folder in (root, *(path for path in root.rglob("*") if path.is_dir())):
        sync_folder(folder)


def write_whole(path: Path, content: bytes) -> None:
    """Replace ``path`` by ``content``; where that fails it stays as it was. Raises OSError."""
    draft = path.with_name(f".{path.name}.new")
    try:
        with draft.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _patiently(lambda: draft.replace(path))
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def move(folder: Path, to: Path) -> None:
    """Give a folder another name on the same disk, at which nothing may stand yet. Raises OSError."""
    _patiently(lambda: folder.rename(to))
    sync_folder(to.parent)
    sync_folder(folder.parent)


def _patiently(act: Callable[[], object]) -> None:
    for seconds in PATIENCE:
        try:
            act()
            return
        except PermissionError:
            time.sleep(seconds)
    act()

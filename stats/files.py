"""Files that survive a pulled plug: replaced as a whole or not at all, never deleted when they are not ours."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from stats.errors import DiskProblem

HALF_WRITTEN = ".new"
SET_ASIDE = ".set-aside-"

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FORBIDDEN = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


@contextmanager
def disk_problems(path: Path) -> Iterator[None]:
    """Turn every ``OSError`` inside the block into a DiskProblem about ``path``."""
    try:
        yield
    except OSError as error:
        raise _explained(error, path) from error


def _explained(error: OSError, path: Path) -> DiskProblem:
    if error.errno in _FULL:
        return DiskProblem("the disk is full", where=str(path), fix="free some space")
    if error.errno in _FORBIDDEN:
        return DiskProblem(
            "this place cannot be written", where=str(path), fix="make the disk or the folder writable, or use another"
        )
    reason = error.strerror or type(error).__name__
    return DiskProblem(f"the disk does not answer as it should ({reason})", where=str(path), fix="check the disk")


def sync(descriptor: int) -> None:
    """Return when the file's bytes and its length are on the disk."""
    if sys.platform == "linux":
        os.fdatasync(descriptor)  # also flushes the length, and spares one write of the times
    else:
        os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """Make names created, renamed or removed in ``folder`` durable (Windows does that by itself)."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def make_folder(folder: Path) -> None:
    """Create ``folder`` and its parents durably; nothing when it is there."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    folder.mkdir(exist_ok=True)
    sync_folder(folder.parent)


@contextmanager
def replacing(path: Path, *, hour_only: bool = False) -> Iterator[BinaryIO]:
    """Give a file to write; on leaving the block it takes the place of ``path``, durably and as a whole.

    With ``hour_only`` the file's time is cut to the hour, so that it does not tell the minute of the last visit.
    If the block raises, ``path`` stays as it was. Raises OSError.
    """
    temporary = path.with_name(path.name + HALF_WRITTEN)
    try:
        with temporary.open("wb") as file:
            yield file
            file.flush()
            if hour_only:
                _cut_time(temporary)
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    sync_folder(path.parent)


def _cut_time(path: Path) -> None:
    hour = int(path.stat().st_mtime) // 3600 * 3600
    os.utime(path, (hour, hour))


def write_whole(path: Path, content: bytes, *, hour_only: bool = False) -> None:
    """Replace ``path`` by ``content`` durably. Raises OSError."""
    with replacing(path, hour_only=hour_only) as file:
        file.write(content)


def set_aside(path: Path) -> Path:
    """Rename a file we cannot trust to ``<name>.set-aside-<n>`` beside itself; returns the new path. Raises OSError."""
    number = 1
    while (aside := path.with_name(f"{path.name}{SET_ASIDE}{number}")).exists():
        number += 1
    path.rename(aside)
    sync_folder(path.parent)
    return aside

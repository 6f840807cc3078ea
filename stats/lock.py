"""One kiosk a folder: a lock the system itself lets go of when the process dies, so a stale one never blocks."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from stats.errors import FolderInUse
from stats.files import disk_problems

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

LOCK_NAME = "lock"
_HELD = frozenset({errno.EAGAIN, errno.EACCES, errno.EDEADLK})


class FolderLock:
    """Held from the moment it is made until ``release``; the file itself stays and means nothing.

    Raises FolderInUse when another process (or another lock of this one) holds it, DiskProblem when the folder cannot
    be written.
    """

    def __init__(self, folder: Path) -> None:
        path = folder / LOCK_NAME
        with disk_problems(folder):
            self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
            try:
                held_elsewhere = not _take(self._file)
            except OSError:
                os.close(self._file)
                raise
        if held_elsewhere:
            os.close(self._file)
            raise FolderInUse(
                "another kiosk is already using this folder",
                where=str(folder),
                fix="close the other one, or give this one a data folder of its own",
            )

    def release(self) -> None:
        """Let the next kiosk in."""
        os.close(self._file)


def _take(descriptor: int) -> bool:
    """Whether the lock is ours now; never waits."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _HELD:
            return False
        raise
    return True

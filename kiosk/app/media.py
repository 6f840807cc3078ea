"""Sticks and cards that are plugged in now."""

from __future__ import annotations

import os
import string
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

LINUX_ROOTS: Final = ("/media", "/run/media")
MAC_ROOT: Final = "/Volumes"
DRIVE_REMOVABLE: Final = 2
"""What Windows calls a drive that can be taken out."""


def removable_media() -> tuple[Path, ...]:
    """Their folders, in order of name; none where this system cannot tell."""
    if sys.platform == "win32":
        return tuple(_drives())
    roots = (MAC_ROOT,) if sys.platform == "darwin" else LINUX_ROOTS
    return tuple(mounts_below(Path(root) for root in roots))


def mounts_below(roots: Iterable[Path]) -> Iterator[Path]:
    """The mounted folders in the roots, or one folder deeper, where some systems keep a folder a user."""
    for root in roots:
        for folder in _folders(root):
            if os.path.ismount(folder):
                yield folder
            else:
                yield from (inner for inner in _folders(folder) if os.path.ismount(inner))


def _folders(root: Path) -> list[Path]:
    try:
        return sorted(path for path in root.iterdir() if path.is_dir() and not path.is_symlink())
    except OSError:
        return []


def _drives() -> Iterator[Path]:
    import ctypes

    kind_of = getattr(ctypes, "windll").kernel32.GetDriveTypeW  # noqa: B009 - only Windows has it
    drives = (f"{letter}:\\" for letter in string.ascii_uppercase)
    yield from (Path(drive) for drive in drives if kind_of(drive) == DRIVE_REMOVABLE)

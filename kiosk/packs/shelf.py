"""Where a pack's folder is: written by hand, or brought in and kept on a shelf with the version before it.

A *shelf* is named by the pack's id. In it lies one folder a version, and a file ``current``: its first line names the
folder that plays, its second the one that played before. Both stand in one file, so that they change together.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.packs.load import HEAD_NAME

CURRENT: Final = "current"

NEWS: Final = ".changed"
"""Within a root of shelves: its time is when one of them was last changed."""

MOST_BYTES: Final = 1000
MOST_NAME: Final = 200
"""A longer ``current``, or a longer name in it, is none of ours."""


@dataclass(frozen=True)
class Standing:
    """Which version folders of a shelf play and played before; ``previous`` is empty where there was none."""

    current: str
    previous: str = ""


def playable_folder(child: Path) -> Path | None:
    """The folder to load for a child of a root of packs; None where it holds no pack.

    A folder with YAML in it is a pack written by hand. Of a shelf it is the version that plays or, should that one
    have gone, the version before it. Never raises.
    """
    try:
        if child.name.startswith(".") or not child.is_dir():
            return None
        if any(child.glob("*.y*ml")):
            return child
        standing = standing_of(child)
    except OSError:
        return None
    if standing is None:
        return None
    return next((child / name for name in _names(standing) if (child / name / HEAD_NAME).is_file()), None)


def is_brought(folder: Path) -> bool:
    """Whether a pack's folder lies on a shelf: then it was brought in, and what was prepared in it can be trusted."""
    standing = standing_of(folder.parent)
    return standing is not None and folder.name in _names(standing)


def standing_of(shelf: Path) -> Standing | None:
    """What a shelf's ``current`` says; None where there is no such file, or none that names a folder in it."""
    try:
        with (shelf / CURRENT).open("rb") as file:
            lines = file.read(MOST_BYTES).decode("utf-8").splitlines()
    except (OSError, ValueError):
        return None
    if not lines or not _names_inside(lines[0]):
        return None
    previous = lines[1] if len(lines) > 1 and _names_inside(lines[1]) else ""
    return Standing(lines[0], previous)


def news_of(root: Path) -> int:
    """When a shelf below the root was last changed, in nanoseconds; 0 where none ever was."""
    try:
        return (root / NEWS).stat().st_mtime_ns
    except OSError:
        return 0


def version_key(version: str) -> tuple[int, ...]:
    """What orders versions: ``1.10.0`` is higher than ``1.9.0``."""
    return tuple(int(part) for part in version.split("."))


def _names(standing: Standing) -> Iterator[str]:
    yield standing.current
    if standing.previous:
        yield standing.previous


def _names_inside(name: str) -> bool:
    """A plain name: no way out of the shelf, no drive, nothing hidden."""
    return 0 < len(name) <= MOST_NAME and not name.startswith(".") and not set(name) & set("/\\:\0")

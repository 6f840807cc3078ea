"""The shelves of packs that were brought in: what stands on them, and changing what plays in one step.

Layout below the root: a folder a pack, named by its id, with a folder a version (``1.2.0-0123456789ab``) and the file
``current`` (see :mod:`kiosk.packs.shelf`). Whatever else lies in the root is not ours and never touched.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kiosk.durable import move, sync_folder, write_whole
from kiosk.packs.shelf import CURRENT, Standing, standing_of

STAGING: Final = ".staging"
"""Within the root. What lies there is half done: a crash leaves it behind, and the next who comes clears it away."""

_VERSION_FOLDER: Final = re.compile(r"\d+(\.\d+){2}-[0-9a-f]{12}(-\d+)?")


def shelves(root: Path) -> Iterator[tuple[Path, Standing]]:
    """Every shelf below the root, by name, and what stands on it."""
    if not root.is_dir():
        return
    for child in sorted(root.iterdir()):
        standing = None if child.name.startswith(".") else standing_of(child)
        if standing is not None:
            yield child, standing


def version_of(folder: str) -> str:
    """The version in a version folder's name; one that somebody named by hand counts as the oldest."""
    return folder.partition("-")[0] if _VERSION_FOLDER.fullmatch(folder) else "0.0.0"


def clear_staging(root: Path) -> Path:
    """An empty folder to stage in; what a crash has left there is gone. Raises OSError."""
    staging = root / STAGING
    if staging.exists():
        shutil.rmtree(staging)
    staging.mkdir(parents=True)
    return staging


def publish(root: Path, pack: str, staged: Path, fingerprint: str, version: str) -> Standing:
    """Let a staged, checked and durable folder play; the version that played until now stays as the previous one.

    Whatever moment this is broken off at, the old or the new version plays. Raises OSError.
    """
    shelf = root / pack
    before = standing_of(shelf)
    name = _free_name(shelf, f"{version}-{fingerprint}")
    if before is None:
        standing = Standing(name)
        new = root / STAGING / "shelf"
        new.mkdir()
        move(staged, new / name)
        _write(new, standing)
        move(new, shelf)
        return standing
    move(staged, shelf / name)
    standing = Standing(name, before.current)
    _write(shelf, standing)
    _tidy(shelf, standing)
    return standing


def turn_back(shelf: Path, standing: Standing) -> Standing:
    """Let the previous version play, and the present one be the previous. Raises OSError."""
    turned = Standing(standing.previous, standing.current)
    _write(shelf, turned)
    return turned


def take_away(root: Path, shelf: Path) -> None:
    """Remove a shelf, in one step as far as anybody sees. Raises OSError."""
    staging = clear_staging(root)
    move(shelf, staging / shelf.name)
    shutil.rmtree(staging)
    sync_folder(root)


def _write(shelf: Path, standing: Standing) -> None:
    write_whole(shelf / CURRENT, f"{standing.current}\n{standing.previous}\n".encode())


def _free_name(shelf: Path, name: str) -> str:
    """A folder's name that is not taken: a shelf may keep the same content twice, before and after another version."""
    if not (shelf / name).exists():
        return name
    number = 2
    while (shelf / f"{name}-{number}").exists():
        number += 1
    return f"{name}-{number}"


def _tidy(shelf: Path, standing: Standing) -> None:
    """Remove the versions before the previous one. What cannot be removed now can be the next time."""
    for child in shelf.iterdir():
        if _VERSION_FOLDER.fullmatch(child.name) and child.name not in (standing.current, standing.previous):
            shutil.rmtree(child, ignore_errors=True)

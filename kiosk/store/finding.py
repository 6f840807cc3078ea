"""Packs on a stick: zips and folders of them, not too deep down, however full the stick is."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.packs.load import HEAD_NAME
from kiosk.store.offers import Offer, offers
from kiosk.store.refusal import Refused
from kiosk.store.sentences import NO_PACK
from kiosk.yamlsafe import Problem

MOST_DEPTH: Final = 3
"""Folders below the stick's own."""

MOST_LOOKED_AT: Final = 3_000
MOST_FOUND: Final = 60
"""Files and folders that are looked at, and packs that are named."""

_TAIL_BYTES: Final = 4_000_000
_HEAD_BYTES: Final = 64_000


@dataclass(frozen=True)
class Unfit:
    """Something that is meant as a pack and cannot be brought in."""

    path: Path
    problems: tuple[Problem, ...]


def packs_on(root: Path) -> Iterator[Offer | Unfit]:
    """The packs below a folder, by name, the outermost first. A folder that cannot be read holds none."""
    found = 0
    for path in _candidates(root):
        for one in _looked_at(path):
            yield one
            found += 1
            if found == MOST_FOUND:
                return


def _looked_at(path: Path) -> tuple[Offer | Unfit, ...]:
    try:
        return offers(path)
    except Refused as refusal:
        if refusal.problems[0].code == NO_PACK.code:
            return ()
        return (Unfit(path, refusal.problems),)


def _candidates(root: Path) -> Iterator[Path]:
    """Folders with a head in them, and zips that hold one."""
    looked_at = 0
    level = [root]
    for _ in range(MOST_DEPTH + 1):
        below: list[Path] = []
        for folder in level:
            if (folder / HEAD_NAME).is_file():
                yield folder
                continue
            for item in _listed(folder):
                looked_at += 1
                if looked_at > MOST_LOOKED_AT:
                    return
                if item.is_dir(follow_symlinks=False):
                    below.append(Path(item.path))
                elif _is_zip(item) and _names_a_head(Path(item.path)):
                    yield Path(item.path)
        level = below


def _listed(folder: Path) -> list[os.DirEntry[str]]:
    """What lies in a folder, but for what systems hide."""
    try:
        with os.scandir(folder) as items:
            return sorted((item for item in items if item.name[0] not in ".$"), key=lambda item: item.name)
    except OSError:
        return []


def _is_zip(item: os.DirEntry[str]) -> bool:
    """By its name. A pipe of that name would be waited for without end."""
    return item.name.lower().endswith(".zip") and item.is_file(follow_symlinks=False)


def _names_a_head(path: Path) -> bool:
    """Whether a zip speaks of a ``pack.yaml``, even if it is damaged: names stand in it as they are."""
    name = HEAD_NAME.encode()
    try:
        with path.open("rb") as file:
            if name in file.read(_HEAD_BYTES):
                return True
            file.seek(max(0, file.seek(0, os.SEEK_END) - _TAIL_BYTES))
            return name in file.read()
    except OSError:
        return False

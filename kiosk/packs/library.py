"""All packs that are there: those that play, and what is wrong with the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from kiosk.packs import sentences as say
from kiosk.packs.draft import Known
from kiosk.packs.load import HEAD_NAME, Loaded, load
from kiosk.packs.model import Ages, Pack
from kiosk.packs.shelf import playable_folder
from kiosk.yamlsafe import Place, Problem


@dataclass(frozen=True)
class Library:
    """The packs that can be played, and the problems of each folder that has any, by the folder's path."""

    packs: tuple[Pack, ...]
    problems: Mapping[str, tuple[Problem, ...]]

    @property
    def left_out(self) -> tuple[str, ...]:
        """The folders of packs that cannot be played, to be named to staff."""
        return tuple(folder for folder, found in self.problems.items() if any(p.severity == "error" for p in found))


def load_library(roots: Iterable[Path], known: Known | None = None) -> Library:
    """Loads every pack below the roots, the youngest's first, then by id; of two packs with one id the first plays.

    A root that is not there holds no packs.
    """
    packs: dict[str, Pack] = {}
    where: dict[str, Path] = {}
    problems: dict[str, tuple[Problem, ...]] = {}
    for folder in pack_folders(roots):
        loaded = load(folder, known)
        if loaded.pack is not None and loaded.pack.id in packs:
            loaded = _second(folder, loaded.pack, where[loaded.pack.id])
        if loaded.problems:
            problems[str(folder)] = loaded.problems
        if loaded.pack is not None:
            packs[loaded.pack.id] = loaded.pack
            where[loaded.pack.id] = folder
    by_age = sorted(packs.values(), key=lambda pack: (get_args(Ages).index(pack.head.ages), pack.id))
    return Library(tuple(by_age), problems)


def pack_folders(roots: Iterable[Path]) -> Iterator[Path]:
    """The folders below the roots that are meant as packs: those that hold YAML, and of each shelf what plays."""
    for root in roots:
        if root.is_dir():
            folders = (playable_folder(child) for child in sorted(root.iterdir()))
            yield from (folder for folder in folders if folder is not None)


def _second(folder: Path, pack: Pack, first: Path) -> Loaded:
    args = {"name": pack.id, "other": str(first)}
    return Loaded(None, (Problem(str(folder / HEAD_NAME), Place(1, 1), say.SAME_PACK, args),))

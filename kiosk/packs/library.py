"""All packs that are there: those that play, and what is wrong with the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.packs.draft import Known
from kiosk.packs.load import load
from kiosk.packs.model import Pack
from kiosk.packs.rivals import settle
from kiosk.packs.shelf import playable_folder
from kiosk.yamlsafe import Problem


@dataclass(frozen=True)
class Library:
    """The packs that can be played, and the problems of each folder that has any, by the folder's path."""

    packs: tuple[Pack, ...]
    problems: Mapping[str, tuple[Problem, ...]]
    has_media: bool = False
    """Whether any names pictures or recordings, which play once it has been brought in."""

    @property
    def left_out(self) -> tuple[str, ...]:
        """The folders of packs that cannot be played, to be named to staff."""
        return tuple(folder for folder, found in self.problems.items() if any(p.severity == "error" for p in found))


def load_library(roots: Iterable[Path], known: Known | None = None) -> Library:
    """Loads every pack below the roots, the youngest's first, then by id; of two packs with one id the first plays.

    A root that is not there holds no packs.
    """
    loaded = {folder: load(folder, known) for folder in pack_folders(roots)}
    settled = settle((folder, one.pack) for folder, one in loaded.items() if one.pack is not None)
    problems = {folder: one.problems for folder, one in loaded.items() if one.problems}
    problems |= {folder: (problem,) for folder, problem in settled.instead.items()}
    has_media = any(one.has_media for one in loaded.values())
    return Library(settled.packs, {str(folder): problems[folder] for folder in loaded if folder in problems}, has_media)


def pack_folders(roots: Iterable[Path]) -> Iterator[Path]:
    """The folders below the roots that are meant as packs: those that hold YAML, and of each shelf what plays."""
    for root in roots:
        if root.is_dir():
            folders = (playable_folder(child) for child in sorted(root.iterdir()))
            yield from (folder for folder in folders if folder is not None)

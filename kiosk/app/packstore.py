"""The store of a data folder: what this kiosk knows of packs, handed to what brings them in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from kiosk.app.content import PACKS_FOLDER
from kiosk.packs.draft import Known
from kiosk.packs.library import pack_folders
from kiosk.packs.load import HEAD_NAME, load
from kiosk.packs.model import PackHead
from kiosk.packs.sources import load_sources
from kiosk.packs.tactics import load_tactics
from kiosk.store import Store
from kiosk.store.refusal import refused
from kiosk.store.sentences import BUSY
from kiosk.yamlsafe import Problem, read_page
from stats import FolderInUse
from stats.lock import FolderLock


def store_at(data: Path, assets: Path, scenarios: Path) -> Store:
    """The packs that were brought to the kiosk of a data folder.

    Raises:
        PackError: tactics.yaml or sources.yaml, without which no pack can be understood.
    """
    faces = frozenset(path.name for path in (assets / "faces").iterdir() if path.is_dir())
    known = Known(load_tactics(scenarios / "tactics.yaml"), load_sources(scenarios / "sources.yaml"), faces)
    return Store(data / PACKS_FOLDER, partial(load, known=known), _as_it_is, _own_versions(scenarios), _alone)


def _as_it_is(file: Path, place: str) -> Problem | None:
    return None


def _own_versions(scenarios: Path) -> Mapping[str, str]:
    """The versions of the packs that the kiosk came with, by id."""
    heads = (read_page(folder / HEAD_NAME, folder.name, PackHead)[0] for folder in pack_folders([scenarios]))
    return {head.content.pack: head.content.version for head in heads if head is not None}


@contextmanager
def _alone(root: Path) -> Iterator[None]:
    try:
        lock = FolderLock(root)
    except FolderInUse as error:
        raise refused(root, BUSY) from error
    try:
        yield
    finally:
        lock.release()

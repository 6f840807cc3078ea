"""The store of a data folder, and what staff do with it; imported when somebody brings packs in, and not before."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final

from kiosk.app.content import PACKS_FOLDER, known_here, open_stock
from kiosk.app.preparing import prepare
from kiosk.packs.library import pack_folders
from kiosk.packs.load import HEAD_NAME, load
from kiosk.packs.model import PackHead
from kiosk.packs.shelf import playable_folder, version_key
from kiosk.screens.pack_actions import BroughtPack, FoundPack, Outcome, Step
from kiosk.store import Kept, Offer, Progress, Refused, Store, offers
from kiosk.store.finding import Unfit, packs_on
from kiosk.store.refusal import refused
from kiosk.store.sentences import BUSY, NO_PACK, NOT_WRITTEN
from kiosk.yamlsafe import read_page
from stats import DiskProblem, FolderInUse
from stats.lock import FolderLock

LOCKED: Final = ".installing"
"""Within the folder of packs: who holds the lock in it changes them."""


def store_at(data: Path, assets: Path, scenarios: Path) -> Store:
    """The packs that were brought to the kiosk of a data folder.

    Raises:
        PackError: tactics.yaml, sources.yaml or words.yaml, without which no pack can be understood.
    """
    faces = _faces(assets)
    check = partial(load, known=known_here(scenarios, faces))
    packs = data / PACKS_FOLDER

    def remember() -> None:
        """Put what has changed into the index, so that neither a running kiosk nor its next start need read it."""
        open_stock(scenarios, data, faces)

    return Store(packs, check, prepare, _own_versions(scenarios, packs), _alone, remember)


class PackDesk:
    """Finds, brings in and turns back packs, and tells of it as the staff's screens want to be told. Takes its time."""

    def __init__(self, store: Store, media: Iterable[Path]) -> None:
        self._store, self._media = store, media

    def found(self) -> tuple[FoundPack, ...]:
        """The packs on all sticks."""
        return tuple(self._beside(one) for root in self._media for one in packs_on(root))

    def bring(self, found: FoundPack, tell: Callable[[Step], None]) -> Outcome:
        """Bring one of them in, whatever version is here."""

        def step(progress: Progress) -> None:
            tell(Step(progress.phase, progress.done, progress.total))

        try:
            brought = self._store.install(_offered(found), step, replacing=True)
        except Refused as refusal:
            return Outcome(found.head, refusal.problems)
        return Outcome(brought.offer.head, unchanged=brought.relation == "same")

    def brought(self) -> tuple[BroughtPack, ...]:
        """The packs that were brought in, but for those whose files somebody has spoilt."""
        heads = ((_head(kept), kept.previous) for kept in self._store.installed())
        return tuple(BroughtPack(head, previous) for head, previous in heads if head is not None)

    def restore(self, pack: str) -> Outcome:
        """Let the previous version play."""
        try:
            return Outcome(_head(self._store.restore(pack)))
        except Refused as refusal:
            return Outcome(None, refusal.problems)

    def _beside(self, one: Offer | Unfit) -> FoundPack:
        """What was found, beside what is here."""
        if isinstance(one, Unfit):
            return FoundPack(str(one.path), "", None, "unfit", problems=one.problems)
        relation = self._store.relation(one)
        here = self._store.own.get(one.head.pack) if relation == "outdone" else self._store.here(one.head.pack)
        state = "same" if relation == "changed" else relation
        return FoundPack(str(one.path), one.within, one.head, state, here or "", one.notes)


def _faces(assets: Path) -> frozenset[str]:
    return frozenset(path.name for path in (assets / "faces").iterdir() if path.is_dir())


def _offered(found: FoundPack) -> Offer:
    """The pack as it lies on the stick now."""
    there = next((one for one in offers(Path(found.path)) if one.within == found.within), None)
    if there is None:
        raise refused(found.path, NO_PACK)
    return there


def _head(kept: Kept) -> PackHead | None:
    page, _ = read_page(kept.folder / HEAD_NAME, HEAD_NAME, PackHead)
    return None if page is None else page.content


def _own_versions(scenarios: Path, brought: Path) -> Mapping[str, str]:
    """The versions of the packs that the kiosk came with, or that somebody has put beside those that were brought."""
    by_hand = [child for child in sorted(brought.glob("*")) if playable_folder(child) == child]
    folders = (*pack_folders([scenarios]), *by_hand)
    heads = (read_page(folder / HEAD_NAME, folder.name, PackHead)[0] for folder in folders)
    found = [(head.content.pack, head.content.version) for head in heads if head is not None]
    return dict(sorted(found, key=lambda one: version_key(one[1])))


@contextmanager
def _alone(root: Path) -> Iterator[None]:
    try:
        lock = FolderLock(_made(root / LOCKED))
    except FolderInUse as error:
        raise refused(root, BUSY) from error
    except DiskProblem as error:
        raise refused(root, NOT_WRITTEN, why=error.what) from error
    try:
        yield
    finally:
        lock.release()


def _made(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    return folder

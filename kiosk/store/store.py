"""Bringing packs in: looked at, staged, checked, and swapped in as a whole; or refused, with nothing changed."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Protocol

from kiosk.durable import syncing
from kiosk.packs.load import Loaded
from kiosk.packs.media.files import MEDIA, suffix_of
from kiosk.packs.media.named import named_in
from kiosk.packs.shelf import NEWS, Standing, standing_of
from kiosk.store import sentences as say
from kiosk.store import shelves
from kiosk.store.offers import Offer, opened, taken_up
from kiosk.store.refusal import Refused, refused
from kiosk.store.relation import Relation, check_wanted, is_outdone, relation_of
from kiosk.store.sorting import Packed
from kiosk.store.source import MEGABYTE, Source
from kiosk.store.stage import Progress, Tell, stage
from kiosk.yamlsafe import Problem

SPARE_BYTES: Final = 20 * MEGABYTE
"""What a disk must have free beyond a pack, for the record goes on being written."""

MOST_READY_BYTES: Final = 12 * MEGABYTE
"""What a picture or recording takes at most once it is prepared."""

_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


class Preparer(Protocol):
    """Makes a picture or sound of a staged pack ready to be played."""

    def __call__(self, file: Path, place: str) -> Problem | None:
        """Decode ``file`` within limits, and put in its place what :mod:`kiosk.packs.media.ready` speaks of.

        Args:
            file: within the staged folder.
            place: what people call it.

        Returns:
            What is wrong with it, or None. Raises OSError where it cannot be written.
        """


@dataclass(frozen=True)
class Brought:
    """A pack that has been brought in; ``relation`` is how it stood to what was here before."""

    offer: Offer
    relation: Relation
    warnings: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class Kept:
    """A pack that was brought in: the versions that play and played before; ``previous`` is empty without one."""

    pack: str
    version: str
    previous: str
    folder: Path


@dataclass(frozen=True)
class Store:
    """The packs that were brought to a kiosk.

    Attributes:
        root: the folder that they lie in; made when needed.
        check: reads and checks a pack's folder, as the kiosk will.
        prepare: makes its pictures and sounds ready.
        own: the versions of the packs that are here otherwise, by id: those that the kiosk came with or that
            somebody has put there by hand.
        alone: held while something changes, so that two never do; raises Refused where it is held.
        remember: called after each change, before a running kiosk hears of it, so that this finds it read and checked.
    """

    root: Path
    check: Callable[[Path], Loaded]
    prepare: Preparer
    own: Mapping[str, str]
    alone: Callable[[Path], AbstractContextManager[None]]
    remember: Callable[[], None]

    def relation(self, offer: Offer) -> Relation:
        """How a pack stands to what is here; whether the same version differs is known only once it is unpacked."""
        return relation_of(self.root, self.own, offer.head)

    def here(self, pack: str) -> str | None:
        """The version that was brought in and plays, or None."""
        standing = standing_of(self.root / pack)
        return None if standing is None else shelves.version_of(standing.current)

    def install(self, offer: Offer, tell: Tell, *, replacing: bool = False) -> Brought:
        """Bring a pack in; ``replacing``, though the version here is newer or the same with another content.

        Raises:
            Refused: something stands in its way. Nothing has changed.
        """
        check_wanted(self.root, self.own, offer, self.relation(offer), replacing=replacing)
        with self._changing(), opened(offer.path) as source:
            found, packed = taken_up(offer, source)
            self._check_room(packed)
            staging = shelves.clear_staging(self.root)
            try:
                return self._bring(found, packed, source, staging / found.head.pack, tell, replacing=replacing)
            finally:
                shutil.rmtree(staging, ignore_errors=True)

    def installed(self) -> tuple[Kept, ...]:
        """The packs that were brought in, by id."""
        return tuple(_kept(shelf, standing) for shelf, standing in shelves.shelves(self.root))

    def restore(self, pack: str) -> Kept:
        """Let the version play that played before; a second time undoes it.

        Raises:
            Refused: there is none, or it cannot be played any more. Nothing has changed.
        """
        with self._changing():
            shelf, standing = self._standing(pack)
            if not standing.previous:
                raise refused(shelf, say.NO_PREVIOUS)
            version = shelves.version_of(standing.previous)
            if is_outdone(self.own, pack, version):
                raise refused(shelf, say.OUTDONE, here=self.own[pack], version=version)
            errors = _errors(self.check(shelf / standing.previous).problems)
            if errors:
                raise Refused(errors)
            return _kept(shelf, shelves.turn_back(shelf, standing))

    def remove(self, pack: str) -> Kept:
        """Take a pack that was brought in away, with the version before it; one the kiosk came with plays again.

        Raises:
            Refused: no such pack was brought in, or it cannot be removed.
        """
        with self._changing():
            shelf, standing = self._standing(pack)
            shelves.take_away(self.root, shelf)
            return _kept(shelf, standing)

    def _bring(
        self, offer: Offer, packed: Packed, source: Source, folder: Path, tell: Tell, *, replacing: bool
    ) -> Brought:
        folder.mkdir()
        fingerprint = stage(source, packed, folder, tell)
        relation = relation_of(self.root, self.own, offer.head, fingerprint)
        check_wanted(self.root, self.own, offer, relation, replacing=replacing)
        if relation == "same":
            return Brought(offer, relation)
        tell(Progress("checking", 0, 1))
        checked = self._checked(folder, offer)
        self._prepare_media(folder, offer, _media_of(checked), tell)
        for done, total in syncing(folder):
            tell(Progress("saving", done, total))
        shelves.publish(self.root, offer.head.pack, folder, fingerprint, offer.head.version)
        return Brought(offer, relation, checked.problems)

    def _check_room(self, packed: Packed) -> None:
        self._check_disk(sum(entry.size for entry in packed.files))

    def _check_disk(self, size: int) -> None:
        need = size + SPARE_BYTES
        if shutil.disk_usage(self.root).free < need:
            raise refused(self.root, say.DISK_FULL, need=need // MEGABYTE + 1)

    def _checked(self, folder: Path, offer: Offer) -> Loaded:
        """A staged pack with its warnings, told of where it came from.

        Raises:
            Refused: it has errors.
        """
        loaded = self.check(folder)
        problems = tuple(replace(one, file=one.file.replace(str(folder), offer.place)) for one in loaded.problems)
        errors = _errors(problems)
        if errors:
            raise Refused(errors)
        return replace(loaded, problems=problems)

    def _prepare_media(self, folder: Path, offer: Offer, named: Set[str], tell: Tell) -> None:
        """Make ready what the pack names; of the rest its warnings have told, and it is left out."""
        media = [path for path in sorted(folder.rglob("*")) if path.is_file() and suffix_of(path.name) in MEDIA]
        problems: list[Problem] = []
        for done, path in enumerate(media):
            tell(Progress("media", done, len(media)))
            name = path.relative_to(folder).as_posix()
            if name not in named:
                path.unlink()
                continue
            self._check_disk(MOST_READY_BYTES)
            problem = self.prepare(path, f"{offer.place}/{name}")
            problems += [] if problem is None else [problem]
        if problems:
            raise Refused(problems)

    def _standing(self, pack: str) -> tuple[Path, Standing]:
        found = {shelf.name: (shelf, standing) for shelf, standing in shelves.shelves(self.root)}.get(pack)
        if found is None:
            raise refused(pack, say.NOT_HERE)
        return found

    @contextmanager
    def _changing(self) -> Iterator[None]:
        """Alone, made known to a kiosk that is running, and with the disk's troubles told as sentences."""
        try:
            self.root.mkdir(parents=True, exist_ok=True)
            with self.alone(self.root):
                yield
                self._make_known()
        except OSError as error:
            if error.errno in _FULL:
                raise refused(self.root, say.DISK_FULL, need=SPARE_BYTES // MEGABYTE) from error
            raise refused(self.root, say.NOT_WRITTEN, why=error.strerror or error) from error

    def _make_known(self) -> None:
        """What has changed has changed: where this cannot be told, the kiosk finds out at its next start."""
        with suppress(OSError):
            self.remember()
            (self.root / NEWS).touch()


def _kept(shelf: Path, standing: Standing) -> Kept:
    version = shelves.version_of(standing.current)
    previous = shelves.version_of(standing.previous) if standing.previous else ""
    return Kept(shelf.name, version, previous, shelf / standing.current)


def _media_of(loaded: Loaded) -> Set[str]:
    """The pictures and recordings that a pack names."""
    return frozenset() if loaded.draft is None else {one.file for one in named_in(loaded.draft)}


def _errors(problems: Iterable[Problem]) -> list[Problem]:
    return [problem for problem in problems if problem.severity == "error"]

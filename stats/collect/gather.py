"""Reading every source that was found, each content once, and remembering where it came from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from stats.collect.find import ExportFile, Found, kiosk_digest
from stats.collect.manifest import Origin, Origins, read_origins
from stats.collect.merge import Merge
from stats.errors import StatsError
from stats.files import disk_problems
from stats.progress import Progress, stretch
from stats.record import SessionRecord
from stats.sources import HELPS_FILE, RECORDS_FILE, KioskSource
from stats.transfer.bundle import digest_of
from stats.transfer.flaws import Flaw, Flaws
from stats.transfer.formats import FormatName, format_named
from stats.transfer.items import HelpCount, Item

CONFLICTS_FILE = "conflicts.jsonl"
"""Every version of each session on which sources disagree; the first of them counts and stands in the records too."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """What came of a source: what is known of it, and its flaws."""

    origin: Origin
    flaws: tuple[Flaw, ...]


class Gathering:
    """Gives sessions to ``merge``, and keeps the rest.

    Attributes:
        origins: where everything came from.
        helps, kiosks: counts of help openings; names.
        flaws: what could not be read.
        sources, repeated: how many were read; how many of them were the same as another.
    """

    def __init__(self, merge: Merge) -> None:
        self._merge = merge
        self._read: dict[tuple[str, FormatName, bool], _Reading] = {}
        self.origins = Origins()
        self.helps: list[HelpCount] = []
        self.kiosks: set[str] = set()
        self.flaws: set[Flaw] = set()
        self.sources = 0
        self.repeated = 0

    def read(self, found: Found, progress: Progress) -> None:
        """Read all of it; damage becomes flaws. Raises DiskProblem when the merge takes no more."""
        self.flaws.update(found.flaws)
        before = {
            path.with_name(name) for path in found.manifests for name in (RECORDS_FILE, CONFLICTS_FILE, HELPS_FILE)
        }
        for path in found.manifests:
            self._manifest(path)
        total = len(found.files) + len(found.kiosks)
        for number, file in enumerate(found.files):
            self._file(file, file.path not in before, stretch(progress, number / total, (number + 1) / total))
        for number, folder in enumerate(found.kiosks, len(found.files)):
            self._kiosk(folder, stretch(progress, number / total, (number + 1) / total))

    def _manifest(self, path: Path) -> None:
        """What a folder was collected from; its sessions are read from the files beside it."""
        try:
            for origin in read_origins(path):
                self.origins.add(origin)
        except StatsError as error:
            self.flaws.add(Flaw(path, 0, error.what))

    def _file(self, file: ExportFile, is_source: bool, progress: Progress) -> None:
        try:
            with disk_problems(file.path):
                digest = digest_of(file.path)
        except StatsError as error:
            self.flaws.add(Flaw(file.path, 0, error.what))
            return
        self.sources += 1
        fits = not file.sums or digest in file.sums
        known = self._read.get((digest, file.form, fits))
        if known is None:
            known = self._read[digest, file.form, fits] = self._new_file(file, digest, fits, progress)
        else:
            self.repeated += 1
        flaws = [replace(flaw, path=file.path) for flaw in known.flaws]
        self.flaws.update(flaws)
        if is_source and (known.origin.sessions or known.origin.helps or flaws):
            self.origins.add(replace(known.origin, names=frozenset({file.path.name})))

    def _new_file(self, file: ExportFile, digest: str, fits: bool, progress: Progress) -> _Reading:
        flaws = Flaws()
        if not fits:
            flaws.add(file.path, "this is not what was exported: it does not fit the checksum beside it")
        # A line has a checksum of its own, so that whole lines can be trusted within a damaged file.
        trusted = fits or file.form == "jsonl"
        items = format_named(file.form).read(file.path, flaws, progress) if trusted else iter(())
        return self._take(_as_far_as_it_goes(items, file.path, flaws), flaws, digest, file.form)

    def _kiosk(self, folder: Path, progress: Progress) -> None:
        self.sources += 1
        source = KioskSource(folder)
        flaws = Flaws()
        items = _as_far_as_it_goes(_items_of(source, progress), folder, flaws)
        reading = self._take(items, flaws, kiosk_digest(folder), "kiosk")
        found = {*reading.flaws, *source.flaws}
        self.flaws.update(found)
        self.origins.add(replace(reading.origin, flaws=frozenset(_said(flaw) for flaw in found)))

    def _take(self, items: Iterable[Item], flaws: Flaws, digest: str, kind: str) -> _Reading:
        sessions = helps = 0
        kiosks: set[str] = set()
        for item in items:
            if isinstance(item, SessionRecord):
                self._merge.add(item)
                kiosks.add(item.header.kiosk)
                sessions += 1
            else:
                self.helps.append(item)
                kiosks.add(item.kiosk)
                helps += 1
        self.kiosks |= kiosks
        told = frozenset(map(_said, flaws))
        return _Reading(Origin(digest, kind, frozenset(), frozenset(kiosks), sessions, helps, told), tuple(flaws))


def _items_of(source: KioskSource, progress: Progress) -> Iterator[Item]:
    yield from source.records(progress)
    for (kiosk, day), opened in source.helps().items():
        yield HelpCount(kiosk, day, opened)


def _as_far_as_it_goes(items: Iterable[Item], path: Path, flaws: Flaws) -> Iterator[Item]:
    """The items until the disk, or a library, gives no more."""
    try:
        yield from items
    except StatsError as error:
        flaws.add(path, f"{error.what}; {error.fix}" if error.fix else error.what)


def _said(flaw: Flaw) -> str:
    """The flaw without the place, which is another one in each copy."""
    return f"{flaw.line}: {flaw.what}" if flaw.line else flaw.what

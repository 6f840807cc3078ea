"""What there is to collect in a folder: exports, kiosks' records, folders that were collected before."""

from __future__ import annotations

import hashlib
import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from stats.collect.manifest import MANIFEST_FILE
from stats.errors import StatsError
from stats.files import disk_problems
from stats.sources import is_kiosk
from stats.transfer.bundle import SUMS_SUFFIX, digest_of, read_sums
from stats.transfer.flaws import Flaws
from stats.transfer.formats import FormatName, format_of

PACKED: Final = frozenset({".zip", ".gz", ".bz2", ".xz", ".zst", ".tar", ".tgz", ".7z", ".rar"})

Sums = Mapping[Path, frozenset[str]]
"""The checksums that stand for a file; several where more than one export was made in a folder."""


@dataclass(frozen=True, slots=True)
class ExportFile:
    """A file in one of the formats of an export; ``sums`` are the checksums beside it, any of which it may fit."""

    path: Path
    form: FormatName
    sums: frozenset[str]


@dataclass
class Found:
    """What there is, in order of paths.

    Attributes:
        files: exports.
        kiosks: records folders of kiosks.
        manifests: of folders that were collected before; the files beside them are among ``files``.
        others: files that are none of these and were left alone.
        flaws: what could not be looked at, or has to be unpacked first.
    """

    files: list[ExportFile] = field(default_factory=list)
    kiosks: list[Path] = field(default_factory=list)
    manifests: list[Path] = field(default_factory=list)
    others: list[Path] = field(default_factory=list)
    flaws: Flaws = field(default_factory=Flaws)


def find(places: Iterable[Path]) -> Found:
    """Look through files and folders, and the folders in them."""
    found = Found()
    paths = sorted({path for place in places for path in _paths(place.resolve(), found)})
    found.kiosks = sorted(set(found.kiosks))
    sums = _sums(paths, found.flaws)
    for path in paths:
        _sort(path, sums, found)
    return found


def kiosk_digest(folder: Path) -> str:
    """One digest for all files of a kiosk's days, by their content and not their place. Raises DiskProblem."""
    with disk_problems(folder):
        digests = sorted(digest_of(path) for path in (folder / "days").rglob("*") if path.is_file())
    return hashlib.sha256("\n".join(digests).encode()).hexdigest()


def _paths(place: Path, found: Found) -> Iterator[Path]:
    """The files at a place, those in kiosks' records left out, for these are read as a whole."""
    if place.is_file():
        yield place
        return
    for folder, names, files in os.walk(place, onerror=lambda error: _unreadable(error, found.flaws)):
        here = Path(folder)
        if is_kiosk(here):
            found.kiosks.append(here)
            names.clear()
            continue
        names.sort()
        yield from (here / name for name in files)


def _unreadable(error: OSError, flaws: Flaws) -> None:
    flaws.add(Path(str(error.filename)), f"this folder cannot be looked into ({error.strerror})")


def _sums(paths: Iterable[Path], flaws: Flaws) -> Sums:
    found: defaultdict[Path, set[str]] = defaultdict(set)
    for path in paths:
        if path.suffix != SUMS_SUFFIX:
            continue
        try:
            named = read_sums(path)
        except StatsError as error:
            flaws.add(path, error.what)
            continue
        for name, digest in named.items():
            found[path.with_name(name)].add(digest)
            if not path.with_name(name).exists():
                flaws.add(path, f"'{name}' is named here and missing")
    return {path: frozenset(digests) for path, digests in found.items()}


def _sort(path: Path, sums: Sums, found: Found) -> None:
    form = format_of(path)
    if path.name == MANIFEST_FILE:
        found.manifests.append(path)
    elif form is not None:
        found.files.append(ExportFile(path, form, sums.get(path, frozenset())))
    elif path.suffix.lower() in PACKED:
        found.flaws.add(path, "this is packed, and nothing in it was read: unpack it and collect again")
    elif path.suffix != SUMS_SUFFIX:
        found.others.append(path)

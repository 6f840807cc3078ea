"""Copying a pack to where it can be checked: beside the packs, in a hidden folder that nothing plays from."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from kiosk.packs.media.files import MEDIA, file_fault, suffix_of
from kiosk.store import sentences as say
from kiosk.store.refusal import Refused, about, refused
from kiosk.store.sorting import YAML, Packed
from kiosk.store.source import MEGABYTE, MOST_BYTES, Entry, Source
from kiosk.yamlsafe import Problem

Phase = Literal["copying", "checking", "media", "saving"]

CHUNK: Final = 1 << 18

MOST_YAML_BYTES: Final = MEGABYTE
MOST_MEDIA_BYTES: Final = 20 * MEGABYTE


@dataclass(frozen=True)
class Progress:
    """How far the bringing in of a pack is: ``done`` of ``total`` steps of a phase."""

    phase: Phase
    done: int
    total: int


Tell = Callable[[Progress], None]


def stage(source: Source, packed: Packed, folder: Path, tell: Tell) -> str:
    """Copy the files of a pack into ``folder``, which is there and empty; gives a fingerprint of what they hold.

    Raises:
        Refused: a file is damaged, too large, or no such picture or sound as its name says.
        OSError: the folder cannot be written to.
    """
    whole = hashlib.sha256()
    problems: list[Problem] = []
    left = MOST_BYTES
    for done, entry in enumerate(sorted(packed.files, key=packed.name_of)):
        tell(Progress("copying", done, len(packed.files)))
        name = packed.name_of(entry)
        written = _copy(source, entry, folder / name, min(left, _limit(name)))
        left -= written.size
        whole.update(f"{name}\0{written.digest}\n".encode())
        fault = file_fault(folder / name) if suffix_of(name) in MEDIA else None
        problems += [] if fault is None else [about(source.place(entry), fault.sentence, **fault.args)]
    if problems:
        raise Refused(problems)
    return whole.hexdigest()[:12]


@dataclass(frozen=True)
class _Written:
    size: int
    digest: str


def _copy(source: Source, entry: Entry, to: Path, limit: int) -> _Written:
    """A file's bytes, counted as they come, whatever it said of its size."""
    to.parent.mkdir(parents=True, exist_ok=True)
    digest, size = hashlib.sha256(), 0
    with source.open(entry) as read, to.open("xb") as file:
        while chunk := _next(read.read, source.place(entry)):
            size += len(chunk)
            if size > limit:
                raise refused(source.place(entry), say.FILE_TOO_LARGE, limit=limit // MEGABYTE)
            digest.update(chunk)
            file.write(chunk)
    return _Written(size, digest.hexdigest())


def _next(read: Callable[[int], bytes], place: str) -> bytes:
    """The next bytes; trouble with what is read is told apart from trouble with the disk that is written to."""
    try:
        return read(CHUNK)
    except OSError as error:
        raise refused(place, say.NOT_READ, why=error.strerror or error) from error


def _limit(name: str) -> int:
    return MOST_YAML_BYTES if suffix_of(name) in YAML else MOST_MEDIA_BYTES

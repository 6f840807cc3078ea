"""The packs that a zip or folder holds, as far as can be told without unpacking it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.packs.load import HEAD_NAME
from kiosk.packs.model import PackHead
from kiosk.store import sentences as say
from kiosk.store.archive import open_zip
from kiosk.store.folder import open_folder
from kiosk.store.refusal import Refused, refused
from kiosk.store.sorting import Packed, narrowed, packs_in
from kiosk.store.source import MEGABYTE, Source, checked
from kiosk.yamlsafe import Problem, read_page

MOST_HEAD_BYTES: Final = MEGABYTE


@dataclass(frozen=True)
class Offer:
    """A pack that could be brought in.

    Attributes:
        path: the zip or folder that holds it, and ``within`` the folder in there; empty where it is the whole.
        head: what it says of itself.
        notes: what of it would be left out.
    """

    path: Path
    within: str
    head: PackHead
    notes: tuple[Problem, ...] = ()

    @property
    def place(self) -> str:
        """What people call it."""
        return f"{self.path}/{self.within}" if self.within else str(self.path)


def offers(path: Path) -> tuple[Offer, ...]:
    """The packs in a zip or folder.

    Raises:
        Refused: there is none, or something in it that no pack may bring.
    """
    with opened(path) as source:
        return tuple(_offer(path, source, packed)[0] for packed in packs_in(source))


@contextmanager
def opened(path: Path) -> Iterator[Source]:
    """The files of a zip or folder, their names and sizes checked.

    Raises:
        Refused: it is neither, or holds something that no pack may bring.
    """
    if path.is_dir():
        with open_folder(path) as source:
            yield checked(source)
    elif path.is_file():
        with open_zip(path) as source:
            yield checked(source)
    else:
        raise refused(path, say.NO_SOURCE)


def taken_up(offer: Offer, source: Source) -> tuple[Offer, Packed]:
    """An offer as its source has it now, and the files to bring.

    Raises:
        Refused: the pack has gone from it, or can no longer be read.
    """
    packed = next((one for one in packs_in(source) if one.within == offer.within), None)
    if packed is None:
        raise refused(offer.place, say.NO_PACK)
    return _offer(offer.path, source, packed)


def _offer(path: Path, source: Source, packed: Packed) -> tuple[Offer, Packed]:
    head = _head(source, packed)
    packed = narrowed(source, packed, head.contents)
    return Offer(path, packed.within, head, packed.notes), packed


def _head(source: Source, packed: Packed) -> PackHead:
    place = source.place(packed.head)
    try:
        with tempfile.TemporaryDirectory(prefix="anzaar-pack-") as folder, source.open(packed.head) as file:
            copied = Path(folder) / HEAD_NAME
            # One byte more than may be read, so that a head that is too long is still told to be so.
            copied.write_bytes(file.read(MOST_HEAD_BYTES + 1))
            page, problems = read_page(copied, place, PackHead)
    except OSError as error:
        raise refused(place, say.NOT_READ, why=error.strerror or error) from error
    if page is None:
        raise Refused(problem for problem in problems if problem.severity == "error")
    return page.content

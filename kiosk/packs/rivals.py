"""Which of several packs with one id plays, and in which order those that play are shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, Protocol, TypeVar, get_args

from kiosk.packs.load import HEAD_NAME
from kiosk.packs.model import Ages, PackHead
from kiosk.packs.sentences import files as say
from kiosk.packs.shelf import version_key
from kiosk.yamlsafe import Place, Problem


class Headed(Protocol):
    """A pack, whole or in outline."""

    @property
    def head(self) -> PackHead:
        """What the pack is."""


P = TypeVar("P", bound=Headed)


@dataclass(frozen=True)
class Settled(Generic[P]):
    """The packs that play, the youngest's first, then by id; ``instead`` says of each other folder why it does not."""

    packs: tuple[P, ...]
    where: Mapping[str, Path]
    """The folder of each pack that plays, by its id."""
    instead: Mapping[Path, Problem]


def settle(found: Iterable[tuple[Path, P]]) -> Settled[P]:
    """Of packs with one id the highest version plays, and of the same version the first in the order of ``found``.

    A lower version is passed over without a word: so a pack that the kiosk came with is brought up to date.
    """
    packs: dict[str, P] = {}
    where: dict[str, Path] = {}
    instead: dict[Path, Problem] = {}
    for folder, pack in found:
        head = pack.head
        rival = packs.get(head.pack)
        if rival is not None and rival.head.version == head.version:
            instead[folder] = _second(folder, head.pack, where[head.pack])
        elif rival is None or version_key(head.version) > version_key(rival.head.version):
            packs[head.pack], where[head.pack] = pack, folder
    by_age = sorted(packs.values(), key=lambda pack: (get_args(Ages).index(pack.head.ages), pack.head.pack))
    return Settled(tuple(by_age), where, instead)


def _second(folder: Path, name: str, first: Path) -> Problem:
    return Problem(str(folder / HEAD_NAME), Place(1, 1), say.SAME_PACK, {"name": name, "other": str(first)})

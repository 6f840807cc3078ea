"""Packs as a command names them: by their folder, or by the name of one that is on the kiosk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.banks.model import Note
from kiosk.cli.check import known_beside
from kiosk.cli.language import spoken
from kiosk.cli.typed import quoted, typed
from kiosk.errors import SetupError
from kiosk.packs import Pack, load
from kiosk.packs.draft import Draft
from kiosk.packs.library import pack_folders
from kiosk.packs.load import HEAD_NAME
from kiosk.packs.model import PackHead
from kiosk.packs.rivals import settle
from kiosk.resources import scenarios_dir
from kiosk.yamlsafe import read_page

_PACKS: Final = "packs"
"""Within the data folder: what was brought in."""

_NONE: Final = Note("«{name}» гэсэн багц алга", "there is no pack “{name}”")
_NAME_ONE: Final = Note(
    "дотроо {head}-тэй хавтас, эсвэл киоск дээр байгаа багцын нэрийг бичнэ үү: {known}",
    "name a folder with {head} in it, or a pack that is on the kiosk: {known}",
)
_BROKEN: Final = Note("энэ багц алдаатай", "this pack has errors")
_MEND: Final = Note("эхлээд засна уу: {kiosk} check {folder}", "mend them first: {kiosk} check {folder}")


@dataclass(frozen=True)
class Played:
    """A pack without errors, and its files with the place of everything in them."""

    pack: Pack
    draft: Draft


def pack_folder(name: str, data: Path | None = None) -> Path:
    """A pack's folder by its path, or by its name among the kiosk's own packs and those brought to ``data``.

    Raises:
        SetupError: there is neither.
    """
    if (Path(name) / HEAD_NAME).is_file():
        return Path(name)
    known = _by_id([scenarios_dir(), *([] if data is None else [data / _PACKS])])
    if name not in known:
        fix = _NAME_ONE.filled(head=HEAD_NAME, known=", ".join(known))
        raise SetupError(_NONE.filled(name=name).tell(spoken(None)), fix=fix.tell(spoken(None)))
    return known[name]


@dataclass(frozen=True)
class _Headed:
    """As much of a pack as tells which of several plays."""

    head: PackHead


def _by_id(roots: Iterable[Path]) -> Mapping[str, Path]:
    """The folder of each pack that plays; one whose head has errors is none."""
    heads = ((folder, read_page(folder / HEAD_NAME, str(folder), PackHead)[0]) for folder in pack_folders(roots))
    return settle((folder, _Headed(head.content)) for folder, head in heads if head is not None).where


def played(folder: Path) -> Played:
    """The pack of a folder, if the kiosk would play it.

    Raises:
        SetupError: it has errors.
    """
    read = load(folder, known_beside(folder.resolve().parent))
    if read.pack is None or read.draft is None:
        fix = _MEND.filled(kiosk=typed(), folder=quoted(folder)).tell(spoken(None))
        raise SetupError(_BROKEN.tell(spoken(None)), where=str(folder), fix=fix)
    return Played(read.pack, read.draft)

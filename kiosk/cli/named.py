"""Packs as a command names them: by their folder, or by the name of one of the kiosk's own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.banks.model import Note
from kiosk.cli.check import known_beside
from kiosk.cli.language import spoken
from kiosk.cli.typed import typed
from kiosk.errors import SetupError
from kiosk.packs import Pack, load
from kiosk.packs.draft import Draft
from kiosk.packs.library import pack_folders
from kiosk.packs.load import HEAD_NAME
from kiosk.resources import scenarios_dir

_NONE: Final = Note("«{name}» гэсэн багц алга", "there is no pack “{name}”")
_NAME_ONE: Final = Note(
    "дотроо {head}-тэй хавтас, эсвэл киоскийн өөрийн багцын нэрийг бичнэ үү: {known}",
    "name a folder with {head} in it, or one of the kiosk's own: {known}",
)
_BROKEN: Final = Note("энэ багц алдаатай", "this pack has errors")
_MEND: Final = Note("эхлээд засна уу: {kiosk} check {folder}", "mend them first: {kiosk} check {folder}")


@dataclass(frozen=True)
class Played:
    """A pack without errors, and its files with the place of everything in them."""

    pack: Pack
    draft: Draft


def pack_folder(name: str) -> Path:
    """A pack's folder by its path, or by its name among the kiosk's own packs.

    Raises:
        SetupError: there is neither.
    """
    if (Path(name) / HEAD_NAME).is_file():
        return Path(name)
    own = {folder.name: folder for folder in pack_folders([scenarios_dir()])}
    if name not in own:
        fix = _NAME_ONE.filled(head=HEAD_NAME, known=", ".join(own))
        raise SetupError(_NONE.filled(name=name).tell(spoken(None)), fix=fix.tell(spoken(None)))
    return own[name]


def played(folder: Path) -> Played:
    """The pack of a folder, if the kiosk would play it.

    Raises:
        SetupError: it has errors.
    """
    read = load(folder, known_beside(folder.resolve().parent))
    if read.pack is None or read.draft is None:
        fix = _MEND.filled(kiosk=typed(), folder=folder).tell(spoken(None))
        raise SetupError(_BROKEN.tell(spoken(None)), where=str(folder), fix=fix)
    return Played(read.pack, read.draft)

"""A pack that an import has made, and what of it stays when its bank is imported again."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.banks import sentences as say
from kiosk.banks.errors import BankError
from kiosk.banks.steps import Data
from kiosk.packs.load import HEAD_NAME
from kiosk.packs.model import PackHead
from kiosk.yamlsafe import read_page, read_tree

_MARK: Final = "# import:"
MADE: Final = f"{_MARK} --replace энэ файлыг шинээр бичнэ · --replace writes this file anew\n"
"""The first line of each file that an import makes. A file without it is somebody's own, and is never replaced."""

_THEME: Final = "theme"
_HEAD_BYTES: Final = 100


@dataclass(frozen=True)
class Former:
    """A pack that an import has made.

    Attributes:
        head: what its ``pack.yaml`` says; without errors.
        data: the same as plain data.
        made: the names of the files that an import made, ``pack.yaml`` among them.
        own: the names without endings of all that somebody else has put into the folder.
        themes: the themes of what is played, by its file's name without the ending.
    """

    head: PackHead
    data: Data
    made: frozenset[str]
    own: frozenset[str]
    themes: dict[str, str]

    @property
    def kept(self) -> tuple[str, ...]:
        """The files of the pack that stay as they are, as its ``contents`` name them."""
        return tuple(name for name in self.head.contents if name not in self.made)

    @property
    def next_version(self) -> str:
        """The pack's version with its last number raised."""
        *begin, last = self.head.version.split(".")
        return ".".join((*begin, str(int(last) + 1)))


def former_pack(folder: Path) -> Former:
    """The pack in a folder, if an import has made it.

    Raises:
        BankError: no import has, its ``pack.yaml`` has errors, or the folder cannot be read.
    """
    if not folder.is_dir():
        raise BankError(say.NOT_IMPORTED, say.IMPORT_ELSEWHERE, where=str(folder))
    try:
        made = frozenset(path.name for path in folder.glob("*.yaml") if _is_made(path))
        own = frozenset(path.stem.lower() for path in folder.iterdir() if path.name not in made)
    except OSError as error:
        raise BankError(say.UNREADABLE.filled(why=error.strerror), say.CHECK_FILE, where=str(folder)) from None
    if HEAD_NAME not in made:
        raise BankError(say.NOT_IMPORTED, say.IMPORT_ELSEWHERE, where=str(folder))
    page, _ = read_page(folder / HEAD_NAME, str(folder / HEAD_NAME), PackHead)
    if page is None:
        raise BankError(say.HEAD_BROKEN, say.CHECK_FOLDER, where=str(folder / HEAD_NAME))
    return Former(page.content, page.tree.value, made, own, dict(_themes(folder, made)))


def _is_made(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
    return head.removeprefix(codecs.BOM_UTF8).startswith(_MARK.encode())


def _themes(folder: Path, made: frozenset[str]) -> Iterator[tuple[str, str]]:
    for name in made:
        tree, _ = read_tree(folder / name, name)
        if tree is not None and isinstance(tree.value.get(_THEME), str):
            yield Path(name).stem, tree.value[_THEME]

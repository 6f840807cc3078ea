"""The index on the disk: one file, replaced as a whole, and made anew whenever it cannot be trusted."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from threading import get_ident
from typing import Final

from pydantic import ValidationError

import kiosk.packs
import kiosk.yamlsafe
from kiosk.packs.index import Entry
from kiosk.packs.model import Node

_SEAL_LENGTH: Final = 64


class _Sheet(Node):
    key: str
    entries: tuple[Entry, ...]


def checks_key(lists: Iterable[Path], faces: Iterable[str]) -> str:
    """What the verdicts depend on besides the packs: the program's own reading and checks, its lists and its faces.

    Taken from the code itself, so that no number has to be raised by hand when a check changes.
    """
    taken = sha256("\n".join(sorted(faces)).encode())
    for package in (kiosk.packs, kiosk.yamlsafe):
        for module in sorted(Path(package.__path__[0]).rglob("*.py")):
            taken.update(module.read_bytes())
    for path in lists:
        with suppress(OSError):  # whoever needs the list says what is wrong with it
            taken.update(path.read_bytes())
    return taken.hexdigest()


def read_index(path: Path, key: str) -> Mapping[str, Entry]:
    """The entries by their folders; none where the file is missing, damaged, or made with another ``key``."""
    try:
        seal, written = _parted(path.read_bytes())
        if seal != _sealed(written):
            return {}
        sheet = _Sheet.model_validate_json(written, strict=False)
    except (OSError, ValidationError):
        return {}
    return {entry.folder: entry for entry in sheet.entries} if sheet.key == key else {}


def write_index(path: Path, key: str, entries: Iterable[Entry]) -> None:
    """Put the entries in the place of what is there.

    What cannot be written is read and checked again by the next start: all of it on a disk that takes nothing, and
    a folder whose name is no Unicode, which JSON does not hold.
    """
    kept = tuple(entry for entry in entries if _is_unicode(entry.folder))
    written = _Sheet(key=key, entries=kept).model_dump_json(by_alias=True, exclude_defaults=True).encode()
    # Whoever brings packs in writes it beside the kiosk: a command, or another thread.
    draft = path.with_name(f"{path.name}.{os.getpid()}-{get_ident()}.new")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            draft.write_bytes(_sealed(written) + b"\n" + written)
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)


def _is_unicode(name: str) -> bool:
    return not any("\ud800" <= char <= "\udfff" for char in name)


def _sealed(written: bytes) -> bytes:
    return sha256(written).hexdigest().encode()


def _parted(content: bytes) -> tuple[bytes, bytes]:
    return content[:_SEAL_LENGTH], content[_SEAL_LENGTH + 1 :]

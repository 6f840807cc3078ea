"""A small pack to bring in, zips of it, and a store to bring it to."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.packs import load
from kiosk.packs.library import load_library
from kiosk.store import Progress, Refused, Store, offers
from kiosk.yamlsafe import Problem
from tests.ogg import opus
from tests.packs.conftest import DATA

PACK = {path.name: path.read_bytes() for path in sorted((DATA / "small").iterdir())}
"""The files of a sound pack with the id ``small``."""


PICTURE = "    picture:\n      file: bat.png\n      mn: Бат номоо хайж байна\n      en: Bat looks for his book\n"
VOICE = "      voice: {text: voice/hello.opus}\n"


def with_media(version: str = "1.0.0") -> dict[str, bytes]:
    """The pack's files in a version, with a picture and a recording that a message of it names."""
    told = PACK["deck.yaml"].decode().replace("    from: bat\n", f"    from: bat\n{PICTURE}", 1)
    told = told.replace("    en:\n      text", f"    en:\n{VOICE}      text", 1)
    media = {"bat.png": png(), "voice/hello.opus": opus(silence=50)}
    return {**versioned(version), "deck.yaml": told.encode(), **media}


def png(width: int = 8, height: int = 8) -> bytes:
    """The smallest picture of a size, as far as its header says."""
    head = struct.pack(">2I5B", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"\0" * (width + 1) * height) if width * height < 10_000 else zlib.compress(b"\0")
    chunks = ((b"IHDR", head), (b"IDAT", rows), (b"IEND", b""))
    parts = (struct.pack(">I", len(d)) + name + d + struct.pack(">I", zlib.crc32(name + d)) for name, d in chunks)
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def versioned(version: str, **files: bytes) -> dict[str, bytes]:
    """The pack's files in another version; its fingerprint differs with it."""
    head = PACK["pack.yaml"].replace(b"version: 1.0.0", f"version: {version}".encode())
    return {**PACK, "pack.yaml": head, **files}


def zipped(path: Path, files: Mapping[str, bytes]) -> Path:
    """A zip of files as a computer's own menu makes it."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def laid_out(folder: Path, files: Mapping[str, bytes]) -> Path:
    """A folder with files in it."""
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def quiet(progress: Progress) -> None:
    """Somebody who does not look at how far it is."""


def codes(why: Refused) -> set[str]:
    return {problem.code for problem in why.problems}


def playing(store: Store) -> str:
    """The version that a kiosk would play."""
    [pack] = load_library([store.root]).packs
    return pack.head.version


def everything_in(root: Path) -> dict[str, bytes]:
    """The files in a folder, by their path in it."""
    return {str(path.relative_to(root)): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


@contextmanager
def nobody_else(root: Path) -> Iterator[None]:
    yield


def untouched(file: Path, place: str) -> Problem | None:
    return None


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "data" / "packs", load, untouched, {}, nobody_else, lambda: None)


Bring = Callable[..., None]


@pytest.fixture
def bring(store: Store, tmp_path: Path) -> Bring:
    """Brings the small pack in as a zip, in some version."""

    def bring(version: str = "1.0.0", *, replacing: bool = False, **files: bytes) -> None:
        [offer] = offers(zipped(tmp_path / f"{version}.zip", versioned(version, **files)))
        store.install(offer, quiet, replacing=replacing)

    return bring

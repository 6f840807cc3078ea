"""Pictures and recordings as files: what a name and the first bytes say, before anything decodes them."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any, Final, Literal

from kiosk.packs.media import sentences as say
from kiosk.packs.media.ogg import seconds_of
from kiosk.packs.sentences.files import BACKSLASH
from kiosk.yamlsafe.problem import Sentence

PICTURES: Final = frozenset({".png", ".jpg", ".jpeg", ".webp"})
VOICES: Final = frozenset({".ogg", ".opus"})
MEDIA: Final = PICTURES | VOICES

MEGABYTE: Final = 1_000_000
MOST_PICTURE_BYTES: Final = 5 * MEGABYTE
MOST_VOICE_BYTES: Final = 2 * MEGABYTE
MOST_BYTES: Final = 200 * MEGABYTE
"""Of all pictures and recordings of a pack."""

MOST_SIDE: Final = 8_000
"""Of a picture, in pixels: more than most telephones take."""

MOST_AREA: Final = 32_000_000
"""Of a picture, in pixels: some decoders need 350 MB for as many."""

MOST_SECONDS: Final = 120
"""Of a recording; longer texts are told in several."""

MOST_LISTED: Final = 5_000
"""Files of a folder that are looked at."""

_FIRST_BYTES: Final = 64
_BEGINS: Final[dict[str, tuple[tuple[int, bytes], ...]]] = {
    ".png": ((0, b"\x89PNG\r\n\x1a\n"), (12, b"IHDR")),
    ".jpg": ((0, b"\xff\xd8\xff"),),
    ".jpeg": ((0, b"\xff\xd8\xff"),),
    ".webp": ((0, b"RIFF"), (8, b"WEBPVP8")),
    ".ogg": ((0, b"OggS"),),
    ".opus": ((0, b"OggS"),),
}

MediaKind = Literal["picture", "voice"]


@dataclass(frozen=True)
class Fault:
    """Why a file may not stand where it is named."""

    sentence: Sentence
    args: Mapping[str, Any] = field(default_factory=dict)


def suffix_of(name: str) -> str:
    """The end of a name that says what a file holds, in small letters."""
    return PurePosixPath(name).suffix.lower()


def name_fault(name: str, kind: MediaKind) -> Fault | None:
    """What is wrong with a name as that of a picture or recording within a pack."""
    slashed = name.replace("\\", "/")
    if ":" in name or "\0" in name or any(part in ("", ".", "..") for part in slashed.split("/")):
        return Fault(say.LEADS_OUT, {"name": name})
    if slashed != name:
        return Fault(BACKSLASH, {"name": name, "meant": slashed})
    if kind == "picture":
        return None if suffix_of(name) in PICTURES else Fault(say.NO_PICTURE_NAME, {"name": name})
    return None if suffix_of(name) in VOICES else Fault(say.NO_VOICE_NAME, {"name": name})


def file_fault(path: Path) -> Fault | None:
    """What is wrong with a file whose name is that of a picture or recording. Raises OSError."""
    suffix, size = suffix_of(path.name), path.stat().st_size
    limit = MOST_PICTURE_BYTES if suffix in PICTURES else MOST_VOICE_BYTES
    if size > limit:
        return Fault(say.TOO_HEAVY, {"name": path.name, "limit": limit // MEGABYTE})
    with path.open("rb") as file:
        first = file.read(_FIRST_BYTES)
    if any(first[at : at + len(sign)] != sign for at, sign in _BEGINS[suffix]) or not _ends(path, suffix):
        return Fault(say.NOT_WHAT_IT_SAYS, {"name": path.name})
    return _picture_fault(path) if suffix in PICTURES else _voice_fault(path)


def files_in(folder: Path) -> Iterator[tuple[str, Path]]:
    """The files of a pack's folder with their names in it, without hidden ones; links are not followed."""
    waiting, seen = [(folder, "")], 0
    while waiting:
        here, prefix = waiting.pop()
        for item in _listed(here):
            seen += 1
            if seen > MOST_LISTED:
                return
            if item.is_dir(follow_symlinks=False):
                waiting.append((Path(item.path), f"{prefix}{item.name}/"))
            elif item.is_file(follow_symlinks=False):
                yield f"{prefix}{item.name}", Path(item.path)


def _listed(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as items:
            return sorted((item for item in items if not item.name.startswith(".")), key=lambda item: item.name)
    except OSError:
        return []


def _picture_fault(path: Path) -> Fault | None:
    width, height = size_of(path)
    if width <= 0 or height <= 0:
        return Fault(say.NOT_WHAT_IT_SAYS, {"name": path.name})
    if max(width, height) > MOST_SIDE or width * height > MOST_AREA:
        args = {"name": path.name, "width": width, "height": height, "limit": MOST_SIDE}
        return Fault(say.HUGE_PICTURE, {**args, "area": MOST_AREA // 1_000_000})
    return None


def _ends(path: Path, suffix: str) -> bool:
    """Whether a JPEG ends, for decoders fill up what was cut off; of other kinds they tell."""
    if suffix not in (".jpg", ".jpeg"):
        return True
    data = path.read_bytes()
    return data.rfind(b"\xff\xd9") > data.rfind(b"\xff\xda") > 0


def _voice_fault(path: Path) -> Fault | None:
    try:
        seconds = seconds_of(path.read_bytes())
    except ValueError:
        return Fault(say.NOT_WHAT_IT_SAYS, {"name": path.name})
    if seconds > MOST_SECONDS:
        return Fault(say.TOO_LONG, {"name": path.name, "seconds": round(seconds), "limit": MOST_SECONDS})
    return None


def size_of(path: Path) -> tuple[int, int]:
    """Width and height in pixels as the picture's header says, turned as it is to be seen; zeros where it says none."""
    import imagesize  # noqa: PLC0415 - a pack without pictures has no need of it

    try:
        with path.open("rb") as file:
            width, height = imagesize.get(file)
    except (OSError, ValueError, struct.error, KeyError, IndexError, EOFError, TypeError, OverflowError):
        return 0, 0
    return int(width), int(height)

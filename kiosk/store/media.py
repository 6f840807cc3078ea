"""Pictures and sounds by their first bytes: what they are and how large, before anything decodes them."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Final

from kiosk.store import sentences as say
from kiosk.store.refusal import about
from kiosk.store.sorting import PICTURES, suffix_of
from kiosk.yamlsafe import Problem

MOST_PIXELS: Final = 8_192
"""On each side of a picture: more than any telephone takes."""

MOST_AREA: Final = 40_000_000
"""Of a picture, in pixels: 160 MB while it is decoded."""

_FIRST_BYTES: Final = 64
_BEGINS: Final[dict[str, tuple[tuple[int, bytes], ...]]] = {
    ".png": ((0, b"\x89PNG\r\n\x1a\n"), (12, b"IHDR")),
    ".jpg": ((0, b"\xff\xd8\xff"),),
    ".jpeg": ((0, b"\xff\xd8\xff"),),
    ".webp": ((0, b"RIFF"), (8, b"WEBPVP8")),
    ".ogg": ((0, b"OggS"),),
    ".opus": ((0, b"OggS"), (28, b"OpusHead")),
}


def media_problem(path: Path, place: str) -> Problem | None:
    """What is wrong with a picture or sound called ``place``, or None. Raises OSError."""
    suffix = suffix_of(place)
    with path.open("rb") as file:
        first = file.read(_FIRST_BYTES)
    if any(first[at : at + len(sign)] != sign for at, sign in _BEGINS[suffix]):
        return about(place, say.NOT_WHAT_IT_SAYS, kind=suffix)
    return _picture_problem(path, place, suffix) if suffix in PICTURES else None


def _picture_problem(path: Path, place: str, suffix: str) -> Problem | None:
    width, height = _size(path)
    if width <= 0 or height <= 0:
        return about(place, say.NOT_WHAT_IT_SAYS, kind=suffix)
    if max(width, height) > MOST_PIXELS or width * height > MOST_AREA:
        return about(place, say.HUGE_PICTURE, width=width, height=height, limit=MOST_PIXELS)
    return None


def _size(path: Path) -> tuple[int, int]:
    """Width and height as the picture's header says; nothing where it says none."""
    import imagesize  # noqa: PLC0415 - a pack without pictures has no need of it

    try:
        with path.open("rb") as file:
            width, height = imagesize.get(file)
    except (ValueError, struct.error, KeyError, IndexError, EOFError):
        return 0, 0
    return int(width), int(height)

"""How a telephone was held: of all that a JPEG says about itself, the one thing that a picture is shown by."""

from __future__ import annotations

import struct
from typing import Final

UPRIGHT: Final = 1
_ORIENTATION: Final = 0x0112
_END, _APP1 = 0xDA, 0xE1
_ALONE: Final = frozenset({0x01, *range(0xD0, 0xD9)})
"""Markers without a length."""


def orientation(jpeg: bytes) -> int:
    """The orientation from 1 (as it is) to 8, as Exif 2.32 numbers them in 4.6.4; 1 where a file says none."""
    try:
        tag = _tag(_exif(jpeg))
    except (struct.error, IndexError, ValueError):
        return UPRIGHT
    return tag if 1 <= tag <= 8 else UPRIGHT


def _exif(jpeg: bytes) -> bytes:
    """What follows ``Exif`` in the first segment that begins so."""
    at = 0
    while jpeg[at] == 0xFF:
        marker = jpeg[at + 1]
        if marker in _ALONE:
            at += 2
            continue
        (length,) = struct.unpack_from(">H", jpeg, at + 2)
        body = jpeg[at + 4 : at + 2 + length]
        if marker == _APP1 and body.startswith(b"Exif\0\0"):
            return body[6:]
        if marker == _END:
            break
        at += 2 + length
    raise ValueError("no Exif")


def _tag(tiff: bytes) -> int:
    order = {b"II": "<", b"MM": ">"}[tiff[:2]] if tiff[:2] in (b"II", b"MM") else ""
    if not order:
        raise ValueError("no TIFF")
    (first,) = struct.unpack_from(f"{order}I", tiff, 4)
    (count,) = struct.unpack_from(f"{order}H", tiff, first)
    for entry in range(count):
        tag, _, _, value = struct.unpack_from(f"{order}HHIH", tiff, first + 2 + 12 * entry)
        if tag == _ORIENTATION:
            return int(value)
    return UPRIGHT

"""Recordings put together page by page: silence as Opus, of any length and shape, without a program for sound."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence

SILENCE = b"\xf8\xff\xfe"
"""A packet of Opus: 20 ms in which nothing is heard (RFC 6716, 3.1: one frame, CELT, the whole band)."""

SEGMENTS = 255
"""The most that a page holds."""


def opus(silence: int, *, packet: bytes = SILENCE, position: int | None = None, serial: int = 7) -> bytes:
    """So many packets; ``position`` is what the last page says that it has reached, in samples."""
    head = b"OpusHead" + struct.pack("<BBHIhB", 1, 1, 312, 48_000, 0, 0)
    tags = b"OpusTags" + struct.pack("<I", 4) + b"test" + struct.pack("<I", 0)
    pages = [([head], 0), ([tags], 0), *_filled(packet, silence, position)]
    last = len(pages) - 1
    return b"".join(
        page(packets, at, number, serial, flags=2 if number == 0 else 4 if number == last else 0)
        for number, (packets, at) in enumerate(pages)
    )


def page(packets: Sequence[bytes], position: int, number: int, serial: int, *, flags: int = 0) -> bytes:
    """A page of packets that are each shorter than 255 bytes (RFC 3533, section 6)."""
    lengths = bytes(map(len, packets))
    head = struct.pack("<4sBBqIIIB", b"OggS", 0, flags, position, serial, number, 0, len(packets))
    whole = head + lengths + b"".join(packets)
    return whole[:22] + struct.pack("<I", _checksum(whole)) + whole[26:]


def _filled(packet: bytes, count: int, position: int | None) -> Iterator[tuple[list[bytes], int]]:
    for first in range(0, count, SEGMENTS):
        held = min(SEGMENTS, count - first)
        yield [packet] * held, (first + held) * 960 if position is None else position


def _checksum(data: bytes) -> int:
    """CRC-32 as Ogg has it: not reflected, and begun at zero."""
    crc = 0
    for byte in data:
        crc = (crc << 8) & 0xFFFFFFFF ^ _TABLE[(crc >> 24) ^ byte]
    return crc


def _entry(index: int) -> int:
    value = index << 24
    for _ in range(8):
        value = (value << 1) ^ (0x04C11DB7 if value & 0x80000000 else 0)
    return value & 0xFFFFFFFF


_TABLE = tuple(map(_entry, range(256)))

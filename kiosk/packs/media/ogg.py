"""How long an Ogg recording is, told from its pages and packets without decoding one.

What a file says of its length may be anything, so packets are counted. Opus says in each packet how much sound it is
(RFC 6716, 3.1), Vorbis at most how much (Vorbis I, 4.3.8). Pages: RFC 3533, section 6.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

_PAGE: Final = struct.Struct("<4sBBqIIIB")
_BEGINS: Final = 0x02
"""The flag of a stream's first page."""

_OPUS, _VORBIS = b"OpusHead", b"\x01vorbis"
_OPUS_HEADERS: Final = 2
_VORBIS_HEADERS: Final = 3
_SILK_MS: Final = (10.0, 20.0, 40.0, 60.0)
_HYBRID_MS: Final = (10.0, 20.0)
_CELT_MS: Final = (2.5, 5.0, 10.0, 20.0)
_MOST_CHANNELS: Final = 2
_RATES: Final = range(8_000, 96_001)

SLACK: Final = 4
"""So many times longer than it says a Vorbis stream may seem: its short blocks count as if they were long."""


def seconds_of(data: bytes) -> float:
    """How long one stream of Opus or Vorbis plays.

    Raises:
        ValueError: it is damaged or cut, of several streams or channels, or none of the two.
    """
    packets = _packets(data)
    first = next(packets, b"")
    if first.startswith(_OPUS) and len(first) >= 19:
        if not 1 <= first[9] <= _MOST_CHANNELS or first[18] != 0:
            raise ValueError("unusual channels")
        return sum(_opus_ms(packet) for number, packet in enumerate(packets, 1) if number >= _OPUS_HEADERS) / 1000
    if first.startswith(_VORBIS) and len(first) >= 29:
        return _vorbis_seconds(first, sum(1 for _ in packets) + 1 - _VORBIS_HEADERS, _last_position(data))
    raise ValueError("neither Opus nor Vorbis")


def _vorbis_seconds(first: bytes, packets: int, said: int) -> float:
    channels, rate = first[11], int.from_bytes(first[12:16], "little")
    if not 1 <= channels <= _MOST_CHANNELS or rate not in _RATES:
        raise ValueError("unusual channels or rate")
    most = packets * (1 << (first[28] >> 4)) / 2
    return (said if said * SLACK >= most else most) / rate


def _opus_ms(packet: bytes) -> float:
    """How much sound a packet is, in milliseconds, by its first bytes."""
    if not packet:
        return 0.0
    config, code = packet[0] >> 3, packet[0] & 3
    if config < 12:
        frame = _SILK_MS[config % 4]
    elif config < 16:
        frame = _HYBRID_MS[config % 2]
    else:
        frame = _CELT_MS[config % 4]
    if code == 3:
        return frame * (packet[1] & 63 if len(packet) > 1 else 0)
    return frame if code == 0 else 2 * frame


def _pages(data: bytes) -> Iterator[tuple[int, bytes, int]]:
    """Each page's position in the sound, its lengths of segments, and where its body begins."""
    at, stream = 0, None
    while at < len(data):
        if at + _PAGE.size > len(data):
            raise ValueError("cut off")
        sign, version, flags, position, serial, _, _, count = _PAGE.unpack_from(data, at)
        if sign != b"OggS" or version != 0 or bool(flags & _BEGINS) != (at == 0) or serial != (stream or serial):
            raise ValueError("no single stream")
        stream = serial
        lengths = data[at + _PAGE.size : at + _PAGE.size + count]
        body = at + _PAGE.size + count
        at = body + sum(lengths)
        if len(lengths) < count or at > len(data):
            raise ValueError("cut off")
        yield position, lengths, body


def _packets(data: bytes) -> Iterator[bytes]:
    """The packets, put together where they go over several segments and pages."""
    begun = b""
    for _, lengths, body in _pages(data):
        start = end = body
        for length in lengths:
            end += length
            if length < 255:
                yield begun + data[start:end]
                begun, start = b"", end
        begun += data[start:end]


def _last_position(data: bytes) -> int:
    """The greatest position that any page says it has reached, in samples."""
    return max((position for position, _, _ in _pages(data)), default=0)

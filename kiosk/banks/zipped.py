"""Looking into a zip file that anybody may have made: what it says of itself is checked before anything is unpacked.

Structure: PKWARE APPNOTE 6.3.10, section 4.3.16 (end of central directory).
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import BinaryIO, Final

from kiosk.banks.model import Note

TOO_FULL: Final = Note("задлахад хэтэрхий том болох файл байна", "it becomes far too large when it is unpacked")
TOO_MANY: Final = Note("дотор нь хэт олон файл байна", "there are far too many files in it")
UNSAFE: Final = Note("дотор нь «{name}» гэсэн аюултай нэр байна", "it holds a file with the unsafe name “{name}”")
ENCRYPTED: Final = Note("нууц үгтэй файл байна", "it is locked with a password")
NO_ZIP: Final = Note("файл дутуу эсвэл гэмтсэн байна", "it is incomplete or damaged")

_MOST_DIRECTORY: Final = 4_000_000
"""Of the list of files at the zip's end."""

_GROWTH: Final = 200
"""So many times larger than packed a member may be; words come to about 5."""

_SMALL: Final = 1_000_000
"""Up to so many bytes it does not matter."""

_END: Final = struct.Struct("<4s4H2LH")
_END_SIGN: Final = b"PK\x05\x06"
_LOCATOR_SIGN: Final = b"PK\x06\x07"
_LOCATOR_BYTES: Final = 20
_ENCRYPTED_FLAG: Final = 0x1
_TROUBLES: Final = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, RuntimeError, NotImplementedError, ValueError, OSError,
)  # fmt: skip
"""What zipfile raises over a damaged or unusual zip, some of it undocumented."""


class Untrusted(Exception):
    """A zip that is not to be read; ``reason`` says why."""

    def __init__(self, reason: Note) -> None:
        super().__init__(reason.en)
        self.reason = reason


@dataclass(frozen=True)
class Limits:
    """How many bytes a member may have unpacked, and all that are wanted together."""

    member: int
    together: int


@contextmanager
def opened(stream: BinaryIO) -> Iterator[zipfile.ZipFile]:
    """A zip whose list of files is short, and whose names lead nowhere else.

    Raises:
        Untrusted: it is damaged, also where that shows only as it is read, or not to be trusted.
    """
    try:
        _check_end(stream)
        with zipfile.ZipFile(stream) as archive:
            for name in archive.namelist():
                _check_name(name)
            yield archive
    except _TROUBLES as error:
        raise Untrusted(NO_ZIP) from error


def require(members: Sequence[zipfile.ZipInfo], limits: Limits) -> None:
    """Refuses members that are too large to be read, by what the zip says of them.

    Python reads no more of a member than the zip says that it has, so that a lie cuts the member short.

    Raises:
        Untrusted: they are too large, grow too much, or are locked.
    """
    if sum(one.file_size for one in members) > limits.together:
        raise Untrusted(TOO_FULL)
    for one in members:
        if one.flag_bits & _ENCRYPTED_FLAG:
            raise Untrusted(ENCRYPTED)
        if one.file_size > limits.member or one.file_size > max(_SMALL, one.compress_size * _GROWTH):
            raise Untrusted(TOO_FULL)


def _check_end(stream: BinaryIO) -> None:
    """Look at the zip's own summary before the list that it points at is read, which may be of any length."""
    size = stream.seek(0, 2)
    stream.seek(max(0, size - _END.size - 0xFFFF - _LOCATOR_BYTES))
    tail = stream.read()
    at = tail.rfind(_END_SIGN)
    if at < 0 or at + _END.size > len(tail):
        raise Untrusted(NO_ZIP)
    if tail[max(0, at - _LOCATOR_BYTES) : at].startswith(_LOCATOR_SIGN):  # ZIP64, for files of gigabytes
        raise Untrusted(TOO_FULL)
    if _END.unpack_from(tail, at)[5] > _MOST_DIRECTORY:
        raise Untrusted(TOO_MANY)


def _check_name(name: str) -> None:
    path = PurePosixPath(name.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in name:
        raise Untrusted(UNSAFE.filled(name=name[:80]))

"""Reading a .zip that anybody may have made: everything it says of itself is checked before anything is unpacked.

Of the format's many forms only the plain ones are taken: stored or deflated files, no passwords, nothing before the
first file. Structure: PKWARE APPNOTE 6.3.10, sections 4.3.14 to 4.3.16 (ends of the central directory) and 4.4.
"""

from __future__ import annotations

import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple, cast

from kiosk.store import sentences as say
from kiosk.store.names import composed, decoded
from kiosk.store.refusal import refused
from kiosk.store.source import MEGABYTE, MOST_BYTES, MOST_FILES, Entry, Source
from kiosk.yamlsafe.problem import Sentence

MOST_RATIO: Final = 200
"""So many times larger than packed a file may be; words come to about 5, a page of one letter to 1,000."""

HARMLESS_BYTES: Final = 100_000
"""A file of this size or less may be packed as tightly as it likes."""

MOST_DIRECTORY: Final = 4 * MEGABYTE
"""Of the list of files at the zip's end: 800 bytes for each."""

_END: Final = struct.Struct("<4s4H2LH")
_END_SIGN: Final = b"PK\x05\x06"
_LARGE_END: Final = struct.Struct("<4sQ2H2L4Q")
_LARGE_END_SIGN: Final = b"PK\x06\x06"
_LOCATOR_SIGN: Final = b"PK\x06\x07"
_LOCATOR_BYTES: Final = 20
_LONGEST_END: Final = _LARGE_END.size + _LOCATOR_BYTES + _END.size + 0xFFFF
"""With the longest comment."""

_ENCRYPTED: Final = 0x1 | 0x40
_SAYS_UTF8: Final = 0x800
_REPARSE_POINT: Final = 0x400
"""What Windows marks its links with."""

_TROUBLES: Final = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, RuntimeError, ValueError)
"""What zipfile raises over a damaged or unusual zip, some of it undocumented."""


@contextmanager
def open_zip(path: Path) -> Iterator[Source]:
    """The files of a zip, not yet checked for their names.

    Raises:
        Refused: it is damaged, encrypted or packed in an unusual way, holds links or devices, or grows too much.
    """
    try:
        file = path.open("rb")
    except OSError as error:
        raise refused(path, say.NOT_READ, why=error.strerror or error) from error
    with file, _opened(path, file) as archive:
        yield _source(path, archive)


def _opened(path: Path, file: BinaryIO) -> zipfile.ZipFile:
    try:
        _check_end(path, file)
        return zipfile.ZipFile(file)
    except OSError as error:
        raise refused(path, say.NOT_READ, why=error.strerror or error) from error
    except _TROUBLES as error:
        raise refused(path, say.DAMAGED) from error


def _check_end(path: Path, file: BinaryIO) -> None:
    """Look at the zip's own summary before the list that it points at is read, which may be of any length."""
    size = file.seek(0, os.SEEK_END)
    start = max(0, size - _LONGEST_END)
    file.seek(start)
    tail = file.read()
    at = tail.rfind(_END_SIGN)
    if at < 0 or at + _END.size > len(tail):
        raise refused(path, say.DAMAGED)
    _, disk, first_disk, here, files, length, offset, comment = _END.unpack_from(tail, at)
    sound = disk == first_disk == 0 and here == files and at + _END.size + comment == len(tail)
    large = _large_end(tail[:at], start + at)
    if large is not None:
        at, files, length, offset = large.at - start, large.files, large.length, large.offset
    if not sound or offset + length != start + at:
        raise refused(path, say.DAMAGED)
    if files > 2 * MOST_FILES or length > MOST_DIRECTORY:  # folders are listed too
        raise refused(path, say.TOO_MANY, limit=MOST_FILES)


class _LargeEnd(NamedTuple):
    """The summary of a ZIP64, which some programs write for small zips too: where it begins, and what it says."""

    at: int
    files: int
    length: int
    offset: int


def _large_end(before: bytes, end: int) -> _LargeEnd | None:
    """The summary that ends right before the locator, which ends ``before``; zipfile goes by the same two."""
    locator = before[-_LOCATOR_BYTES:]
    record = before[-_LOCATOR_BYTES - _LARGE_END.size : -_LOCATOR_BYTES]
    if not locator.startswith(_LOCATOR_SIGN) or not record.startswith(_LARGE_END_SIGN):
        return None
    *_, files, length, offset = _LARGE_END.unpack(record)
    return _LargeEnd(end - _LOCATOR_BYTES - _LARGE_END.size, files, length, offset)


def _source(path: Path, archive: zipfile.ZipFile) -> Source:
    members = [(_name(member), member) for member in archive.infolist()]
    growth = 0
    for name, member in members:
        fault = _fault(member)
        if fault is not None:
            raise refused(f"{path}/{name}", fault)
        growth += member.file_size
    if growth > MOST_BYTES:
        raise refused(path, say.TOO_LARGE, limit=MOST_BYTES // MEGABYTE)
    files = [(Entry(name, member.file_size), member) for name, member in members if not name.endswith("/")]
    by_name = {entry.name: member for entry, member in files}

    def open_entry(entry: Entry) -> AbstractContextManager[BinaryIO]:
        return _reading(f"{path}/{entry.name}", archive, by_name[entry.name])

    return Source(str(path), tuple(entry for entry, _ in files), open_entry)


def _name(member: zipfile.ZipInfo) -> str:
    """The member's name as its maker wrote it; zipfile cuts at a zero and takes whatever is not Unicode for cp437."""
    name = member.orig_filename
    return composed(name if member.flag_bits & _SAYS_UTF8 else decoded(name.encode("cp437", "replace")))


def _fault(member: zipfile.ZipInfo) -> Sentence | None:
    mode = member.external_attr >> 16
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR) or member.external_attr & _REPARSE_POINT:
        return say.NO_PLAIN_FILE
    if member.flag_bits & _ENCRYPTED:
        return say.ENCRYPTED
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        return say.UNUSUAL
    if member.file_size > max(HARMLESS_BYTES, MOST_RATIO * member.compress_size):
        return say.BOMB
    return None


@contextmanager
def _reading(place: str, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[BinaryIO]:
    """A member's bytes; zipfile gives no more than the member says to have, and compares their checksum."""
    try:
        with archive.open(member) as file:
            yield cast(BinaryIO, file)
    except _TROUBLES as error:
        raise refused(place, say.DAMAGED) from error

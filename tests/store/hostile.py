"""Zips that mean harm, or that some program made oddly; each is written by hand where no zip program would."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Final

from tests.store.conftest import PACK, png, versioned, zipped

Make = Callable[[Path], object]

ELF: Final = b"\x7fELF" + bytes(60)
CODE: Final = b"import os\nos.system('echo')\n"


def with_extra(**files: bytes) -> Make:
    return lambda path: zipped(path, {**PACK, **files})


def named(name: str, content: bytes = b"deck: a\n") -> Make:
    return with_extra(**{name: content})


def renamed(name: str) -> Make:
    """A name that Python's own writer would mend, put in byte for byte."""

    def make(path: Path) -> None:
        raw = name.encode("utf-8")
        placeholder = b"q" * len(raw)
        zipped(path, {**PACK, placeholder.decode(): b"deck: a\n"})
        path.write_bytes(path.read_bytes().replace(placeholder, raw))

    return make


def with_mode(mode: int, content: bytes = b"/etc/passwd") -> Make:
    def make(path: Path) -> None:
        zipped(path, PACK)
        with zipfile.ZipFile(path, "a") as archive:
            info = zipfile.ZipInfo("linked.yaml")
            info.create_system = 3
            info.external_attr = mode << 16
            archive.writestr(info, content)

    return make


def windows_link(path: Path) -> None:
    zipped(path, PACK)
    with zipfile.ZipFile(path, "a") as archive:
        info = zipfile.ZipInfo("linked.yaml")
        info.create_system = 0
        info.external_attr = 0x400
        archive.writestr(info, b"C:\\Windows")


def patched(change: Callable[[bytearray], None], files: Mapping[str, bytes] = PACK) -> Make:
    """A sound zip with some bytes changed."""

    def make(path: Path) -> None:
        data = bytearray(zipped(path, files).read_bytes())
        change(data)
        path.write_bytes(data)

    return make


def in_list(offset: int, value: bytes, local: int | None = None) -> Make:
    """The first file's entry in the list at the end changed, and its own header too where an offset is given."""

    def change(data: bytearray) -> None:
        at = data.index(b"PK\x01\x02")
        data[at + offset : at + offset + len(value)] = value
        if local is not None:
            data[local : local + len(value)] = value

    return patched(change)


def end_record(offset: int, value: bytes) -> Make:
    def change(data: bytearray) -> None:
        at = data.rindex(b"PK\x05\x06")
        data[at + offset : at + offset + len(value)] = value

    return patched(change)


def of_zeros(count: int, each: int) -> Make:
    def make(path: Path) -> None:
        zeros = bytes(1 << 20)
        zipped(path, PACK)
        with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            for number in range(count):
                with archive.open(f"{number}.png", "w", force_zip64=False) as file:
                    for _ in range(each):
                        file.write(zeros)

    return make


def lying_about_size(path: Path) -> None:
    """Says to unpack to 10 bytes, and unpacks to 50 MB."""
    content = zlib.compress(bytes(50_000_000), 9)[2:-4]
    crc = zlib.crc32(bytes(10))
    names = list(PACK)
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name in names:
            archive.writestr(name, PACK[name])
        info = zipfile.ZipInfo("bomb.png")
        archive.writestr(info, content)
    data = bytearray(held.getvalue())
    for sign, shift in ((b"PK\x03\x04", 0), (b"PK\x01\x02", 2)):
        at = data.rindex(sign)
        data[at + 8 + shift : at + 10 + shift] = struct.pack("<H", zipfile.ZIP_DEFLATED)
        data[at + 14 + shift : at + 18 + shift] = struct.pack("<I", crc)
        data[at + 22 + shift : at + 26 + shift] = struct.pack("<I", 10)
    path.write_bytes(data)


def overlapping(path: Path) -> None:
    """Many entries that all unpack the same bytes."""
    data = bytearray(zipped(path, {**PACK, "a.png": zlib.compress(bytes(10))}).read_bytes())
    at = data.rindex(b"PK\x01\x02")
    end = data.rindex(b"PK\x05\x06")
    entry = bytes(data[at:end])
    copies = [entry.replace(b"a.png", f"{chr(98 + n)}.png".encode()) for n in range(20)]
    start = struct.unpack_from("<L", data, end + 16)[0]
    directory = bytes(data[start:end]) + b"".join(copies)
    count = len(PACK) + 1 + len(copies)
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, len(directory), start, 0)
    path.write_bytes(bytes(data[:start]) + directory + tail)


def zip64(path: Path, lie: int = 0) -> Path:
    """The few files of a pack, with the records that only very large zips need, as some programs write them always."""
    data = zipped(path, PACK).read_bytes()
    end = data.rindex(b"PK\x05\x06")
    count, _, length, start = struct.unpack_from("<2H2L", data, end + 8)
    record = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, count, count, length, start + lie)
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, end, 1)
    sentinel = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    path.write_bytes(data[:end] + record + locator + sentinel)
    return path


def zip64_apart(path: Path) -> None:
    """The record for large zips lies elsewhere than the place that is looked at."""
    data = zip64(path).read_bytes()
    at = data.rindex(b"PK\x06\x07")
    path.write_bytes(data[:at] + bytes(8) + data[at:])


def endless_directory(path: Path) -> None:
    """A list of files that would take gigabytes to read in, from a small zip of its like."""
    entry = struct.pack("<4s6H3L5H2L", b"PK\x01\x02", 20, 20, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0) + b"a"
    many = 400_000
    directory = entry * many
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 100, 100, len(directory), 0, 0)
    path.write_bytes(directory + tail)


def method(number: int) -> Make:
    def make(path: Path) -> None:
        with zipfile.ZipFile(path, "w", number) as archive:
            for name, content in PACK.items():
                archive.writestr(name, content)

    return make


def truncated(keep: float) -> Make:
    def make(path: Path) -> None:
        data = zipped(path, PACK).read_bytes()
        path.write_bytes(data[: int(len(data) * keep)])

    return make


def prefixed(path: Path) -> None:
    path.write_bytes(ELF * 20 + zipped(path, PACK).read_bytes())


def nested(path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("zeros", bytes(10_000_000))
    zipped(path, {**PACK, "more.zip": inner.getvalue()})


def too_deep(path: Path) -> None:
    zipped(path, {f"a/b/{name}": data for name, data in PACK.items()})


def long_yaml(path: Path) -> None:
    zipped(path, versioned("1.0.0", **{"deck.yaml": b"".join(b"# %d\n" % n for n in range(400_000))}))


HOSTILE: Final[Mapping[str, tuple[Make, set[str]]]] = {
    # Growing beyond all measure
    "zeros in one file": (of_zeros(1, 30), {"E609"}),
    "zeros in many files": (of_zeros(40, 1), {"E609"}),
    "gigabytes, it says": (in_list(20, struct.pack("<2L", 100_000_000, 310_000_000)), {"E607"}),
    "more than it says": (lying_about_size, {"E603", "E374"}),
    "entries that overlap": (overlapping, {"E603", "E374"}),
    "a zip within": (nested, {"E615"}),
    "an endless list of files": (endless_directory, {"E603", "E606"}),
    "10,000 files": (with_extra(**{f"{n}.png": b"" for n in range(10_000)}), {"E606"}),
    "10,000 folders": (with_extra(**{f"{n}/": b"" for n in range(10_000)}), {"E606"}),
    "a text of 3 MB": (long_yaml, {"E608"}),
    # Names
    "dots": (renamed("../../evil.yaml"), {"E610"}),
    "dots inside": (renamed("a/../../evil.yaml"), {"E610"}),
    "absolute": (renamed("/etc/evil.yaml"), {"E610"}),
    "a drive": (renamed("C:/evil.yaml"), {"E610"}),
    "a drive without a slash": (renamed("C:evil.yaml"), {"E610"}),
    "backslashes": (renamed("..\\evil.yaml"), {"E610"}),
    "a share": (renamed("\\\\host\\evil.yaml"), {"E610"}),
    "a stream": (renamed("deck.yaml:evil.yaml"), {"E611"}),
    "a device of Windows": (renamed("con.yaml"), {"E611"}),
    "another device": (renamed("a/LPT1.yaml"), {"E611"}),
    "a name with a zero": (renamed("deck\0.yaml"), {"E611", "E603"}),
    "a name that turns round": (renamed("a\u202egpj.yaml"), {"E611"}),
    "a name that ends with a dot": (renamed("deck./a.yaml"), {"E611"}),
    "a name of spaces": (renamed("   /a.yaml"), {"E611"}),
    "a name without end": (named("a" * 200 + ".yaml"), {"E611"}),
    "folders without end": (named("a/" * 30 + "a.yaml"), {"E611"}),
    "another case": (named("Deck.yaml"), {"E613"}),
    "another spelling": (with_extra(**{"\u0439.yaml": b"", "\u0438\u0306.yaml": b""}), {"E613"}),
    "wide letters": (named("ｄｅｃｋ.yaml"), {"E613"}),
    "a file and a folder": (named("deck.yaml/a.yaml"), {"E613"}),
    # Things that are no files
    "a link": (with_mode(stat.S_IFLNK | 0o777), {"E612"}),
    "a pipe": (with_mode(stat.S_IFIFO | 0o644), {"E612"}),
    "a disk": (with_mode(stat.S_IFBLK | 0o644), {"E612"}),
    "a link of Windows": (windows_link, {"E612"}),
    # Files that no pack brings
    "a font": (named("letters.ttf", b"\0\1\0\0"), {"E614"}),
    "a script": (named("play.py", CODE), {"E614"}),
    "a program": (named("play.exe", b"MZ"), {"E614"}),
    "a program without an end": (named("play", ELF), {"E614"}),
    "a shell script": (named("run.sh", b"#!/bin/sh\n"), {"E614"}),
    "a page": (named("index.html", b"<script>"), {"E614"}),
    "a drawing": (named("face.svg", b"<svg onload='x'/>"), {"E614"}),
    "a bytecode file": (named("kiosk/packs/__pycache__/x.pyc", b"\0"), {"E614"}),
    "a program called a picture": (named("bat.png", ELF), {"E374"}),
    "a page called a sound": (named("bat.ogg", b"<html>"), {"E374"}),
    "30,000×30,000": (named("bat.png", png(30_000, 30_000)), {"E376"}),
    "a picture of no size": (named("bat.png", png(0, 0)), {"E374"}),
    "half a picture": (named("bat.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF"), {"E374"}),
    # Damaged or odd zips
    "encrypted": (in_list(8, b"\x01", local=6), {"E604"}),
    "a wrong checksum": (in_list(16, b"\1\2\3\4", local=14), {"E603"}),
    "half a zip": (truncated(0.5), {"E603"}),
    "all but the last bytes": (truncated(0.99), {"E603"}),
    "empty": (truncated(0), {"E603"}),
    "no zip at all": (lambda path: path.write_bytes(b"PK\x03\x04" + b"x" * 5000), {"E603"}),
    "an end and nothing else": (lambda path: path.write_bytes(b"PK\x05\x06" + bytes(18)), {"E602"}),
    "something before it": (prefixed, {"E603"}),
    "something after it": (patched(lambda data: data.extend(b"more")), {"E603"}),
    "ZIP64 that lies": (partial(zip64, lie=7), {"E603"}),
    "ZIP64 that lies within 64 bits": (partial(zip64, lie=1 << 62), {"E603"}),
    "ZIP64 in another place": (zip64_apart, {"E603"}),
    "a list said to lie elsewhere": (end_record(16, b"\0\0\0\0"), {"E603"}),
    "a list said to be huge": (end_record(12, b"\xff\xff\xff\x7f"), {"E603"}),
    "several disks": (end_record(4, b"\1\0\1\0"), {"E603"}),
    "bzip2": (method(zipfile.ZIP_BZIP2), {"E605"}),
    "lzma": (method(zipfile.ZIP_LZMA), {"E605"}),
    "names that differ within": (in_list(46, b"Q"), {"E303"}),
    # Not a pack
    "no pack.yaml": (lambda path: zipped(path, {"deck.yaml": PACK["deck.yaml"]}), {"E602"}),
    "a pack too deep down": (too_deep, {"E602"}),
    "hostile YAML": (lambda path: zipped(path, {**PACK, "deck.yaml": b"[" * 90_000}), {"E106"}),
}
"""How to make each, and the codes with which it may be refused."""

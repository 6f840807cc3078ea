"""The files of one export: put in their places together, with a checksum file that ``sha256sum -c`` understands."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from stats.errors import DamagedFile, DiskProblem
from stats.files import disk_problems, replacing

SUMS_SUFFIX: Final = ".sha256"

_SUM_LINE = re.compile(r"([0-9a-f]{64})  ([^/\\\r\n]+)")
_LONGEST_SUMS = 64 * 1024


class Bundle:
    """Gives out files to write; ``bundle`` puts them in their places."""

    def __init__(self, target: Path, stack: ExitStack) -> None:
        self._target = target
        self._stack = stack
        self._files: dict[Path, BinaryIO] = {}

    def main(self) -> BinaryIO:
        """The file that the export is named by."""
        return self._file(self._target)

    def beside(self, ending: str) -> BinaryIO:
        """One beside it, called like it but for the ``ending``: ``help.csv`` makes answers-help.csv."""
        return self._file(self._target.with_name(f"{self._target.stem}-{ending}"))

    def named(self, name: str) -> BinaryIO:
        """One beside it with a name of its own."""
        return self._file(self._target.with_name(name))

    @property
    def paths(self) -> tuple[Path, ...]:
        """All files given out."""
        return tuple(self._files)

    def sums(self) -> bytes:
        """The checksum file's content, for what has been written so far."""
        for file in self._files.values():
            file.flush()
        digests = {path.name: digest_of(Path(file.name)) for path, file in self._files.items()}
        return "".join(f"{digest}  {name}\n" for name, digest in sorted(digests.items())).encode()

    def _file(self, path: Path) -> BinaryIO:
        self._files[path] = self._stack.enter_context(replacing(path))
        return self._files[path]


@contextmanager
def bundle(target: Path) -> Iterator[Bundle]:
    """Give a bundle to fill; leaving the block puts its files in their places, and reads them back from the disk.

    If the block raises, all that stood there stays as it was. Raises DiskProblem, also when the disk gives back other
    bytes than it was given.
    """
    if not target.parent.is_dir() or target.is_dir():
        raise DiskProblem("no file can stand here", where=str(target), fix="name a file in a folder that exists")
    with disk_problems(target):
        with ExitStack() as stack:
            files = Bundle(target, stack)
            yield files
            sums = files.sums()
            stack.enter_context(replacing(sums_path(target))).write(sums)
        _read_back(target)


def sums_path(target: Path) -> Path:
    """Where the checksums of an export stand."""
    return target.with_name(target.name + SUMS_SUFFIX)


def read_sums(path: Path) -> Mapping[str, str]:
    """The SHA-256 of each file that a checksum file names. Raises DamagedFile, DiskProblem."""
    with disk_problems(path), path.open("rb") as file:
        content = file.read(_LONGEST_SUMS)
    lines = content.decode("utf-8", "replace").splitlines()
    found = [_SUM_LINE.fullmatch(line) for line in lines]
    sums = {match[2]: match[1] for match in found if match}
    if len(sums) != len(lines) or not lines:
        raise DamagedFile("this is no file of checksums", where=str(path))
    return sums


def digest_of(path: Path) -> str:
    """SHA-256 of a file, in hex. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _read_back(target: Path) -> None:
    for name, digest in read_sums(sums_path(target)).items():
        path = target.with_name(name)
        _forget_cached(path)
        if digest_of(path) != digest:
            raise DiskProblem(
                "the disk gives back other bytes than it was given", where=str(path), fix="use another disk"
            )


def _forget_cached(path: Path) -> None:
    """Let the next reading come from the disk itself, where the system can be asked for that."""
    if not hasattr(os, "posix_fadvise"):
        return
    with path.open("rb") as file:
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)

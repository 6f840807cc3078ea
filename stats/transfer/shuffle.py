"""Random order for more rows than memory holds.

Each row goes to a drawer that chance picks; at the end each drawer is shuffled, and they are emptied one after another.
Every order of all rows is then equally likely (Rao 1961, Sandelius 1962), and only one drawer is ever in memory as a
whole: what does not fit a drawer's share of memory lies in a temporary file without a name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from random import Random
from tempfile import SpooledTemporaryFile, gettempdir
from types import TracebackType
from typing import Final

from stats.files import disk_problems
from stats.progress import Progress, unwatched

DRAWERS: Final = 64
DRAWER_IN_MEMORY: Final = 2 * 1024 * 1024


class Shuffle:
    """Takes lines, then gives them back in random order, by ``rng``. A context, which throws away what is left."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._open = ExitStack()
        self._drawers = [self._open.enter_context(_drawer()) for _ in range(DRAWERS)]
        self._lines = 0

    def __len__(self) -> int:
        """How many lines it holds."""
        return self._lines

    def fill(self, lines: Iterable[bytes]) -> None:
        """Take lines, each of which ends with its only newline. Raises DiskProblem."""
        with disk_problems(Path(gettempdir())):
            for line in lines:
                self._drawers[self._rng.randrange(DRAWERS)].write(line)
                self._lines += 1

    def shuffled(self, progress: Progress = unwatched) -> Iterator[bytes]:
        """All lines, once."""
        given = 0
        for drawer in self._drawers:
            drawer.seek(0)
            lines = drawer.readlines()
            drawer.truncate(0)
            self._rng.shuffle(lines)
            yield from lines
            given += len(lines)
            progress(given / max(self._lines, 1))

    def __enter__(self) -> Shuffle:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._open.close()


def _drawer() -> SpooledTemporaryFile[bytes]:
    return SpooledTemporaryFile(max_size=DRAWER_IN_MEMORY)

"""A disk that fails on command: full, read-only, or with its plug pulled in the middle of a write."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from typing import Any

import pytest


class PluggedOut(BaseException):
    """The power is gone: nothing after it reaches the disk, no clean-up either."""


class Disk:
    """Stands between the code and ``os``. Flushing costs nothing here; whether it is asked for, ``calls`` tells.

    Attributes:
        error: the errno every write answers with, 0 while the disk works.
        plug: how many more writes go through before the plug is pulled; None: never.
        calls: names of the calls that went through, with the descriptor or path they were for.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.error = 0
        self.plug: int | None = None
        self.calls: list[tuple[str, Any]] = []
        self._dead = False
        self._files: set[int] = set()
        monkeypatch.setattr(os, "close", self._closing(os.close))
        for name in ("open", "write", "fsync", "fdatasync", "replace", "rename", "unlink"):
            if hasattr(os, name):
                monkeypatch.setattr(os, name, self._guarded(name, getattr(os, name)))

    @property
    def open_files(self) -> int:
        """How many files are open for writing or locking."""
        return len(self._files)

    def reboot(self) -> None:
        """Power is back; the process that was there is not, so its files are closed and its lock is gone."""
        self._dead = False
        self.plug = None
        self.error = 0
        for file in tuple(self._files):
            os.close(file)

    def _closing(self, real: Callable[[int], None]) -> Callable[[int], None]:
        def call(file: int) -> None:
            self._files.discard(file)
            real(file)

        return call

    def _guarded(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(first: Any, *rest: Any, **named: Any) -> Any:
            if name == "open" and not rest[0] & (os.O_WRONLY | os.O_RDWR):
                return real(first, *rest, **named)
            self._check(name, first, real, rest)
            self.calls.append((name, first))
            if name in ("fsync", "fdatasync"):
                return None
            result = real(first, *rest, **named)
            if name == "open":
                self._files.add(result)
            return result

        return call

    def _check(self, name: str, first: Any, real: Callable[..., Any], rest: tuple[Any, ...]) -> None:
        if self._dead:
            raise PluggedOut
        if self.plug is not None:
            self.plug -= 1
            if self.plug < 0:
                self._dead = True
                self._tear(name, first, real, rest)
                raise PluggedOut
        if self.error and name != "unlink":
            self._tear(name, first, real, rest)
            raise OSError(self.error, os.strerror(self.error))

    @staticmethod
    def _tear(name: str, first: Any, real: Callable[..., Any], rest: tuple[Any, ...]) -> None:
        """A write that fails may have come half way."""
        if name == "write":
            real(first, rest[0][: len(rest[0]) // 2])


FULL = errno.ENOSPC
READ_ONLY = errno.EROFS
BROKEN = errno.EIO

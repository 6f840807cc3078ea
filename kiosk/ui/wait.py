"""Sleeping until something happens, without polling.

``pygame.event.wait`` wakes every millisecond (2.3 % of a core at rest). SDL's own ``SDL_WaitEventTimeout``, called on
the SDL that pygame has already loaded, sleeps in the kernel: 0.04 % at rest and 0.3 ms to wake. Where that library
cannot be found an 8 ms poll stands in.
"""

from __future__ import annotations

import ctypes
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pygame

Wait = Callable[[float], None]
"""Returns when an event is waiting or the given seconds have passed."""

POLL_SECONDS = 0.008


def make_wait() -> Wait:
    """The best way to wait on this machine; call it once the display is open."""
    library = _loaded_sdl()
    if library is None:
        return _poll
    wait_event_timeout = library.SDL_WaitEventTimeout
    wait_event_timeout.argtypes = [ctypes.c_void_p, ctypes.c_int]
    wait_event_timeout.restype = ctypes.c_int

    def sleep_in_sdl(seconds: float) -> None:
        wait_event_timeout(None, max(0, round(seconds * 1000)))

    return sleep_in_sdl


def _poll(seconds: float) -> None:
    until = time.monotonic() + seconds
    while not pygame.event.peek() and (left := until - time.monotonic()) > 0:
        time.sleep(min(POLL_SECONDS, left))


def _loaded_sdl() -> ctypes.CDLL | None:
    for candidate in _candidates():
        try:
            library = ctypes.CDLL(str(candidate))
            if library.SDL_WasInit(0x20):  # SDL_INIT_VIDEO: proves it is the very copy pygame uses
                return library
        except (OSError, AttributeError):
            continue
    return None


def _candidates() -> list[Path]:
    """Files that may be the SDL that pygame has loaded, for wheels and for distribution packages."""
    home = Path(pygame.__file__).parent
    if sys.platform == "win32":
        return [home / "SDL2.dll"]
    if sys.platform == "darwin":
        return sorted((home / ".dylibs").glob("libSDL2-2*.dylib"))
    return _mapped_libraries()


def _mapped_libraries() -> list[Path]:
    maps = Path("/proc/self/maps")
    if not maps.exists():
        return []
    paths = {line.split(maxsplit=5)[5] for line in maps.read_text().splitlines() if "libSDL2-2" in line}
    return [Path(path) for path in sorted(paths)]

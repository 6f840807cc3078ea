"""Hearing that files in a folder were saved."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread
from typing import Final

from watchfiles import watch

QUIET_MS: Final = 100
"""What an editor saves in several goes within this time is one change."""


@contextmanager
def watching(folder: Path, changed: Callable[[], None]) -> Iterator[None]:
    """While this lasts, call ``changed`` on a thread of its own after each save below ``folder``."""
    stop = Event()

    def listen() -> None:
        for _ in watch(folder, stop_event=stop, debounce=QUIET_MS, step=QUIET_MS // 2, rust_timeout=QUIET_MS):
            changed()

    thread = Thread(target=listen, name="watching", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()

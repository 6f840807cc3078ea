"""Work that may take long, on a thread of its own: the drawing thread never waits for it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

T = TypeVar("T")


def promised(work: Callable[[], T], name: str) -> Future[T]:
    """What ``work`` will have given, or raised; a kiosk that closes does not wait for it."""
    future: Future[T] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except Exception as error:  # whoever asked tells it, whatever it is
            future.set_exception(error)

    threading.Thread(target=run, name=name, daemon=True).start()
    return future

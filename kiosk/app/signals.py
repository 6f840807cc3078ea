"""The system's wish to end the kiosk, at a shutdown or by Ctrl+C in its terminal: heard even in the deepest sleep."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable
from typing import Final

import pygame

ENDING: Final = ("SIGTERM", "SIGINT", "SIGHUP")


def on_ending_signal(act: Callable[[], None]) -> None:
    """Call ``act`` on a thread of its own once such a signal comes, then wake the main loop.

    The main thread sleeps inside SDL, where Python runs no signal handler; so a byte in a pipe is what wakes.
    """
    read, write = os.pipe()
    os.set_blocking(write, False)
    for name in ENDING:
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: None)
    signal.set_wakeup_fd(write)
    threading.Thread(target=_listen, args=(read, act), name="signals", daemon=True).start()


def _listen(read: int, act: Callable[[], None]) -> None:
    os.read(read, 1)
    act()
    pygame.event.post(pygame.event.Event(pygame.USEREVENT))

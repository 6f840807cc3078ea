"""The loop that turns a kiosk until staff close it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from kiosk.app.kiosk import CLOSING_SECONDS, Kiosk
from kiosk.app.signals import on_ending_signal
from kiosk.ui.input import InputReader
from kiosk.ui.wait import make_wait
from kiosk.ui.window import faster_flip

FRAME_SECONDS: Final = 1 / 60
"""Motion gets 60 pictures a second."""

LONGEST_SLEEP: Final = 3600.0


def play(kiosk: Kiosk) -> int:
    """Play until staff close the kiosk; gives the exit code.

    Raises:
        FolderTaken: another kiosk plays with the same data folder.
    """
    kiosk.recorder.ready(CLOSING_SECONDS)
    kiosk.begin()
    kiosk.advance(())
    kiosk.shell.window.open_pads()
    kiosk.sounds.open()
    _measure_flip(kiosk)
    on_ending_signal(kiosk.leave)
    reader = InputReader(lambda: kiosk.shell.window.size)
    wait = make_wait()
    while not kiosk.leaving:
        wait(0 if kiosk.prepare() else _sleep(kiosk))
        kiosk.advance(reader.read())
    return 0


def _sleep(kiosk: Kiosk) -> float:
    due = kiosk.due()
    return LONGEST_SLEEP if due is None else max(FRAME_SECONDS, due)


def _measure_flip(kiosk: Kiosk) -> None:
    """Once in a kiosk's life: which way to flip is the faster one here."""
    if kiosk.config.flip_mode is None:
        kiosk.apply(replace(kiosk.config, flip_mode=faster_flip(kiosk.shell.window)))

"""A real X display in memory, and a kiosk running on it that is driven from outside by xdotool."""

from __future__ import annotations

import json
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]

PATIENCE = 30.0
"""Seconds until a picture that should come counts as missing."""

SETTLE = 0.35
"""A screen that has just come takes no touch for a quarter of a second."""


@contextmanager
def x_display(width: int, height: int) -> Iterator[str]:
    """An Xvfb of its own; gives its name, like ``:7``."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as numbers:
            yield f":{numbers.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def on_display(display: str) -> dict[str, str]:
    """The environment of a program on that display, without audio."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SDL_")}
    return {**kept, "DISPLAY": display, "SDL_VIDEODRIVER": "x11", "SDL_AUDIODRIVER": "dummy"}


@dataclass
class Picture:
    """What the kiosk says is on its screen."""

    screen: str
    targets: dict[str, tuple[int, int]]
    focus: str | None


class OutsideKiosk:
    """A kiosk in a process of its own. It tells its pictures on stderr (``--debug``); hands are xdotool's."""

    def __init__(self, display: str, data: Path, arguments: Sequence[str]) -> None:
        self._environment = on_display(display)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "kiosk", "--debug", "--data", str(data), *arguments],
            cwd=ROOT,
            env=self._environment,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.said: list[str] = []
        self._pictures: queue.SimpleQueue[Picture] = queue.SimpleQueue()
        self._latest: Picture | None = None
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.said.append(line)
            if line.startswith("{"):
                told: dict[str, Any] = json.loads(line)
                targets = {key: (x, y) for key, (x, y) in told["targets"].items()}
                self._pictures.put(Picture(told["screen"], targets, told["focus"]))

    @property
    def picture(self) -> Picture:
        """The newest picture."""
        while not self._pictures.empty():
            self._latest = self._pictures.get()
        assert self._latest is not None, "".join(self.said)
        return self._latest

    def wait_for(self, *screens: str) -> Picture:
        """Wait until one of the screens stands, then until it takes touches."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            told = self._latest is not None or not self._pictures.empty()
            if told and self.picture.screen in screens:
                time.sleep(SETTLE)
                return self.picture
            assert self.process.poll() is None, "".join(self.said)
            time.sleep(0.02)
        raise AssertionError(f"{screens} did not come; there is {self._latest}\n{''.join(self.said[-20:])}")

    def tap(self, key: str) -> None:
        """Click in the middle of a target."""
        x, y = self.picture.targets[key]
        self._xdotool("mousemove", str(x), str(y), "click", "1")

    def press(self, *keys: str) -> None:
        """Press keys, named as X names them."""
        for key in keys:
            self._xdotool("key", key)
            time.sleep(0.05)

    def _xdotool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._environment, check=True)

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait()


@contextmanager
def outside_kiosk(display: str, data: Path, *arguments: str) -> Iterator[OutsideKiosk]:
    kiosk = OutsideKiosk(display, data, arguments)
    try:
        yield kiosk
    finally:
        kiosk.stop()


def missing_tools() -> list[str]:
    """The programs a real window needs that are not installed."""
    return [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]

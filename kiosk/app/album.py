"""The pictures of a tour, numbered, named and written beside the playing: writing one takes longer than drawing it."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Final

import pygame
from pygame import Surface

from kiosk.errors import SetupError

MOST_WAITING: Final = 6
"""Pictures in memory at most."""


class Album:
    """Writes into ``out``, which is made if need be.

    Raises:
        SetupError: the folder cannot be made; from :meth:`add` and :meth:`close`, a picture cannot be written.
    """

    def __init__(self, out: Path) -> None:
        try:
            out.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            what = f"this folder cannot be made ({error.strerror})"
            raise SetupError(what, where=str(out), fix="name another") from error
        self._out = out
        self._waiting: deque[Future[None]] = deque()
        self._writer = ThreadPoolExecutor(max_workers=1)
        self.count = 0

    def add(self, canvas: Surface, name: str) -> None:
        """Keep what is on ``canvas`` now."""
        self.count += 1
        path = self._out / f"{self.count:03}-{name}.png"
        self._waiting.append(self._writer.submit(_write, canvas.copy(), path))
        if len(self._waiting) > MOST_WAITING:
            self._waiting.popleft().result()

    def close(self) -> None:
        """Wait until all are written."""
        self._writer.shutdown()
        while self._waiting:
            self._waiting.popleft().result()


def _write(picture: Surface, path: Path) -> None:
    try:
        pygame.image.save(picture, path)
    except (OSError, pygame.error) as error:
        what = f"this picture cannot be written ({error})"
        raise SetupError(what, where=str(path), fix="name another folder") from error

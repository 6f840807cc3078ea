"""Recordings played one after the other, when somebody asks to hear what stands there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, Protocol

import pygame

from kiosk.ui.sound import Sounds

LISTENING_SECONDS: Final = 0.15
"""How often it is seen whether a recording has ended."""


class Player(Protocol):
    """Plays one recording at a time."""

    @property
    def available(self) -> bool:
        """Whether anything can be heard."""

    @property
    def busy(self) -> bool:
        """Whether a recording is playing."""

    def start(self, file: Path) -> None:
        """Begin a recording in the place of the one that plays; one that cannot be played is over at once."""

    def stop(self) -> None:
        """Be silent."""


class MusicPlayer:
    """Streams recordings from the disk through the mixer that ``sounds`` has opened."""

    def __init__(self, sounds: Sounds) -> None:
        self._sounds = sounds

    @property
    def available(self) -> bool:
        return self._sounds.available

    @property
    def busy(self) -> bool:
        return self.available and pygame.mixer.music.get_busy()

    def start(self, file: Path) -> None:
        if not self.available:
            return
        try:
            pygame.mixer.music.load(file)
            pygame.mixer.music.set_volume(self._sounds.volume)
            pygame.mixer.music.play()
        except (pygame.error, OSError):
            self.stop()

    def stop(self) -> None:
        if self.available:
            pygame.mixer.music.stop()
            pygame.mixer.music.unload()


class SilentPlayer:
    """Where nothing is to be heard."""

    available = False
    busy = False

    def start(self, file: Path) -> None: ...

    def stop(self) -> None: ...


class Narrator:
    """Plays what it is given; :meth:`tick` is called often while it does, :meth:`due` says how soon.

    ``changed`` is called when it begins or ends, ``listening`` at each tick in between.
    """

    def __init__(
        self, player: Player, changed: Callable[[], None] = lambda: None, listening: Callable[[], None] = lambda: None
    ) -> None:
        self._player, self._changed, self._listening = player, changed, listening
        self._waiting: list[Path] = []
        self.playing = False

    @property
    def available(self) -> bool:
        """Whether anything can be heard."""
        return self._player.available

    def play(self, files: Sequence[Path]) -> None:
        """Play the recordings one after the other."""
        self._waiting = list(files)
        self.playing = bool(files)
        self._next()
        self._changed()

    def stop(self) -> None:
        """Be silent, at once."""
        if not self.playing:
            return
        self._waiting = []
        self.playing = False
        self._player.stop()
        self._changed()

    def due(self) -> float | None:
        """Seconds until it wants to be asked again; None while it is silent."""
        return LISTENING_SECONDS if self.playing else None

    def tick(self) -> None:
        """Go on to the next recording where one has ended."""
        if not self.playing:
            return
        self._listening()
        if self._player.busy:
            return
        if self._waiting:
            self._next()
        else:
            self.stop()

    def _next(self) -> None:
        if self._waiting:
            self._player.start(self._waiting.pop(0))

"""Quiet sounds that never matter: without an audio device everything plays on in silence."""

from __future__ import annotations

from pathlib import Path
from typing import Final, Literal

import pygame

SoundName = Literal["tap", "arrive", "noticed", "explained", "done"]


BUFFER: Final = 2048
"""Samples mixed at once: 46 ms late, which nobody notices in a bubble's plop, and a quarter of the work at rest."""


class Sounds:
    """Plays the kiosk's sounds; :meth:`open` is called after the first picture, for opening audio takes its time."""

    def __init__(self, folder: Path, *, on: bool = True, volume: float = 1.0) -> None:
        self.on = on
        self.volume = volume
        """Of all sounds, 0 to 1."""
        self.folder = folder
        self._ready: dict[str, pygame.mixer.Sound] | None = None

    def open(self) -> None:
        """Open the audio device and read the sounds; a machine without audio stays silent."""
        try:
            pygame.mixer.init(frequency=44100, channels=1, buffer=BUFFER)
            self._ready = {path.stem: pygame.mixer.Sound(path) for path in sorted(self.folder.glob("*.wav"))}
        except (pygame.error, OSError):
            self._ready = None

    def play(self, name: SoundName) -> None:
        """Play a sound if sound is on and there is any."""
        if self.on and self._ready and name in self._ready:
            sound = self._ready[name]
            sound.set_volume(self.volume)
            sound.play()

    @property
    def available(self) -> bool:
        """Whether there is an audio device and it is open."""
        return self._ready is not None

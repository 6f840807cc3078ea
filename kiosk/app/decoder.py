"""Decoding one picture or recording that nobody trusts: a program of its own, so that it may fail or be ended.

``python -m kiosk.app.decoder picture|voice FILE TO MOST`` decodes FILE and writes what is kept of it, unless it has
more than MOST pixels or seconds; exit code 1 where it cannot. It has little memory where the system can be asked for
that; how long it may take, its caller decides. It begins for every file anew, so it imports next to nothing.
"""

from __future__ import annotations

import io
import sys
import wave
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

import pygame
from pygame import Surface

from kiosk.app.exif import orientation

LARGEST: Final = 1600
"""The longer side of a picture that is kept, in pixels: no screen of a visit shows it larger on a 1080p screen."""

RATE: Final = 24_000
"""Samples a second of a recording that is kept: all that there is to hear in speech."""

LEEWAY: Final = 1.0
"""Seconds by which a recording may be longer than its packets say."""

MOST_MEMORY: Final = 420_000_000
"""In bytes, of data; a picture of the greatest area takes less."""

_TURNS: Final[Mapping[int, tuple[bool, int]]] = {
    1: (False, 0), 2: (True, 0), 3: (False, 180), 4: (True, 180),
    5: (True, 90), 6: (False, 270), 7: (True, 270), 8: (False, 90),
}  # fmt: skip
"""By orientation: whether to mirror a picture from left to right, and then by how many degrees to turn it left."""


def main(arguments: list[str]) -> int:
    """Decode one file; gives the exit code."""
    kind, file, to, most = arguments
    _limit_memory()
    try:
        _KINDS[kind](Path(file), Path(to), int(most))
    except (pygame.error, MemoryError, ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def keep_picture(file: Path, to: Path, most_pixels: int) -> None:
    """Write a picture as it is shown: turned upright, at most :data:`LARGEST`, and nothing but its pixels."""
    picture = pygame.image.load(file)
    if picture.get_width() * picture.get_height() > most_pixels:
        raise ValueError("larger than its header says")
    picture = _fitted(picture if picture.get_bytesize() >= 3 else _in_full_colour(picture))
    mirrored, degrees = _TURNS[orientation(file.read_bytes())]
    picture = pygame.transform.rotate(pygame.transform.flip(picture, mirrored, False), degrees)
    to.write_bytes(_smallest(picture))


def keep_voice(file: Path, to: Path, most_seconds: int) -> None:
    """Write a recording as one channel of plain samples; its loudness stays."""
    pygame.mixer.init(frequency=RATE, size=-16, channels=1, allowedchanges=0)
    samples = pygame.mixer.Sound(file).get_raw()
    if len(samples) > 2 * RATE * (most_seconds + LEEWAY):
        raise ValueError("longer than its packets say")
    with wave.open(str(to), "wb") as written:
        written.setnchannels(1)
        written.setsampwidth(2)
        written.setframerate(RATE)
        written.writeframes(samples)


def _in_full_colour(picture: Surface) -> Surface:
    full = Surface(picture.get_size(), pygame.SRCALPHA, 32)
    full.blit(picture, (0, 0))
    return full


def _fitted(picture: Surface) -> Surface:
    """No larger than :data:`LARGEST`."""
    width, height = picture.get_size()
    times = LARGEST / max(width, height)
    if times >= 1:
        return picture
    return pygame.transform.smoothscale(picture, (max(1, round(width * times)), max(1, round(height * times))))


def _smallest(picture: Surface) -> bytes:
    """As PNG or, if nothing shines through and that is smaller, as JPEG, which for photographs loads faster, too."""
    png = _encoded(picture, "picture.png")
    opaque = pygame.mask.from_surface(picture, 254).count() == picture.get_width() * picture.get_height()
    return min(png, _encoded(picture, "picture.jpg"), key=len) if opaque else png


def _encoded(picture: Surface, name: str) -> bytes:
    written = io.BytesIO()
    pygame.image.save(picture, written, name)
    return written.getvalue()


def _limit_memory() -> None:
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))


_KINDS: Final[Mapping[str, Callable[[Path, Path, int], None]]] = {"picture": keep_picture, "voice": keep_voice}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

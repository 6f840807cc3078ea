"""Preparing pictures and recordings to be played: each is decoded once, by a program that may fail and is ended."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

import kiosk
from kiosk.packs.media import sentences as say
from kiosk.packs.media.files import MOST_AREA, MOST_SECONDS, PICTURES, suffix_of
from kiosk.packs.media.ready import READY_PICTURE, READY_VOICE
from kiosk.store.refusal import about
from kiosk.yamlsafe import Problem
from kiosk.yamlsafe.problem import Sentence

PATIENCE: Final = 7.0
"""Seconds that decoding one file may take; the largest that are allowed take one or two."""


def prepare(file: Path, place: str) -> Problem | None:
    """Put what is played in the place of a picture or recording; a ``Preparer`` (see :mod:`kiosk.store.store`)."""
    fault = decode(file, ready_path(file))
    if fault is not None:
        return about(place, fault)
    file.unlink()
    return None


def ready_path(file: Path) -> Path:
    """Where what is prepared of a file lies."""
    return file.with_name(file.name + (READY_PICTURE if suffix_of(file.name) in PICTURES else READY_VOICE))


def decode(file: Path, to: Path) -> Sentence | None:
    """Decode a picture or recording into ``to``; gives why it cannot be, or None. Raises OSError."""
    what = ("picture", MOST_AREA) if suffix_of(file.name) in PICTURES else ("voice", MOST_SECONDS)
    command = [sys.executable, "-m", "kiosk.app.decoder", what[0], str(file), str(to), str(what[1])]
    try:
        done = subprocess.run(
            command, env=_surroundings(), timeout=PATIENCE, check=False, creationflags=_NO_WINDOW,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return say.TOO_DEAR
    return None if done.returncode == 0 else say.NOT_DECODED


_NO_WINDOW: Final[int] = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def _surroundings() -> dict[str, str]:
    """The environment, with no screen and no loudspeaker in it, and this program to be found."""
    here = str(Path(kiosk.__file__).parents[1])
    path = os.pathsep.join(filter(None, (here, os.environ.get("PYTHONPATH"))))
    silent = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    return {**os.environ, **silent, "PYTHONPATH": path}

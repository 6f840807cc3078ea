"""Pictures and recordings that were prepared when their pack was brought in: nothing else is decoded at play.

What was prepared lies where the file lay, under its name with an ending of its own. No pack may bring a file with such
an ending, so whatever has it was written by the kiosk.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

READY_PICTURE: Final = ".picture"
READY_VOICE: Final = ".voice"


class Media(Protocol):
    """Gives the files to show and to play, by the names that a pack has for them; None where there is none."""

    def picture(self, name: str) -> Path | None:
        """A picture that is ready to be shown."""

    def voice(self, name: str) -> Path | None:
        """A recording that is ready to be played."""


@dataclass(frozen=True)
class ReadyMedia:
    """What was prepared in a pack's folder; without a folder nothing was."""

    folder: Path | None = None

    def picture(self, name: str) -> Path | None:
        return self._there(name + READY_PICTURE)

    def voice(self, name: str) -> Path | None:
        return self._there(name + READY_VOICE)

    def _there(self, name: str) -> Path | None:
        path = None if self.folder is None else self.folder / name
        return path if path is not None and path.is_file() else None


def original(name: str) -> str | None:
    """The name of the file that was prepared as ``name``; None where that is no prepared file."""
    for ending in (READY_PICTURE, READY_VOICE):
        if name.endswith(ending):
            return name.removesuffix(ending)
    return None

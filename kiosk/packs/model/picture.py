"""A picture that belongs to a message or step."""

from __future__ import annotations

from kiosk.packs.model.node import Spoken
from kiosk.packs.model.voice import FileName
from kiosk.packs.model.words import RecordedLine


class Picture(Spoken[RecordedLine]):
    """``file`` is shown, and the words below it say what it shows, for those who cannot see it."""

    file: FileName

"""Pictures and recordings of a pack that is being written: each is prepared when it is first wanted, and kept aside."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from kiosk.app.preparing import decode
from kiosk.packs.media.files import MediaKind, file_fault, name_fault
from kiosk.packs.media.ready import READY_PICTURE, READY_VOICE


class TriedMedia:
    """Prepares what lies in ``folder`` into ``aside``; ``Media`` (see :mod:`kiosk.packs.media.ready`).

    A file that was saved anew is prepared anew. What cannot be prepared is not there, as it would not be on a kiosk.
    """

    def __init__(self, folder: Path, aside: Path) -> None:
        self._folder, self._aside = folder, aside
        self._prepared: dict[Path, bool] = {}

    def picture(self, name: str) -> Path | None:
        return self._ready(name, "picture", READY_PICTURE)

    def voice(self, name: str) -> Path | None:
        return self._ready(name, "voice", READY_VOICE)

    def _ready(self, name: str, kind: MediaKind, ending: str) -> Path | None:
        file = self._folder / name
        try:
            if name_fault(name, kind) is not None or not file.is_file():
                return None
            stand = file.stat()
            key = f"{name}\0{stand.st_mtime_ns}\0{stand.st_size}"
            to = self._aside / (sha256(key.encode()).hexdigest() + ending)
            if to not in self._prepared:
                self._prepared[to] = file_fault(file) is None and decode(file, to) is None
        except OSError:
            return None
        return to if self._prepared[to] else None

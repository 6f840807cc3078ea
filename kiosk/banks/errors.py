"""What can go wrong with a question bank as a whole."""

from __future__ import annotations

from kiosk.banks.model import Note
from kiosk.errors import KioskError


class BankError(KioskError):
    """A bank cannot be read or written; ``str()`` is a line of Mongolian and a line of English."""

    def __init__(self, what: Note, fix: Note, *, where: str = "") -> None:
        super().__init__(what.en, where=where, fix=fix.en)
        self._mongolian = f"{where}: {what.mn}: {fix.mn}" if where else f"{what.mn}: {fix.mn}"

    def __str__(self) -> str:
        return f"{self._mongolian}\n{super().__str__()}"

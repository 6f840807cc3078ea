"""What can go wrong with the record: what, where, what to do about it (shaped like ``kiosk.errors``, for a leaf)."""

from __future__ import annotations


class StatsError(Exception):
    """An error of the record; ``str()`` is the sentence to show to staff.

    Attributes:
        what: what is wrong, one sentence without a full stop.
        where: a path, or the field that is wrong; empty when there is none.
        fix: what to do about it; empty when nothing can be said.
    """

    def __init__(self, what: str, *, where: str = "", fix: str = "") -> None:
        super().__init__(what, where, fix)
        self.what = what
        self.where = where
        self.fix = fix

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        remedy = f": {self.fix}" if self.fix else ""
        return f"{place}{self.what}{remedy}"


class RecordInvalid(StatsError):
    """A record, header, answer or outcome that is not what the schema allows."""


class SessionUnknown(StatsError):
    """An answer or an outcome for a session that was never begun, or one begun twice."""


class DamagedFile(StatsError):
    """A file of the record that cannot be read as what its name promises."""


class DiskProblem(StatsError):
    """The disk is full, read-only or gone: nothing was acknowledged, the game may go on."""


class FolderInUse(StatsError):
    """Another kiosk writes into this folder."""

"""The anonymous record: what happened at the kiosk, and nothing about whom. A leaf: it knows nothing of ours.

``SessionLog`` writes and reads it, ``days_of`` and ``waiting`` read it beside a running kiosk, ``write_export``
exports it. Under the log's folder stand ``journal/`` (a file for each session under way), ``days/<date>/`` (folded
records and the count of help openings) and ``lock``.
"""

from stats.counts import DayCounts, PackCount
from stats.days import Days
from stats.errors import DamagedFile, DiskProblem, FolderInUse, RecordInvalid, SessionUnknown, StatsError
from stats.export import Written, export_name, write_export
from stats.log import SessionLog, days_of, waiting
from stats.notices import Notice
from stats.record import AnswerRecord, SessionRecord
from stats.session import SessionHeader, SessionOutcome

__all__ = [
    "AnswerRecord",
    "DamagedFile",
    "DayCounts",
    "Days",
    "DiskProblem",
    "FolderInUse",
    "Notice",
    "PackCount",
    "RecordInvalid",
    "SessionHeader",
    "SessionLog",
    "SessionOutcome",
    "SessionRecord",
    "SessionUnknown",
    "StatsError",
    "Written",
    "days_of",
    "export_name",
    "waiting",
    "write_export",
]

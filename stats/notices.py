"""What the record has to tell staff: facts, not sentences; the staff screen finds the words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

NoticeKind = Literal["disk", "in-use", "set-aside", "damaged", "recovered", "dropped"]


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing staff should know about the record.

    Attributes:
        kind: ``disk`` (cannot write now), ``in-use`` (another kiosk writes there), ``set-aside`` (a file was
            renamed, path is its new name), ``damaged`` (a file could only be read in part and was left where it is),
            ``recovered`` (sessions of a power cut were saved), ``dropped`` (too much was waiting for the disk, the
            oldest sessions were given up).
        path: the file or folder meant.
        detail: a plain sentence, for the log and for a support call.
        count: how many sessions or records are meant; 0 where nothing is counted.
    """

    kind: NoticeKind
    path: Path
    detail: str
    count: int = 0


Report = Callable[[Notice], None]

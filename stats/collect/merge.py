"""Each visit and part once: the table in which sessions from everywhere meet.

What it gives depends on the set of what it was given, never on the order.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import groupby
from types import TracebackType
from typing import Final

from stats.document import Document
from stats.record import SessionRecord, Status
from stats.seal import compact, sealed
from stats.transfer.scratch import scratch_table

_COMPLETE: Final[dict[Status, int]] = {"finished": 2, "left": 1, "interrupted": 0}

_COLUMNS: Final = "visit TEXT, part INTEGER, complete INTEGER, answers INTEGER, digest BLOB, line BLOB"
_ONCE: Final = "CREATE UNIQUE INDEX once ON scratch (visit, part, digest)"
_BEST_FIRST: Final = "SELECT visit, part, line FROM scratch ORDER BY visit, part, complete DESC, answers DESC, digest"


class Merge:
    """Takes sessions, then gives them sorted by visit and part. A context; raises DiskProblem."""

    def __init__(self) -> None:
        self._open = ExitStack()
        self._table = self._open.enter_context(scratch_table(_COLUMNS))
        self._table.execute(_ONCE)

    def add(self, record: SessionRecord) -> None:
        """Take a session; one that is there already with the same content changes nothing."""
        line = canonical_line(record)
        values = (
            *record.key, _COMPLETE[record.status], len(record.answers), hashlib.sha256(line).digest(), line,
        )  # fmt: skip
        self._table.execute("INSERT OR IGNORE INTO scratch VALUES (?, ?, ?, ?, ?, ?)", values)

    def visits(self) -> int:
        """How many visits there are."""
        ((number,),) = self._table.execute("SELECT count(DISTINCT visit) FROM scratch")
        return int(number)

    def sessions(self) -> Iterator[list[bytes]]:
        """The lines of each visit and part, which are several where two sources disagree.

        First stands the one that counts: the more complete (finished before left before interrupted, then more
        answers), and of equals the one whose digest is smaller.
        """
        for _, found in groupby(self._table.execute(_BEST_FIRST), key=lambda row: row[:2]):
            yield [line for _, _, line in found]

    def __enter__(self) -> Merge:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._open.__exit__(kind, error, at)


def canonical_line(record: SessionRecord) -> bytes:
    """The session as a sealed line that is the same whichever format it came through."""
    document = record.document()
    for answer in document["answers"]:
        _make_canonical(answer)
    return compact(sealed(document)).encode() + b"\n"


def _make_canonical(answer: Document) -> None:
    answer["seconds"] = float(answer["seconds"])
    if "votes" in answer:
        answer["votes"] = dict(sorted(answer["votes"].items()))

"""The journal: what happens in a session, line by line, on the disk before it is acknowledged.

Each session has a file of its own, ``<visit>-<part>.jsonl``, kept open while it lasts. So a file's life is the
session's life: nothing is ever rotated, a damaged file can harm one session only, and once that session is folded its
journal is simply removed. The price, a new file with two more flushes, is paid when a session begins, and never
by an answer.

A line is the CRC-32 of its JSON as 8 hex digits, a blank, the JSON, a newline. Each line stands for itself: a torn or
damaged one is left out, and all the others, before and after it, still count.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from stats.errors import RecordInvalid
from stats.files import disk_problems, make_folder, sync, write_whole
from stats.record import AnswerRecord, SessionRecord
from stats.seal import checksum, compact
from stats.session import Key, SessionHeader, SessionOutcome

SUFFIX = ".jsonl"
_LONGEST_FILE = 16 * 1024 * 1024  # a session is a few KB; anything this long is not ours to read
_APPEND = os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0)  # Windows would turn newlines into two bytes


Entry = SessionHeader | AnswerRecord | SessionOutcome


class Journal:
    """Writes one session's journal; ``append`` returns when the line is on the disk.

    After a failed write it keeps its lines in memory, and the next attempt writes the file anew as a whole: so half a
    line, a lost flush or a disk that was unplugged in between all heal the same way.
    """

    def __init__(self, folder: Path, key: Key) -> None:
        visit, part = key
        self.path = folder / f"{visit}-{part}{SUFFIX}"
        self._lines: list[bytes] = []
        self._file: int | None = None
        self._behind = True

    @property
    def behind(self) -> bool:
        """Whether memory holds lines which may not be on the disk."""
        return self._behind and bool(self._lines)

    def append(self, entry: Entry) -> None:
        """Write ``entry``; returns when it is on the disk. Raises DiskProblem; the entry is then kept for ``flush``."""
        line = line_of(entry)
        self._lines.append(line)
        if self._file is None or self._behind:
            self.flush()
            return
        try:
            with disk_problems(self.path):
                _write_all(self._file, line)
                sync(self._file)
        except BaseException:
            self._behind = True
            raise

    def keep(self, entry: Entry) -> None:
        """Remember ``entry`` without touching the disk, for the next ``flush``."""
        self._lines.append(line_of(entry))
        self._behind = True

    def flush(self) -> None:
        """Write the whole journal anew, durably. Raises DiskProblem; what was on the disk stays there."""
        self.close()
        self._behind = True
        with disk_problems(self.path):
            make_folder(self.path.parent)
            write_whole(self.path, b"".join(self._lines))
            self._file = os.open(self.path, _APPEND)
        self._behind = False

    def close(self) -> None:
        """Close the file, which stays where it is."""
        if self._file is None:
            return
        with suppress(OSError):  # every acknowledged line has been flushed before
            os.close(self._file)
        self._file = None

    def remove(self) -> None:
        """Close and remove the file of a session that is folded."""
        self.close()
        with suppress(OSError):  # should it stay, recovery finds that its session is folded already
            self.path.unlink()


def _write_all(descriptor: int, content: bytes) -> None:
    while content:
        content = content[os.write(descriptor, content) :]


@dataclass(frozen=True, slots=True)
class JournalContent:
    """What a journal still tells.

    Attributes:
        header: None when its line is missing or damaged.
        answers: every answer whose line is whole, in order.
        outcome: None for a session that did not come to an end.
        damaged: whether any byte of the file is not part of a whole line.
    """

    header: SessionHeader | None
    answers: tuple[AnswerRecord, ...]
    outcome: SessionOutcome | None
    damaged: bool

    @property
    def record(self) -> SessionRecord | None:
        """The session's record; None without a header."""
        return None if self.header is None else SessionRecord.of(self.header, self.answers, self.outcome)


def line_of(entry: Entry) -> bytes:
    """The journal's line for ``entry``."""
    content = compact({_NAMES[type(entry)]: entry.document()}).encode()
    return f"{checksum(content)} ".encode() + content + b"\n"


def read_journal(path: Path) -> JournalContent:
    """Everything in the file that is whole; it is not changed. Raises DiskProblem when it cannot be opened."""
    with disk_problems(path):
        if not path.is_file() or path.stat().st_size > _LONGEST_FILE:
            return JournalContent(None, (), None, damaged=True)
        content = path.read_bytes()
    return parse_journal(content)


def parse_journal(content: bytes) -> JournalContent:
    """Like ``read_journal``, for bytes. Never raises."""
    *lines, tail = content.split(b"\n")
    header: SessionHeader | None = None
    outcome: SessionOutcome | None = None
    answers: list[AnswerRecord] = []
    damaged = bool(tail)
    for line in lines:
        match _entry(line):
            case SessionHeader() as entry if header is None:
                header = entry
            case SessionOutcome() as entry if outcome is None:
                outcome = entry
            case AnswerRecord() as entry:
                answers.append(entry)
            case _:
                damaged = True
    return JournalContent(header, tuple(answers), outcome, damaged)


def _entry(line: bytes) -> Entry | None:
    check, _, content = line.partition(b" ")
    if check != checksum(content).encode():
        return None
    try:
        document = json.loads(content)
    except (ValueError, RecursionError):
        return None
    if not isinstance(document, dict) or len(document) != 1:
        return None
    ((name, fields),) = document.items()
    try:
        return _KINDS[name].of_document(fields) if name in _KINDS else None
    except RecordInvalid:
        return None


_KINDS: dict[str, type[SessionHeader] | type[AnswerRecord] | type[SessionOutcome]] = {
    "header": SessionHeader,
    "answer": AnswerRecord,
    "outcome": SessionOutcome,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}

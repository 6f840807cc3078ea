"""Days: folded records, ``days/2026-11-22/part-001.json`` and on, each a TinyDB database.

A part closes at 500 sessions or 128 KiB, whichever comes first: a fold reads and replaces one such file, whatever the
history. Its records stand in random order with numbers that follow it, so nothing tells who came first.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from random import Random

from tinydb import TinyDB

from stats.document import Document
from stats.errors import DamagedFile, RecordInvalid
from stats.files import disk_problems, make_folder, set_aside
from stats.notices import Notice, Report
from stats.progress import Progress, unwatched
from stats.record import SessionRecord
from stats.seal import compact, sealed, unsealed
from stats.session import Key
from stats.storage import AtomicStorage, read_bytes, salvage

PART_SESSIONS = 500
PART_BYTES = 128 * 1024

_PART = re.compile(r"part-(\d{3,9})\.json")
_ANY_PART = re.compile(r"part-(\d{3,9})\.json.*", re.DOTALL)


class Days:
    """The folded records under ``folder``. ``rng`` puts them in random order; ``report`` takes notices for staff.

    Every method raises DiskProblem. Reading changes nothing and needs no lock.
    """

    def __init__(self, folder: Path, report: Report) -> None:
        self._folder = folder
        self._report = report

    def add(self, records: Iterable[SessionRecord], rng: Random, *, maybe_there: bool = False) -> int:
        """Fold ``records`` durably; returns how many were new.

        ``maybe_there`` says that some could have been folded before (a crash or a failed flush came in between): then
        the day is searched, so that a visit and part appears once.
        """
        by_day: defaultdict[date, list[SessionRecord]] = defaultdict(list)
        for record in records:
            by_day[record.header.date].append(record)
        return sum(self._add_to_day(day, group, rng, maybe_there) for day, group in by_day.items())

    def records(self, day: date, progress: Progress = unwatched) -> Iterator[SessionRecord]:
        """The records of a day, each once; damaged ones are left out and reported."""
        seen: set[Key] = set()
        parts = self._parts(day)
        for number, path in enumerate(parts, 1):
            for record in self._whole_records(path):
                if record.key not in seen:
                    seen.add(record.key)
                    yield record
            progress(number / len(parts))

    def all_records(self) -> Iterator[SessionRecord]:
        """The records of all days, by day."""
        for day in self.days():
            yield from self.records(day)

    def days(self) -> tuple[date, ...]:
        """The days that have a folder, in order."""
        with disk_problems(self._folder):
            names = [path.name for path in self._folder.iterdir()] if self._folder.is_dir() else []
        return tuple(sorted(day for name in names if (day := _day_of(name)) is not None))

    @property
    def root(self) -> Path:
        """The folder that holds a folder for each day."""
        return self._folder

    def folder(self, day: date) -> Path:
        """The folder of ``day``, which may not exist yet."""
        return self._folder / day.isoformat()

    def _add_to_day(self, day: date, records: Sequence[SessionRecord], rng: Random, maybe_there: bool) -> int:
        there = {record.key for record in self.records(day)} if maybe_there else set()
        new = [record for record in records if record.key not in there]
        if not new:
            return 0
        folder = self.folder(day)
        with disk_problems(folder):
            make_folder(folder)
        self._fill(day, [sealed(record.document()) for record in new], rng)
        return len(new)

    def _fill(self, day: date, waiting: list[Document], rng: Random) -> None:
        path, documents, size, damaged = self._open_part(day)
        if damaged is not None:
            waiting = documents + waiting
            documents, size = [], 0
        for document in waiting:
            if len(documents) >= PART_SESSIONS or size >= PART_BYTES:
                _write_part(path, documents)
                path, documents, size = self._next_path(day), [], 0
            documents.insert(rng.randrange(len(documents) + 1), document)
            size += len(compact(document).encode())
        _write_part(path, documents)
        if damaged is not None:
            self._set_aside(damaged)

    def _open_part(self, day: date) -> tuple[Path, list[Document], int, Path | None]:
        """The part to write next, its documents and size; and the damaged file they were saved from, if so."""
        parts = self._parts(day)
        if not parts:
            return self._next_path(day), [], 0, None
        last = parts[-1]
        with disk_problems(last):
            size = last.stat().st_size
        if last.is_file() and size >= PART_BYTES:
            return self._next_path(day), [], 0, None
        documents, damaged = _documents(last)
        if damaged:
            return self._next_path(day), documents, 0, last
        return last, documents, size, None

    def _parts(self, day: date) -> list[Path]:
        """The day's parts, in order of their numbers."""
        return [path for _, path in sorted(self._numbered(day, _PART))]

    def _next_path(self, day: date) -> Path:
        """The first free name; a number that was set aside is not used again."""
        highest = max((number for number, _ in self._numbered(day, _ANY_PART)), default=0)
        return self.folder(day) / _part_name(highest + 1)

    def _numbered(self, day: date, names: re.Pattern[str]) -> list[tuple[int, Path]]:
        folder = self.folder(day)
        with disk_problems(folder):
            paths = list(folder.iterdir()) if folder.is_dir() else []
        return [(int(match[1]), path) for path in paths if (match := names.fullmatch(path.name))]

    def _whole_records(self, path: Path) -> Iterator[SessionRecord]:
        documents, damaged = _documents(path)
        lost = 0
        for document in documents:
            try:
                yield SessionRecord.of_document(unsealed(document))
            except (DamagedFile, RecordInvalid):
                lost += 1
        if damaged or lost:
            self._report(Notice("damaged", path, "read what is whole, left the file as it is", lost))

    def _set_aside(self, path: Path) -> None:
        with disk_problems(path):
            aside = set_aside(path)
        self._report(Notice("set-aside", aside, "a damaged part; its whole records were saved into a new one"))


def _documents(path: Path) -> tuple[list[Document], bool]:
    """The part's documents as they stand, and whether the file is damaged."""
    try:
        tables = AtomicStorage(path).read() or {}
    except DamagedFile:
        return _saved(path, []), True
    documents = [document for table in tables.values() for document in table.values()]
    # A flipped bit in a table's name or in a number hides records without breaking the JSON.
    numbers = [str(number) for number in range(1, len(documents) + 1)]
    as_written = list(tables) == [TinyDB.default_table_name] and list(tables[TinyDB.default_table_name]) == numbers
    return (documents, False) if as_written else (_saved(path, documents), True)


def _saved(path: Path, found: list[Document]) -> list[Document]:
    """What is whole in a damaged part: of ``found``, and of what stands on its lines."""
    try:
        lines = salvage(read_bytes(path) or b"")
    except DamagedFile:
        lines = []
    whole = [document for document in (*found, *lines) if _fits(document)]
    return list({compact(document): document for document in whole}.values())


def _fits(document: Document) -> bool:
    try:
        unsealed(document)
    except DamagedFile:
        return False
    return True


def _write_part(path: Path, documents: Sequence[Document]) -> None:
    # Written past TinyDB's tables: they only append, and order and numbers would tell who came first.
    table = {str(number): document for number, document in enumerate(documents, 1)}
    AtomicStorage(path).write({TinyDB.default_table_name: table})


def _part_name(number: int) -> str:
    return f"part-{number:03}.json"


def _day_of(name: str) -> date | None:
    try:
        day = date.fromisoformat(name)
    except ValueError:
        return None
    return day if day.isoformat() == name else None

"""Where records are read from: a kiosk's folder, the folder that ``stats collect`` made of many, or one export.

Reading changes nothing and needs no lock, so that a kiosk may be running beside it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Final, Protocol

from stats.days import Days
from stats.errors import StatsError
from stats.helps import HelpCounts
from stats.log import days_of, waiting
from stats.notices import Notice
from stats.progress import Progress, stretch, unwatched
from stats.record import SessionRecord
from stats.session import Key
from stats.transfer import lines
from stats.transfer.flaws import Flaw, Flaws
from stats.transfer.formats import FormatName, format_named, format_of
from stats.transfer.items import HelpCount, HelpKey, Item, highest

RECORDS_FILE: Final = "records.jsonl"
HELPS_FILE: Final = "helps.jsonl"
RECORDS_FOLDER: Final = "records"
"""Within a kiosk's data folder."""


class NothingRecorded(StatsError):
    """A path that holds no record."""


class RecordSource(Protocol):
    """Sessions and help counts of one or many kiosks."""

    def records(self, progress: Progress = unwatched) -> Iterator[SessionRecord]:
        """Every session, each visit and part once. Raises DiskProblem."""

    def helps(self) -> Mapping[HelpKey, int]:
        """Openings of the help page by kiosk and day. Raises DiskProblem."""

    @property
    def flaws(self) -> tuple[Flaw, ...]:
        """What could not be read, as far as it has been read."""


class KioskSource:
    """The folder that a ``SessionLog`` writes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._flaws = Flaws()
        self._days: Days = days_of(folder, self._note)
        self._helps = HelpCounts(self._days, self._note)
        self._names: dict[date, set[str]] = {}
        self._names_known = False

    def records(self, progress: Progress = unwatched) -> Iterator[SessionRecord]:
        """By day; sessions still under way are a flaw, for they are in no day yet."""
        days = self._days.days()
        for number, day in enumerate(days):
            for record in self._days.records(day, stretch(progress, number / len(days), (number + 1) / len(days))):
                self._names.setdefault(day, set()).add(record.header.kiosk)
                yield record
        self._names_known = True
        under_way = waiting(self._folder)
        if under_way:
            self._flaws.add(self._folder, f"{under_way} more are being played, or come when the kiosk is started next")

    def helps(self) -> Mapping[HelpKey, int]:
        """By the kiosk that the day's records name, or else any; one that is named nowhere is the empty name.

        Reads all records once more, unless they have been read to their end.
        """
        if not self._names_known:
            deque(self.records(), maxlen=0)
        anywhere = set().union(*self._names.values())
        counts = {day: count for day in self._days.days() if (count := self._helps.count(day))}
        # A name may change within a day; by taking the smallest, each reading agrees.
        return {(min(self._names.get(day) or anywhere or {""}), day): count for day, count in counts.items()}

    @property
    def flaws(self) -> tuple[Flaw, ...]:
        return tuple(self._flaws)

    def _note(self, notice: Notice) -> None:
        lost = f" ({notice.count} could not be read)" if notice.count else ""
        self._flaws.add(notice.path, notice.detail + lost)


class CollectedSource:
    """The folder that ``stats collect`` makes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._flaws = Flaws()

    def records(self, progress: Progress = unwatched) -> Iterator[SessionRecord]:
        """Sorted by visit and part."""
        items = lines.read(self._folder / RECORDS_FILE, self._flaws, progress)
        return (item for item in items if isinstance(item, SessionRecord))

    def helps(self) -> Mapping[HelpKey, int]:
        items = lines.read(self._folder / HELPS_FILE, self._flaws)
        return highest(item for item in items if isinstance(item, HelpCount))

    @property
    def flaws(self) -> tuple[Flaw, ...]:
        return tuple(self._flaws)


class ExportSource:
    """One file that was exported, in any of the formats; help counts may stand in a file beside it."""

    def __init__(self, path: Path, form: FormatName) -> None:
        self._path = path
        self._form = form
        self._flaws = Flaws()

    def records(self, progress: Progress = unwatched) -> Iterator[SessionRecord]:
        """In the order of the file, or by visit and part where sessions are put together from rows."""
        seen: set[Key] = set()
        for item in self._items(self._path, progress):
            if isinstance(item, SessionRecord) and item.key not in seen:
                seen.add(item.key)
                yield item

    def helps(self) -> Mapping[HelpKey, int]:
        beside = self._path.with_name(f"{self._path.stem}-help{self._path.suffix}")
        holder = beside if beside.is_file() else self._path
        return highest(item for item in self._items(holder, unwatched) if isinstance(item, HelpCount))

    @property
    def flaws(self) -> tuple[Flaw, ...]:
        return tuple(self._flaws)

    def _items(self, path: Path, progress: Progress) -> Iterator[Item]:
        return format_named(self._form).read(path, self._flaws, progress)


def is_kiosk(folder: Path) -> bool:
    """Whether a kiosk keeps its records in this very folder."""
    return any((folder / name).is_dir() for name in ("days", "journal"))


def open_source(path: Path) -> RecordSource:
    """The records at ``path``: a kiosk's data folder, its records folder, a collected folder, or an exported file.

    Raises:
        NothingRecorded: there is no record.
    """
    for folder in (path, path / RECORDS_FOLDER):
        if is_kiosk(folder):
            return KioskSource(folder)
    if (path / RECORDS_FILE).is_file():
        return CollectedSource(path)
    form = format_of(path)
    if form is not None and path.is_file():
        return ExportSource(path, form)
    if path.is_dir() and any(format_of(one) for one in path.iterdir()):
        raise NothingRecorded(
            "this folder holds exported files and no kiosk's record",
            where=str(path),
            fix="name one of its files, or make one folder of them all with 'stats collect'",
        )
    raise NothingRecorded(
        "no record is kept here",
        where=str(path),
        fix="name a kiosk's data folder, one that 'stats collect' has made, or a file that was exported",
    )

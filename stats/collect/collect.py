"""``stats collect``: everything that kiosks have exported, merged into one folder.

The folder's files depend on what was collected, not on the order, the places or how often: records sorted by visit and
part (the ids are random, so the order tells nothing), help counts, sessions on which two sources disagree, and a
manifest. A folder that was collected before is added to.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from stats.collect.find import find
from stats.collect.gather import CONFLICTS_FILE, Gathering
from stats.collect.manifest import MANIFEST_FILE, manifest
from stats.collect.merge import Merge
from stats.errors import StatsError
from stats.files import disk_problems, make_folder
from stats.progress import Progress, stretch, unwatched
from stats.sources import HELPS_FILE, RECORDS_FILE, NothingRecorded
from stats.transfer.bundle import Bundle, bundle
from stats.transfer.flaws import Flaw
from stats.transfer.items import HelpCount, highest
from stats.transfer.lines import line_of

_READING = 0.9


@dataclass(frozen=True, slots=True)
class Held:
    """How much a collected folder holds; ``conflicts`` are sessions on which sources disagree."""

    visits: int
    sessions: int
    conflicts: int


@dataclass(frozen=True, slots=True)
class Collected:
    """What was collected.

    Attributes:
        held: what the folder holds now.
        sources: files and folders that were read this time.
        repeated: of these, how many were the same as another.
        flaws: what could not be read, by path and line.
        others: files that are no exports, and were left alone.
    """

    held: Held
    sources: int
    repeated: int
    flaws: tuple[Flaw, ...]
    others: tuple[Path, ...]


def collect(places: Iterable[Path], folder: Path, progress: Progress = unwatched) -> Collected:
    """Merge what is found in ``places``, and in ``folder`` if something was collected there before, into ``folder``.

    Each visit and part is taken once. A source that is damaged is read as far as it is whole, and named.

    Raises:
        NothingRecorded: there is nothing to collect.
        StatsError: the folder holds something else, or what it holds is damaged; it was not touched.
        DiskProblem: it cannot be written.
    """
    folder = folder.resolve()
    _refuse_other_things(folder)
    found = find([*places, folder] if folder.is_dir() else places)
    with Merge() as merge:
        gathering = Gathering(merge)
        gathering.read(found, stretch(progress, 0, _READING))
        _refuse_damage(folder, gathering.flaws)
        if not gathering.sources:
            raise NothingRecorded(
                "there is nothing to collect", fix="name folders with exports, or kiosks' data folders"
            )
        with disk_problems(folder):
            make_folder(folder)
        with bundle(folder / MANIFEST_FILE) as files:
            held = _write(files, gathering, merge)
    progress(1)
    flaws = tuple(sorted(gathering.flaws))
    return Collected(held, gathering.sources, gathering.repeated, flaws, tuple(found.others))


def _write(files: Bundle, gathering: Gathering, merge: Merge) -> Held:
    sessions = conflicts = 0
    records_file, conflicts_file = files.named(RECORDS_FILE), files.named(CONFLICTS_FILE)
    for versions in merge.sessions():
        records_file.write(versions[0])
        sessions += 1
        if len(versions) > 1:
            conflicts_file.writelines(versions)
            conflicts += 1
    helps = [HelpCount(kiosk, day, opened) for (kiosk, day), opened in sorted(highest(gathering.helps).items())]
    files.named(HELPS_FILE).writelines(map(line_of, helps))
    held = Held(merge.visits(), sessions, conflicts)
    files.main().write(manifest(asdict(held), gathering.kiosks, gathering.origins))
    return held


def _refuse_other_things(folder: Path) -> None:
    """A folder is made, or was made by this; nothing else is written over."""
    with disk_problems(folder):
        names = {path.name for path in folder.iterdir()} if folder.is_dir() else set()
    if names and MANIFEST_FILE not in names:
        raise StatsError("this folder holds other things", where=str(folder), fix="name a new one with --to")


def _refuse_damage(folder: Path, flaws: Iterable[Flaw]) -> None:
    """What was collected before and is damaged now stays as it is, lest the rest of it is lost."""
    damaged = next((flaw for flaw in sorted(flaws) if flaw.path.parent == folder), None)
    if damaged is not None:
        what = f"what was collected here before is damaged ({damaged})"
        raise StatsError(what, where=str(folder), fix="collect from the same sources into a new folder")

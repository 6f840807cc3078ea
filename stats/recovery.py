"""After a power cut: the sessions whose journals were left behind become records, each exactly once.

Every step may be cut short and done again: a record is looked for in its day before it is added, and its journal goes
only when the record is on the disk.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from random import Random

from stats.days import Days
from stats.errors import DiskProblem
from stats.files import HALF_WRITTEN, disk_problems, set_aside
from stats.journal import SUFFIX, JournalContent, read_journal
from stats.notices import Notice, Report


def left_behind(folder: Path) -> tuple[Path, ...]:
    """The journals in ``folder``, which belong to nobody when no session is open. Raises DiskProblem."""
    with disk_problems(folder):
        paths = sorted(folder.iterdir()) if folder.is_dir() else []
        for path in paths:
            if path.name.endswith(SUFFIX + HALF_WRITTEN):
                with suppress(OSError):  # it is in nobody's way
                    path.unlink()  # a copy that had not yet taken its journal's place: nothing in it was acknowledged
    return tuple(path for path in paths if path.name.endswith(SUFFIX))


def recover(journals: Iterable[Path], days: Days, rng: Random, report: Report) -> None:
    """Fold what ``journals`` tell and clear them away; a damaged one is set aside, never removed.

    A session with an outcome keeps it; one without becomes ``interrupted``. Raises DiskProblem; it can then be called
    again with the same journals.
    """
    readable = [(path, content) for path in journals if (content := _content(path, report)) is not None]
    records = [record for _, content in readable if (record := content.record) is not None]
    new = days.add(records, rng, maybe_there=True)
    if new:
        report(Notice("recovered", days.root, "sessions that a power cut had left unfinished", new))
    for path, content in readable:
        _clear_away(path, content, report)


def _content(path: Path, report: Report) -> JournalContent | None:
    if not path.exists():
        return None
    try:
        return read_journal(path)
    except DiskProblem as problem:
        report(Notice("damaged", path, str(problem)))
        return None


def _clear_away(path: Path, content: JournalContent, report: Report) -> None:
    if content.header is not None and not content.damaged:
        with suppress(OSError):  # should it stay, the next start finds its session folded already
            path.unlink()
        return
    with disk_problems(path):
        aside = set_aside(path)
    saved = "every whole line was saved" if content.header else "its session cannot be told any more"
    report(Notice("set-aside", aside, f"a torn or foreign journal; {saved}"))

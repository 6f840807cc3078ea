"""The record, written to this computer or a stick for the organiser, on a thread beside the drawing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Final

from kiosk.app.background import promised
from kiosk.config import exports_dir, records_dir
from kiosk.screens.staff_actions import Exported, Exporting, ExportTarget
from kiosk.ui.clock import Clock
from stats import DiskProblem, export_name, write_export
from stats.files import disk_problems, make_folder
from stats.progress import Progress, stretch
from stats.sources import KioskSource
from stats.transfer.formats import FormatName

FORMATS: Final[tuple[FormatName, ...]] = ("csv", "jsonl")
"""A table for people, and the same without loss for ``stats collect``."""

_FIRST_GUESS: Final = 1.0
"""Seconds after which the time that is left can be told."""


@dataclass(frozen=True)
class Exporter:
    """Writes exports.

    Attributes:
        data: the data folder.
        kiosk: the kiosk's name as it is set now.
        clock: seconds; ``now`` is local date and time, for the name.
        rng: the order of rows; in play a ``SystemRandom``.
        media: the sticks and cards that are plugged in.
    """

    data: Path
    kiosk: Callable[[], str]
    clock: Clock
    now: Callable[[], datetime]
    rng: Random
    media: Callable[[], Iterable[Path]]

    def targets(self) -> tuple[ExportTarget, ...]:
        """This computer, then the sticks and cards."""
        media = (ExportTarget("removable", str(folder)) for folder in self.media())
        return ExportTarget("here", str(exports_dir(self.data))), *media

    def export(self, target: ExportTarget) -> Exporting:
        """Begin to write a folder there, called by kiosk and date."""
        exporting = Exporting(target)
        name = export_name(self.kiosk(), self.now().date())
        exporting.outcome = promised(lambda: self._write(target, name, self._watching(exporting)), "export")
        return exporting

    def _write(self, target: ExportTarget, name: str, progress: Progress) -> Exported:
        folder = _ready(target) / name
        with disk_problems(folder):
            make_folder(folder)
        source = KioskSource(records_dir(self.data))  # the record itself reports what it could not read
        visits = 0
        for number, form in enumerate(FORMATS):
            part = stretch(progress, number / len(FORMATS), (number + 1) / len(FORMATS))
            visits = write_export(source, folder / f"{name}.{form}", form, self.rng, progress=part).visits
        return Exported(name, visits)

    def _watching(self, exporting: Exporting) -> Progress:
        began = self.clock()

        def watch(share: float) -> None:
            passed = self.clock() - began
            exporting.share = share
            if passed >= _FIRST_GUESS and share:
                exporting.seconds_left = passed * (1 - share) / share

        return watch


def _ready(target: ExportTarget) -> Path:
    """The target's folder; one on this computer is made. Raises DiskProblem."""
    folder = Path(target.path)
    if target.kind == "here":
        with disk_problems(folder):
            make_folder(folder)
    elif not folder.is_dir():
        raise DiskProblem("this disk is no longer there", where=str(folder), fix="plug it in and open this page again")
    return folder

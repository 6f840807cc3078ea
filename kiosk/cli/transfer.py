"""``run_kiosk.py stats export``, ``collect``, ``purge``: the record, for the organiser alone."""

from __future__ import annotations

import os
import sys
from datetime import date, datetime
from pathlib import Path
from random import SystemRandom
from typing import Annotated

import typer

import stats
from kiosk.cli.progress import bar
from kiosk.config import FILE_NAME, data_dir, exports_dir, load_or_default, records_dir
from kiosk.errors import SetupError
from stats.collect import collect as collect_all
from stats.collect.gather import CONFLICTS_FILE
from stats.purge import Purge
from stats.selection import Selection
from stats.sources import open_source
from stats.transfer.formats import FormatName, format_of

_DAY = ["%Y-%m-%d"]
_MOST_NAMED = 20


def export(  # noqa: PLR0917 - typer takes an option a parameter
    to: Annotated[Path, typer.Option("--to", help="The file to write, or a folder to put it in.")],
    form: Annotated[
        FormatName | None,
        typer.Option("--format", help="What to write; without it, what the file's name says, or csv."),
    ] = None,
    data: Annotated[
        Path | None,
        typer.Option("--data", help="A kiosk's data folder, a collected folder, or a file that was exported."),
    ] = None,
    first: Annotated[datetime | None, typer.Option("--from", formats=_DAY, help="The first day.")] = None,
    last: Annotated[datetime | None, typer.Option("--until", formats=_DAY, help="The last day.")] = None,
    events: Annotated[list[str] | None, typer.Option("--event", help="Of this event alone; can be repeated.")] = None,
    packs: Annotated[list[str] | None, typer.Option("--pack", help="Of this pack alone; can be repeated.")] = None,
) -> None:
    """Write every answer as a row, with a codebook and checksums; the kiosk may be running.

    Raises:
        SetupError: the file's name says another format.
        StatsError: nothing is recorded there, it cannot be read, or the file cannot be written.
    """
    folder = data_dir(data, os.environ)
    source = open_source(folder)
    target, chosen = _target(to, form, folder)
    selection = Selection(_day(first), _day(last), frozenset(events or ()), frozenset(packs or ()))
    with bar("Export") as progress:
        written = stats.write_export(source, target, chosen, SystemRandom(), selection=selection, progress=progress)
    for flaw in source.flaws:
        typer.echo(flaw, err=True)
    typer.echo(f"{_of(written.visits, 'visit')} saved: {_of(written.sessions, 'session')}, {_of(written.rows, 'row')}")
    for path in written.files:
        typer.echo(f"  {path}")


def collect(
    places: Annotated[list[Path], typer.Argument(metavar="DIR…", exists=True, help="Sticks, exports, data folders.")],
    to: Annotated[Path, typer.Option("--to", help="A new folder, or one that was collected before.")],
) -> None:
    """Merge what kiosks exported, each visit once. Exit code 1: something is damaged, or sources disagree; it is named.

    Raises:
        StatsError: there is nothing to collect, or the folder cannot be written.
    """
    with bar("Collect") as progress:
        done = collect_all(places, to, progress)
    for flaw in done.flaws:
        typer.echo(flaw, err=True)
    if done.held.conflicts:
        kept = to / CONFLICTS_FILE
        typer.echo(f"more than one version of {_of(done.held.conflicts, 'session')}: all are in {kept}", err=True)
    if done.others:
        names = ", ".join(str(path) for path in done.others[:_MOST_NAMED])
        typer.echo(f"left alone, being no export: {_of(len(done.others), 'file')} ({names})", err=True)
    typer.echo(f"{_of(done.held.visits, 'visit')}, {_of(done.held.sessions, 'session')}: {to}")
    typer.echo(f"read {_of(done.sources, 'source')}, {done.repeated:,} of them the same as another")
    if done.flaws or done.held.conflicts:
        raise typer.Exit(1)


def purge(
    before: Annotated[datetime, typer.Option("--before", formats=_DAY, help="Days before this one are removed.")],
    data: Annotated[Path | None, typer.Option("--data", help="The data folder of the kiosk.")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Remove the days before a date from a kiosk's record, for good. The kiosk must be closed.

    Raises:
        SetupError: nobody is there to be asked.
        StatsError: nothing is recorded there, the kiosk is running, or the disk refuses.
    """
    folder = data_dir(data, os.environ)
    with Purge(records_dir(folder), before.date()) as purging:
        outdated = purging.outdated()
        for path in outdated.undated:
            typer.echo(f"{path}: its day cannot be read, so it stays", err=True)
        if not outdated.days and not outdated.journals:
            typer.echo(f"there is nothing from before {before:%Y-%m-%d}")
            return
        for day in outdated.days:
            typer.echo(f"{day.date}: {_of(day.visits, 'visit')}, {_of(day.sessions, 'session')}")
        if outdated.journals:
            typer.echo(f"in no day: {_of(len(outdated.journals), 'session')}")
        if not yes and not _agreed():
            typer.echo("nothing was removed")
            raise typer.Exit(1)
        purging.remove(outdated)
    sessions = sum(day.sessions for day in outdated.days) + len(outdated.journals)
    typer.echo(f"removed: {_of(len(outdated.days), 'day')}, {_of(sessions, 'session')}")
    for path in sorted(exports_dir(folder).rglob("*.*")):
        typer.echo(f"{path}: exported before, and still there", err=True)


def _agreed() -> bool:
    if not sys.stdin.isatty():
        raise SetupError(
            "nobody is there to be asked", where="--before", fix="add --yes to remove all of this for good"
        )
    return typer.confirm("Remove all of this for good?")


def _target(to: Path, form: FormatName | None, folder: Path) -> tuple[Path, FormatName]:
    """The file to write, and its format."""
    if to.is_dir():
        chosen = form or "csv"
        return to / f"{stats.export_name(_kiosk(folder), date.today())}.{chosen}", chosen
    named = format_of(to)
    if form is not None and named not in (None, form):
        raise SetupError(f"'{to.name}' is the name of another format", where="--to", fix=f"let it end with .{form}")
    return to, form or named or "csv"


def _kiosk(folder: Path) -> str:
    """The kiosk whose folder this is; of many kiosks, and of none that is known, a word for them."""
    if not (folder / FILE_NAME).is_file():
        return "collected"
    config, _ = load_or_default(folder)
    return config.kiosk or "kiosk"


def _day(moment: datetime | None) -> date | None:
    return None if moment is None else moment.date()


def _of(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"

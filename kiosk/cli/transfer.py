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
from kiosk.cli.asking import agreed
from kiosk.cli.options import DAY, Data, Events, FirstDay, Lang, LastDay, Packs, selected, speaker
from kiosk.cli.progress import bar
from kiosk.config import data_dir, exports_dir, records_dir
from kiosk.errors import SetupError
from kiosk.texts import Speaker
from stats.collect import Collected
from stats.collect import collect as collect_all
from stats.collect.gather import CONFLICTS_FILE
from stats.purge import Outdated, Purge
from stats.sources import KioskSource, RecordSource, open_source
from stats.transfer.formats import FormatName, format_of

_MOST_NAMED = 20


def export(
    *,
    to: Annotated[Path, typer.Option("--to", help="The file to write, or a folder to put it in.")],
    form: Annotated[FormatName | None, typer.Option("--format", help="Else what the file's name says, or csv.")] = None,
    data: Data = None,
    first: FirstDay = None,
    last: LastDay = None,
    events: Events = None,
    packs: Packs = None,
    lang: Lang = None,
) -> None:
    """Write every answer as a row, with a codebook and checksums; the kiosk may be running.

    Raises:
        SetupError: the file's name says another format.
        StatsError: nothing is recorded there, it cannot be read, or the file cannot be written.
    """
    t = speaker(lang)
    source = open_source(data_dir(data, os.environ))
    target, chosen = _target(to, form, source)
    selection = selected(first, last, events, packs)
    with bar("Гаргаж байна · Exporting") as progress:
        written = stats.write_export(source, target, chosen, SystemRandom(), selection=selection, progress=progress)
    for flaw in source.flaws:
        typer.echo(flaw, err=True)
    typer.echo(t("transfer-saved", visits=written.visits, sessions=written.sessions, rows=written.rows))
    for path in written.files:
        typer.echo(f"  {path}")


def collect(
    places: Annotated[list[Path], typer.Argument(metavar="DIR…", exists=True, help="Sticks, exports, data folders.")],
    to: Annotated[Path, typer.Option("--to", help="A new folder, or one that was collected before.")],
    lang: Lang = None,
) -> None:
    """Merge what kiosks exported, each visit once. Exit code 1: something is damaged, or sources disagree; it is named.

    Raises:
        StatsError: there is nothing to collect, or the folder cannot be written.
    """
    with bar("Нэгтгэж байна · Collecting") as progress:
        done = collect_all(places, to, progress)
    _tell_collected(done, to, speaker(lang))
    if done.flaws or done.held.conflicts:
        raise typer.Exit(1)


def purge(
    before: Annotated[datetime, typer.Option("--before", formats=DAY, help="Days before this one are removed.")],
    data: Annotated[Path | None, typer.Option("--data", help="The data folder of the kiosk.")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    lang: Lang = None,
) -> None:
    """Remove the days before a date from a kiosk's record, for good. The kiosk must be closed.

    Raises:
        SetupError: nobody is there to be asked.
        StatsError: nothing is recorded there, the kiosk is running, or the disk refuses.
    """
    t = speaker(lang)
    folder = data_dir(data, os.environ)
    with Purge(records_dir(folder), before.date()) as purging:
        outdated = purging.outdated()
        _tell_outdated(outdated, t)
        if not outdated.days and not outdated.journals:
            typer.echo(t("purge-nothing", date=before.date().isoformat()))
            return
        if not yes and not _agreed(t):
            typer.echo(t("purge-kept"))
            raise typer.Exit(1)
        purging.remove(outdated)
    typer.echo(t("purge-done", days=len(outdated.days), sessions=outdated.sessions))
    for path in sorted(path for path in exports_dir(folder).rglob("*") if path.is_file()):
        typer.echo(t("purge-exports", path=str(path)), err=True)


def _tell_collected(done: Collected, to: Path, t: Speaker) -> None:
    for flaw in done.flaws:
        typer.echo(flaw, err=True)
    if done.held.conflicts:
        typer.echo(t("transfer-versions", count=done.held.conflicts, file=str(to / CONFLICTS_FILE)), err=True)
    if done.others:
        names = ", ".join(str(path) for path in done.others[:_MOST_NAMED])
        more = ", …" if len(done.others) > _MOST_NAMED else ""
        typer.echo(t("transfer-left-alone", count=len(done.others), names=names + more), err=True)
    typer.echo(t("transfer-collected", visits=done.held.visits, sessions=done.held.sessions, folder=str(to)))
    typer.echo(t("transfer-read", sources=done.sources, repeated=done.repeated))


def _tell_outdated(outdated: Outdated, t: Speaker) -> None:
    for path in outdated.undated:
        typer.echo(t("purge-undated", path=str(path)), err=True)
    for day in outdated.days:
        typer.echo(t("purge-day", date=day.date.isoformat(), visits=day.visits, sessions=day.sessions))
    if outdated.journals:
        typer.echo(t("purge-journals", count=len(outdated.journals)))


def _agreed(t: Speaker) -> bool:
    if not sys.stdin.isatty():
        raise SetupError("nobody is there to be asked", where="--before", fix="add --yes to remove it for good")
    return agreed(t("purge-sure"), t.lang)


def _target(to: Path, form: FormatName | None, source: RecordSource) -> tuple[Path, FormatName]:
    """The file to write, and its format."""
    if to.is_dir():
        chosen = form or "csv"
        return to / f"{stats.export_name(_kiosk(source), date.today())}.{chosen}", chosen
    named = format_of(to)
    if form is not None and named not in (None, form):
        raise SetupError(f"'{to.name}' is the name of another format", where="--to", fix=f"let it end with .{form}")
    return to, form or named or "csv"


def _kiosk(source: RecordSource) -> str:
    """The kiosk whose record it is; of many kiosks, a word for them."""
    if not isinstance(source, KioskSource):
        return "collected"
    return next((record.header.kiosk for record in source.records()), "kiosk")

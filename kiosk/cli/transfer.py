"""``run_kiosk.py stats export``: the record, for the organiser alone."""

from __future__ import annotations

import os
from datetime import date, datetime
from pathlib import Path
from random import SystemRandom
from typing import Annotated

import typer

import stats
from kiosk.cli.progress import bar
from kiosk.config import FILE_NAME, data_dir, load_or_default
from kiosk.errors import SetupError
from stats.selection import Selection
from stats.sources import open_source
from stats.transfer.formats import FormatName, format_of

_DAY = ["%Y-%m-%d"]


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
    typer.echo(f"{written.visits:,} visits saved: {written.sessions:,} sessions, {written.rows:,} rows")
    for path in written.files:
        typer.echo(f"  {path}")


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

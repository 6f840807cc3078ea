"""``run_kiosk.py stats``: the record, for the organiser."""

from __future__ import annotations

import os
from pathlib import Path
from random import SystemRandom
from typing import Annotated, Literal

import typer
from rich.console import Console
from rich.progress import track

import stats
from kiosk.config import data_dir, records_dir
from kiosk.errors import SetupError


def export(
    to: Annotated[Path, typer.Option("--to", help="The file to write.")],
    format_: Annotated[Literal["csv"], typer.Option("--format", help="What to write.")] = "csv",
    data: Annotated[Path | None, typer.Option("--data", help="The data folder of the kiosk.")] = None,
) -> None:
    """Write every answer as a row, and a codebook beside it; the kiosk may be running.

    Raises:
        SetupError: nothing has been recorded there.
        StatsError: the record cannot be read, or the file cannot be written.
    """
    folder = records_dir(data_dir(data, os.environ))
    if not folder.is_dir():
        raise SetupError("no record is kept here", where=str(folder), fix="name the kiosk's data folder with --data")
    notices: list[stats.Notice] = []
    days = stats.days_of(folder, notices.append)
    progress = Console(stderr=True)
    by_day = track(days.days(), description="Days", console=progress, disable=not progress.is_terminal)
    written = stats.write_csv((record for day in by_day for record in days.records(day)), to, SystemRandom())
    for notice in notices:
        typer.echo(f"{notice.path}: {notice.detail}", err=True)
    waiting = stats.waiting(folder)
    if waiting:
        typer.echo(f"{waiting} more are being played, or come when the kiosk is started next", err=True)
    typer.echo(f"{written.rows} rows of {written.sessions} sessions: {written.rows_file}, {written.codebook_file}")

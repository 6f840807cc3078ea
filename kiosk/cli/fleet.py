"""``run_kiosk.py stats fleet``: the summary of more records than ``stats summary`` could hold in memory."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.options import Events, FirstDay, Lang, LastDay, Packs, selected, speaker
from kiosk.cli.progress import bar
from kiosk.cli.summary import AsJson, Seed, tell
from stats.fleet import DUCKDB, find_files, fleet_tally, open_engine


def fleet(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Exports as Parquet, also in folders within it.")],
    *,
    engine: Annotated[
        str, typer.Option("--engine", help="duckdb://, duckdb://?memory_limit=8GB, or spark://HOST:PORT.")
    ] = DUCKDB,
    json_: AsJson = False,
    first: FirstDay = None,
    last: LastDay = None,
    events: Events = None,
    packs: Packs = None,
    seed: Seed = 1,
    lang: Lang = None,
) -> None:
    """Count and estimate what 'stats summary' does, over a folder of exports and by an engine made for many.

    A session that is in several files is counted once. Exit code 1: sessions or files had to be left out; they are
    named.

    Raises:
        StatsError: no export is there, or the engine is missing or gave up.
    """
    t = speaker(lang)
    files = find_files(folder)
    with open_engine(engine) as started, bar("Тоолж байна · Counting") as progress:
        counted = fleet_tally(started, files, selected(first, last, events, packs), progress)
    tell(counted.tally, folder, seed, t, json_=json_)
    for flaw in files.flaws:
        typer.echo(str(flaw), err=True)
    if counted.left_out:
        typer.echo(t("fleet-left-out", count=counted.left_out), err=True)
    if files.flaws or counted.left_out:
        raise typer.Exit(1)

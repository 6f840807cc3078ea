"""``run_kiosk.py stats summary``: what happened, and whether it worked."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.console import Console, RenderableType

from kiosk.cli.language import Language, spoken
from kiosk.cli.progress import bar
from kiosk.cli.summary_text import summary_text
from kiosk.cli.tactics import tactics_of
from kiosk.config import data_dir
from kiosk.packs import load_library
from kiosk.resources import assets_dir, scenarios_dir
from kiosk.texts import Texts
from stats.selection import Selection
from stats.sources import RecordSource, open_source
from stats.summary import as_json, summarise, tally
from stats.transfer.items import HelpCount, HelpKey

_DAY: Final = ["%Y-%m-%d"]
_WIDTH_OF_A_FILE: Final = 120


def summary(
    *,
    data: Annotated[
        Path | None,
        typer.Option("--data", help="A kiosk's data folder, a collected folder, or a file that was exported."),
    ] = None,
    json_: Annotated[bool, typer.Option("--json", help="For programs, with a codebook.")] = False,
    first: Annotated[datetime | None, typer.Option("--from", formats=_DAY, help="The first day.")] = None,
    last: Annotated[datetime | None, typer.Option("--until", formats=_DAY, help="The last day.")] = None,
    events: Annotated[list[str] | None, typer.Option("--event", help="Of this event alone; can be repeated.")] = None,
    packs: Annotated[list[str] | None, typer.Option("--pack", help="Of this pack alone; can be repeated.")] = None,
    seed: Annotated[int, typer.Option(min=0, help="What the drawing of visits starts from.")] = 1,
    lang: Annotated[Language | None, typer.Option("--lang", help="Without it, the system's language.")] = None,
) -> None:
    """Count visits, answers and tellings, and estimate how well lures and fine items were told apart.

    Raises:
        StatsError: nothing is recorded there, or it cannot be read.
    """
    folder = data_dir(data, os.environ)
    source = open_source(folder)
    selection = Selection(first and first.date(), last and last.date(), frozenset(events or ()), frozenset(packs or ()))
    with bar("Тоолж байна · Counting") as progress:
        counted = tally(filter(selection.takes, source.records(progress)), _helps(source, selection))
    found = summarise(counted, tactics_of(load_library([scenarios_dir(), folder / "packs"]).packs), seed)
    if json_:
        typer.echo(json.dumps(as_json(found), ensure_ascii=False, indent=2))
    else:
        _print(summary_text(found, Texts(assets_dir() / "texts").bind(spoken(lang))))
    for flaw in source.flaws:
        typer.echo(str(flaw), err=True)


def _print(text: RenderableType) -> None:
    console = Console()
    console.width = console.width if console.is_terminal else _WIDTH_OF_A_FILE
    console.print(text)


def _helps(source: RecordSource, selection: Selection) -> Mapping[HelpKey, int]:
    counts = (HelpCount(*key, opened) for key, opened in source.helps().items())
    return {count.key: count.opened for count in selection.helps(counts)}

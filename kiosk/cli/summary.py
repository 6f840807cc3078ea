"""``run_kiosk.py stats summary``: what happened, and whether it worked."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.console import Console, RenderableType

from kiosk.cli.options import Data, Events, FirstDay, Lang, LastDay, Packs, selected, speaker
from kiosk.cli.packfacts import names_of
from kiosk.cli.progress import bar
from kiosk.cli.summary_text import summary_text
from kiosk.cli.tactics import tactics_of
from kiosk.config import data_dir
from kiosk.packs import load_library
from kiosk.resources import scenarios_dir
from kiosk.texts import Speaker
from stats.selection import Selection
from stats.sources import RecordSource, open_source
from stats.summary import Tally, as_json, summarise, tally
from stats.transfer.items import HelpCount, HelpKey

_WIDTH_OF_A_FILE: Final = 120

AsJson = Annotated[bool, typer.Option("--json", help="For programs, with a codebook.")]
Seed = Annotated[int, typer.Option("--seed", min=0, help="What the drawing of visits starts from.")]


def summary(
    *,
    data: Data = None,
    json_: AsJson = False,
    first: FirstDay = None,
    last: LastDay = None,
    events: Events = None,
    packs: Packs = None,
    seed: Seed = 1,
    lang: Lang = None,
) -> None:
    """Count visits, answers and tellings, and estimate how well lures and fine items were told apart.

    Raises:
        StatsError: nothing is recorded there, or it cannot be read.
    """
    folder = data_dir(data, os.environ)
    source = open_source(folder)
    selection = selected(first, last, events, packs)
    with bar("Тоолж байна · Counting") as progress:
        counted = tally(filter(selection.takes, source.records(progress)), _helps(source, selection))
    tell(counted, folder, seed, speaker(lang), json_=json_)
    for flaw in source.flaws:
        typer.echo(str(flaw), err=True)


def tell(counted: Tally, folder: Path, seed: int, t: Speaker, *, json_: bool) -> None:
    """Print the summary of these counts; the tactics of items are those of the kiosk's packs and of ``folder``'s."""
    packs = load_library([scenarios_dir(), folder / "packs"]).packs
    found = summarise(counted, tactics_of(packs), seed)
    if json_:
        typer.echo(json.dumps(as_json(found), ensure_ascii=False, indent=2))
    else:
        _print(summary_text(found, names_of(packs, t.lang, scenarios_dir()), t))


def _print(text: RenderableType) -> None:
    console = Console()
    console.width = console.width if console.is_terminal else _WIDTH_OF_A_FILE
    console.print(text)


def _helps(source: RecordSource, selection: Selection) -> Mapping[HelpKey, int]:
    counts = (HelpCount(*key, opened) for key, opened in source.helps().items())
    return {count.key: count.opened for count in selection.helps(counts)}

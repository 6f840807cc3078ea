"""Options that the organisers' commands share: whose records, which of them, in which language."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated, Final

import typer

from kiosk.cli.language import Language, spoken
from kiosk.resources import assets_dir
from kiosk.texts import Speaker, Texts
from stats.selection import Selection

DAY: Final = ["%Y-%m-%d"]

Data = Annotated[
    Path | None, typer.Option("--data", help="A kiosk's data folder, a collected folder, or a file that was exported.")
]
FirstDay = Annotated[datetime | None, typer.Option("--from", formats=DAY, help="The first day.")]
LastDay = Annotated[datetime | None, typer.Option("--until", formats=DAY, help="The last day.")]
Events = Annotated[list[str] | None, typer.Option("--event", help="Of this event alone; can be repeated.")]
Packs = Annotated[list[str] | None, typer.Option("--pack", help="Of this pack alone; can be repeated.")]
Lang = Annotated[Language | None, typer.Option("--lang", help="Without it, the system's language.")]


def selected(
    first: datetime | None, last: datetime | None, events: list[str] | None, packs: list[str] | None
) -> Selection:
    """The sessions that the four options ask for."""
    return Selection(first and first.date(), last and last.date(), frozenset(events or ()), frozenset(packs or ()))


def speaker(lang: Language | None) -> Speaker:
    """The texts in the language that was asked for, or the system's."""
    return Texts(assets_dir() / "texts").bind(spoken(lang))

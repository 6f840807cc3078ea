"""Commands that play by themselves: ``tour`` takes pictures, ``bot`` makes visits."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.sizes import size_of
from kiosk.errors import SetupError
from kiosk.lang import LANGS, Lang


def tour(
    out: Annotated[Path, typer.Option(help="the folder for the pictures")],
    size: Annotated[str, typer.Option(help="of the screen, in pixels")] = "1920x1080",
    lang: Annotated[str, typer.Option(help="languages, with commas between")] = "mn,en",
    text: Annotated[str, typer.Option(help="small, normal or large")] = "normal",
    theme: Annotated[str, typer.Option(help="daylight, night or contrast")] = "daylight",
) -> None:
    """Play every screen without a display and write a numbered, named picture of each."""
    from kiosk.app.tour import look_of, run_tour

    languages = tuple(_language(name.strip()) for name in lang.split(","))
    look = look_of(size_of(size, "--size"), text, theme)
    for language in languages:
        folder = out if len(languages) == 1 else out / language
        with tempfile.TemporaryDirectory(prefix="anzaar-tour-") as data:
            count = run_tour(folder, look, language, Path(data))
        print(f"{folder}: {count} pictures")


def bot(
    visits: Annotated[int, typer.Option(min=1, help="how many visits to play")],
    seed: Annotated[int, typer.Option(help="the same seed plays the same visits")] = 1,
    data: Annotated[Path | None, typer.Option(help="the data folder; without one, the records are thrown away")] = None,
) -> None:
    """Play visits through the real app without waiting; print each answer's id once it is on the disk."""
    from kiosk.app.bot import run_bot

    if data is not None:
        run_bot(visits, seed, data)
        return
    with tempfile.TemporaryDirectory(prefix="anzaar-bot-") as folder:
        run_bot(visits, seed, Path(folder))


def _language(name: str) -> Lang:
    found = next((lang for lang in LANGS if lang == name), None)
    if found is None:
        raise SetupError(f"'{name}' is not a language of the kiosk", where="--lang", fix=f"write {', '.join(LANGS)}")
    return found

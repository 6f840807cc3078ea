"""Commands that play by themselves: ``tour`` takes pictures, ``bot`` makes visits."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from kiosk.cli.sizes import size_of
from kiosk.config import data_dir
from kiosk.errors import SetupError
from kiosk.lang import LANGS
from kiosk.ui.metrics import TEXT_SIZES
from kiosk.ui.theme import THEMES

T = TypeVar("T", bound=str)


def tour(
    out: Annotated[Path, typer.Option(help="the folder for the pictures")],
    size: Annotated[str, typer.Option(help="of the screen, in pixels")] = "1920x1080",
    lang: Annotated[str, typer.Option(help="languages, with commas between")] = "mn,en",
    text: Annotated[str, typer.Option(help="small, normal or large")] = "normal",
    theme: Annotated[str, typer.Option(help="daylight, night or contrast")] = "daylight",
) -> None:
    """Play every screen without a display and write a numbered, named picture of each."""
    from kiosk.app.tour import Look, run_tour

    languages = tuple(_one_of(name.strip(), LANGS, "--lang") for name in lang.split(","))
    look = Look(_wanted_size(size), _one_of(text, TEXT_SIZES, "--text"), _one_of(theme, tuple(THEMES), "--theme"))
    for language in languages:
        folder = out if len(languages) == 1 else out / language
        with tempfile.TemporaryDirectory(prefix="anzaar-tour-") as data:
            count = run_tour(folder, look, language, Path(data))
        print(f"{folder}: {count} pictures")


def bot(
    visits: Annotated[int, typer.Option(min=1, help="how many visits to play")],
    seed: Annotated[int, typer.Option(help="the same seed plays the same visits")] = 1,
    data: Annotated[Path | None, typer.Option(help="the data folder")] = None,
) -> None:
    """Play visits through the real app without waiting; print each answer's id once it is on the disk."""
    from kiosk.app.bot import run_bot

    run_bot(visits, seed, data_dir(data, os.environ))


def _wanted_size(text: str) -> tuple[int, int]:
    size = size_of(text)
    if size is None:
        raise SetupError(f"'{text}' is no size", where="--size", fix="write it like 1280x720")
    return size


def _one_of(name: str, known: tuple[T, ...], option: str) -> T:
    found = next((one for one in known if one == name), None)
    if found is None:
        raise SetupError(f"'{name}' is not known", where=option, fix=f"write {', '.join(known)}")
    return found

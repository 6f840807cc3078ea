"""``run_kiosk.py pin``: what to do about a forgotten PIN."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Final

import typer

from kiosk.cli.asking import agreed
from kiosk.cli.language import spoken
from kiosk.config import FILE_NAME, data_dir, load_or_default, save

IS_SET: Final = (
    "PIN код тавьсан байна. Арилгах бол: run_kiosk.py pin --reset\nA PIN is set. To clear it: run_kiosk.py pin --reset"
)
NOT_SET: Final = "PIN код тавиагүй байна.\nNo PIN is set."
CLEARED: Final = (
    "PIN кодыг арилгалаа. Дараагийн удаа нээхэд эхний тохиргооны хуудас гарна.\n"
    "The PIN is cleared. The next start shows the first-start page."
)


def pin(
    reset: Annotated[bool, typer.Option("--reset", help="Clear the PIN; the next start asks for a new one.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask whether this is meant.")] = False,
    data: Annotated[Path | None, typer.Option("--data", help="The data folder of the kiosk.")] = None,
) -> None:
    """Say whether a PIN is set; with --reset, clear it.

    Raises:
        ConfigError: the settings cannot be written.
    """
    folder = data_dir(data, os.environ)
    config, error = load_or_default(folder)
    if error is not None:
        typer.echo(str(error), err=True)
    if not reset:
        typer.echo(IS_SET if config.pin else NOT_SET)
        return
    if not yes:
        question = f"PIN кодыг арилгах уу? · Clear the PIN in {folder / FILE_NAME}?"
        if not agreed(question, spoken(None)):
            raise typer.Abort
    aside = save(replace(config, pin="", set_up=False), folder)
    if aside is not None:
        typer.echo(f"The settings could not all be read; the old file is kept as {aside}")
    typer.echo(CLEARED)

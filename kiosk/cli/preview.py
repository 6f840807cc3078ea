"""``run_kiosk.py preview``: a pack in a window while it is written."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated, Final

import typer

from kiosk.cli.check import known_beside
from kiosk.cli.language import Language, spoken
from kiosk.cli.sizes import size_of
from kiosk.errors import SetupError
from kiosk.packs import load
from kiosk.packs.load import HEAD_NAME
from kiosk.yamlsafe import read_tree

PLAYED: Final = frozenset({"deck", "story", "quiz", "tell"})
"""First words of files that have something to show."""


def preview(
    path: Annotated[Path, typer.Argument(metavar="PATH", help="A pack, or one of its files.")],
    step: Annotated[str, typer.Option("--step", help="Where to begin: a step or item, or FILE/STEP.")] = "",
    lang: Annotated[Language | None, typer.Option("--lang", help="The language; else the system's.")] = None,
    windowed: Annotated[str, typer.Option("--windowed", help="The window's size, in pixels.")] = "1280x720",
) -> None:
    """Show a pack in a window, and follow each save of its files at the same step.

    Left and right go to the step before and after; touch and the other keys do what they do on the kiosk. An error
    stands on the screen until it is mended. Nothing is recorded. Ctrl+Q or closing the window ends it.

    Raises:
        SetupError: there is no pack, or no such step.
        WindowError: there is no display.
    """
    from kiosk.app.preview import Desk, show_pack

    folder = path.parent if path.is_file() else path
    size = size_of(windowed, "--windowed")
    if not folder.is_dir():
        raise SetupError("there is no pack here", where=str(path), fix=f"a pack is a folder with {HEAD_NAME} in it")
    known = known_beside(folder.resolve().parent)
    wanted = step or (_name_in(path) if path.is_file() else "")
    desk = Desk(lambda: load(folder, known), known.tactics or {}, time.monotonic)
    show_pack(folder, desk, spoken(lang), wanted, size)


def _name_in(path: Path) -> str:
    """What a file of steps or items calls itself; empty where it is none."""
    tree, _ = read_tree(path, str(path))
    first, name = next(iter(tree.value.items()), ("", "")) if tree is not None else ("", "")
    return str(name) if first in PLAYED else ""

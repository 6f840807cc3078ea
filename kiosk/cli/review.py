"""``run_kiosk.py review``: a pack's texts to a native reader, and the corrections back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.console import Console
from rich.progress import Progress

from kiosk.banks.model import Note
from kiosk.cli.check import TACTICS, problems_of
from kiosk.cli.language import Language, spoken
from kiosk.cli.named import pack_folder, played
from kiosk.errors import SetupError
from kiosk.lang import Lang
from kiosk.packs import Pack
from kiosk.packs.load import HEAD_NAME
from kiosk.packs.scene import Scene
from kiosk.packs.tactics import load_tactics
from kiosk.resources import scenarios_dir
from kiosk.review import Entry, Outcome, Returned, entries_of, read_sheet, write_sheet
from kiosk.review import apply as apply_sheet
from kiosk.review.sheet import Draw

_WRITTEN: Final = Note("{file}: {count} текст", "{file}: {count} texts")


def export(
    pack: Annotated[str, typer.Argument(metavar="PACK", help="A pack's folder, or the name of one of the kiosk's.")],
    to: Annotated[Path, typer.Option("--to", help="The sheet to write, a .xlsx file.")],
    lang: Annotated[Language, typer.Option("--lang", help="The language to be reviewed.")] = Language.MN,
    pictures: Annotated[bool, typer.Option(help="Show each text on its screen; without, it is quick.")] = True,
) -> None:
    """Write every text of a pack into a sheet, for a native reader to correct.

    Raises:
        SetupError: there is no such pack, it has errors, or the file's name does not end with .xlsx.
        ReviewError: the sheet cannot be written.
    """
    if to.suffix.lower() != ".xlsx":
        raise SetupError(f"'{to.name}' is no name for a sheet", where="--to", fix="let it end with .xlsx")
    folder = pack_folder(pack)
    read = played(folder)
    reviewed = spoken(lang)
    entries = entries_of(read.draft)
    with _drawing(read.pack, folder, reviewed, entries if pictures else ()) as draw:
        write_sheet(entries, read.pack.id, reviewed, to, draw)
    typer.echo(_WRITTEN.filled(file=to, count=len(entries)).tell(spoken(None)))


def apply(
    sheet: Annotated[Path, typer.Argument(metavar="FILE.xlsx", help="The sheet that came back.")],
    pack: Annotated[str | None, typer.Option("--pack", help="The pack's folder; else the kiosk's own.")] = None,
) -> None:
    """Take the corrections of a sheet into a pack. Exit code 0: all are in; 1: not all, or none for the pack's sake.

    Raises:
        SetupError: there is no such pack, it has errors, or the sheet is of another one.
        ReviewError: the sheet cannot be read, or the pack cannot be written.
    """
    returned = read_sheet(sheet)
    folder = pack_folder(pack or returned.pack)
    read = played(folder)
    if read.pack.id != returned.pack:
        raise SetupError(f"the sheet is of the pack '{returned.pack}'", where=str(folder), fix="name its folder")
    outcome = apply_sheet(returned, folder, read.draft, problems_of)
    for line in _told(returned, outcome):
        typer.echo(line)
    if outcome.refused or outcome.problems or outcome.unreviewed:
        raise typer.Exit(1)


def _told(returned: Returned, outcome: Outcome) -> Iterator[str]:
    yield from (
        f"remark, row {row.number}, {row.file}: {row.place}: {row.remark}" for row in returned.rows if row.remark
    )
    yield from (f"changed: {place}" for place in outcome.changed)
    yield from (f"refused: {refusal}" for refusal in outcome.refused)
    if outcome.problems:
        yield from (problem.tell() for problem in outcome.problems)
        yield "nothing was written: the corrected pack would have these errors"
        return
    if outcome.unreviewed:
        yield f"not noted as reviewed: {outcome.unreviewed}"
    if outcome.reviewed:
        yield f"reviewed ({returned.lang}): {returned.by}, {returned.on}"
    if outcome.changed:
        yield f"raise the version in {HEAD_NAME}: words have changed"
    yield f"changed: {len(outcome.changed)}, refused: {len(outcome.refused)}"


@contextmanager
def _drawing(pack: Pack, folder: Path, lang: Lang, entries: tuple[Entry, ...]) -> Iterator[Draw | None]:
    """What draws the scenes of ``entries``, telling how far it is; nothing where there are none."""
    if not entries:
        yield None
        return
    from kiosk.app.scenes import Scenes

    beside = folder.resolve().parent / TACTICS
    scenes = Scenes(pack, load_tactics(beside if beside.is_file() else scenarios_dir() / TACTICS), lang)
    console = Console(stderr=True)
    try:
        with Progress(console=console, disable=not console.is_terminal) as progress:
            task = progress.add_task("Pictures", total=len({entry.scene for entry in entries} - {None}))

            def draw(scene: Scene) -> bytes | None:
                progress.advance(task)
                return scenes.picture(scene)

            yield draw
    finally:
        scenes.close()

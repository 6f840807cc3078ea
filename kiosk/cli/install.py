"""``run_kiosk.py install``: packs brought in from a zip or folder, and back again."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.console import Console
from rich.progress import Progress as Bar

from kiosk.config import data_dir
from kiosk.errors import SetupError
from kiosk.lang import LANGS
from kiosk.resources import assets_dir, scenarios_dir
from kiosk.store import Brought, Kept, Progress, Refused, Store, offers
from kiosk.store.offers import Offer
from kiosk.store.sentences import CHANGED_SAME, OLDER, OUTDONE
from kiosk.store.stage import Tell

_OF_VERSION: Final = frozenset(sentence.code for sentence in (OLDER, CHANGED_SAME, OUTDONE))
_PHASES: Final = {
    "copying": "Хуулж байна · Copying",
    "checking": "Шалгаж байна · Checking",
    "media": "Зураг, дуу · Pictures and sound",
    "saving": "Хадгалж байна · Saving",
}


def install(
    paths: Annotated[list[Path] | None, typer.Argument(metavar="PACK.zip|DIR…", help="The packs to bring in.")] = None,
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Replace a newer version, or the same with other words.")] = False,
    restore: Annotated[str | None, typer.Option(metavar="PACK-ID", help="Let the previous version play.")] = None,
    remove: Annotated[str | None, typer.Option(metavar="PACK-ID", help="Take away a pack that was brought in.")] = None,
    list_: Annotated[bool, typer.Option("--list", help="Show the packs that were brought in.")] = False,
    data: Annotated[Path | None, typer.Option("--data", help="The data folder of the kiosk.")] = None,
) -> None:
    """Bring packs to a kiosk: checked first, swapped in whole, the version before kept. Exit code 1: one was refused.

    A kiosk that is running shows them as soon as nobody plays.

    Raises:
        SetupError: nothing was asked for.
    """
    from kiosk.app.packdesk import store_at

    if not (paths or restore or remove or list_):
        raise SetupError("nothing to install", fix="name a pack's .zip or folder, or use --list")
    folder = data_dir(data, os.environ)
    store = store_at(folder, assets_dir(), scenarios_dir())
    refusals = [why for path in paths or () for why in _install(store, path, yes=yes)]
    refusals += _turn(store, restore, remove)
    if list_:
        typer.echo("\n".join(map(_told, store.installed())) or "суулгасан багц алга · no packs were brought in")
    for why in refusals:
        typer.echo(str(why), err=True)
    if refusals:
        raise typer.Exit(1)


def _install(store: Store, path: Path, *, yes: bool) -> Iterator[Refused]:
    """Each pack of a zip or folder; gives why those were refused that were."""
    try:
        found = offers(path)
    except Refused as refusal:
        yield refusal
        return
    for offer in found:
        try:
            with _telling() as tell:
                brought = store.install(offer, tell, replacing=yes)
        except Refused as refusal:
            yield refusal
            yield from _besides(store, offer, refusal)
        else:
            _tell(brought)


def _besides(store: Store, offer: Offer, refusal: Refused) -> Iterator[Refused]:
    """What else is wrong with a folder that was refused for its version, so that both are mended at once."""
    if refusal.problems[0].code not in _OF_VERSION or not offer.path.is_dir():
        return
    errors = [one for one in store.check(offer.path / offer.within).problems if one.severity == "error"]
    if errors:
        yield Refused(errors)


def _turn(store: Store, restore: str | None, remove: str | None) -> Iterator[Refused]:
    """One pack back to its previous version, and one away; gives why not."""
    try:
        if restore:
            typer.echo(_told(store.restore(restore)))
        if remove:
            typer.echo(f"{_told(store.remove(remove))}: устгалаа · removed")
    except Refused as refusal:
        yield refusal


@contextmanager
def _telling() -> Iterator[Tell]:
    """A bar on a terminal, and nothing elsewhere."""
    console = Console(stderr=True)
    with Bar(console=console, disable=not console.is_terminal, transient=True) as bar:
        task = bar.add_task(_PHASES["copying"])

        def tell(progress: Progress) -> None:
            bar.update(task, description=_PHASES[progress.phase], completed=progress.done, total=progress.total)

        yield tell


def _tell(brought: Brought) -> None:
    head = brought.offer.head
    for note in brought.offer.notes:
        for lang in LANGS:
            typer.echo(note.tell(lang), err=True)
    if brought.relation == "same":
        typer.echo(f"{head.pack} {head.version}: яг энэ хувилбар нь байгаа · this very version is here already")
        return
    warnings = (
        f" · анхааруулга: {len(brought.warnings)} · warnings: {len(brought.warnings)}" if brought.warnings else ""
    )
    typer.echo(f"{head.pack} {head.version}: орлоо · installed{warnings}")


def _told(kept: Kept) -> str:
    previous = f" · өмнөх · previous: {kept.previous}" if kept.previous else ""
    return f"{kept.pack} {kept.version}{previous}"

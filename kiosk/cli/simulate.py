"""``run_kiosk.py stats simulate``: made-up visits with known truth, to try the organisers' commands on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Final

import typer

from kiosk.cli.options import Lang, speaker
from kiosk.cli.progress import bar
from kiosk.packs import Pack, load_library
from kiosk.packs.model import Deck, Telling
from kiosk.resources import scenarios_dir
from stats.simulate import Learners, Stock, StockItem, simulated, write_exports, write_folders
from stats.transfer.formats import FormatName

GAINS: Final = {"delayed": 0.2, "feedback": 0.5}
"""What d′ gains from before to after, by arm of a made-up trial."""


def simulate(
    *,
    out: Annotated[Path, typer.Option("--out", help="A new folder; each kiosk gets a data folder in it.")],
    visits: Annotated[int, typer.Option(min=1, max=10_000_000, help="How many visits.")] = 1000,
    kiosks: Annotated[int, typer.Option(min=1, max=1000, help="At how many kiosks.")] = 3,
    d_prime: Annotated[float, typer.Option("--dprime", min=-5, max=5, help="How well they tell apart.")] = 1.0,
    criterion: Annotated[float, typer.Option("--criterion", min=-5, max=5, help="How slow they say 'lure'.")] = 0.0,
    seed: Annotated[int, typer.Option(min=0, help="The same seed makes the same visits.")] = 1,
    trial: Annotated[bool, typer.Option("--trial", help="Club days are a trial, whose effect is 0.3.")] = False,
    form: Annotated[
        FormatName | None, typer.Option("--format", help="Not data folders, but what each kiosk would export.")
    ] = None,
    lang: Lang = None,
) -> None:
    """Make up visits to the kiosk's own packs, by visitors whose d′ and criterion are known.

    They play, leave and tell over ten weeks, as real ones do. Each kiosk's folder is as a kiosk writes it.

    Raises:
        StatsError: there is something in the folder, or it cannot be written.
    """
    stocks = list(stocks_of(load_library([scenarios_dir()]).packs))
    learners = Learners(d_prime, criterion, gains=GAINS if trial else {})
    records = simulated(visits, kiosks=kiosks, learners=learners, seed=seed, stocks=stocks)
    with bar("Бичиж байна · Writing") as progress:
        if form is None:
            sessions = write_folders(records, out, seed, visits=visits, progress=progress)
        else:
            sessions = write_exports(records, out, form, seed, visits=visits, progress=progress)
    typer.echo(speaker(lang)("summary-made-up", visits=visits, sessions=sessions, folder=str(out)))


def stocks_of(packs: Iterable[Pack]) -> Iterator[Stock]:
    """What there is to play in the packs that have a deck, a story and a telling."""
    for pack in packs:
        decks = [deck for deck in pack.decks if not deck.booster]
        boosters = [deck for deck in pack.decks if deck.booster] or decks
        if decks and pack.stories and pack.tell:
            story = pack.stories[0]
            yield Stock(
                pack=pack.id,
                version=pack.head.version,
                ages=pack.head.ages,
                items=tuple(_items(decks[0])),
                boosters=tuple(_items(boosters[0])),
                steps=tuple(f"{story.story}/{step.id}" for step in story.steps if step.kind == "choice"),
                endings=tuple(f"{story.story}/{step.id}" for step in story.steps if step.end),
                telling=pack.tell.tell,
                tellings=tuple(_tellings(pack.tell.telling)),
            )


def _items(deck: Deck) -> Iterator[StockItem]:
    return (StockItem(f"{deck.deck}/{item.id}", item.truth, item.form) for item in deck.items)


def _tellings(telling: Telling) -> Iterator[str]:
    for whom in telling.whom:
        for opener in telling.openers:
            yield from (f"{whom.id} {opener.id} {moment.id}" for moment in telling.moments_for(whom.id))

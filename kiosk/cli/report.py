"""``run_kiosk.py stats report``: what may be shown to everybody, as one file."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.clubs import read_clubs
from kiosk.cli.language import Language, spoken
from kiosk.cli.packfacts import known_of, names_of
from kiosk.cli.progress import bar
from kiosk.config import data_dir
from kiosk.errors import SetupError
from kiosk.packs import load_library
from kiosk.report import Facts, Names
from kiosk.report.charts import NARROW, Paper
from kiosk.report.html import as_html
from kiosk.report.pdf import as_pdf
from kiosk.report.sections import report
from kiosk.resources import assets_dir, scenarios_dir
from kiosk.texts import Speaker, Texts
from stats.files import disk_problems, write_whole
from stats.publication import (
    LEAST_MIN_CELL,
    LEDGER_FILE,
    Known,
    Ledger,
    estimate,
    load_ledger,
    next_release,
    save_ledger,
)
from stats.record import SessionRecord
from stats.sources import open_source
from stats.summary import tally

_SEED = 1
"""Always the same, so that the same releases give the same intervals."""


def make_report(
    *,
    to: Annotated[Path, typer.Option("--to", help="The file to write: .html or .pdf.")],
    data: Annotated[Path | None, typer.Option("--data", help="A collected folder, or a kiosk's data folder.")] = None,
    lang: Annotated[Language | None, typer.Option("--lang", help="Without it, the system's language.")] = None,
    min_cell: Annotated[int, typer.Option(min=LEAST_MIN_CELL, help="The fewest visits that a number shows.")] = 10,
    ledger: Annotated[
        Path | None, typer.Option("--ledger", help="What was published before; else releases.json beside the data.")
    ] = None,
    clubs: Annotated[
        Path | None, typer.Option("--clubs", help="A CSV of two columns: a kiosk's id, and its club's name.")
    ] = None,
) -> None:
    """Publish: who took part, and what of their answers may be shown without showing anybody.

    What is published is noted in a ledger, and never changes; keep the ledger with the data, for with another one a
    new report could be subtracted from an old one.

    Raises:
        StatsError: nothing is recorded there, or the ledger cannot be read or does not fit.
        SetupError: the file is neither .html nor .pdf, or the clubs cannot be read.
    """
    if to.suffix.lower() not in (".html", ".pdf"):
        raise SetupError(f"'{to.name}' is no name for a report", where="--to", fix="let it end with .html or .pdf")
    called = read_clubs(clubs) if clubs is not None else {}
    folder = data_dir(data, os.environ)
    source = open_source(folder)
    with bar("Уншиж байна · Reading") as progress:
        records = list(source.records(progress))
    helps = source.helps()
    packs = load_library([scenarios_dir(), folder / "packs"]).packs
    language = spoken(lang)
    today = date.today()
    path = ledger or folder / LEDGER_FILE
    published = _published(records, sum(helps.values()), known_of(packs), path, today=today, min_cell=min_cell)
    facts = _facts(records, published, names_of(packs, language, scenarios_dir()), today, min_cell)
    facts = replace(facts, clubs={called.get(kiosk, kiosk): turnout for kiosk, turnout in facts.clubs.items()})
    t = Texts(assets_dir() / "texts").bind(language)
    with disk_problems(to):
        write_whole(to, _set(facts, t, to.suffix.lower(), assets_dir()))
    for flaw in source.flaws:
        typer.echo(str(flaw), err=True)
    typer.echo(t("report-written", file=str(to), ledger=str(path)))


def _set(facts: Facts, t: Speaker, suffix: str, assets: Path) -> bytes:
    """The file; for HTML drawn for telephones, too."""
    paper = Paper(assets / "fonts")
    if suffix == ".pdf":
        return as_pdf(report(facts, paper, t), assets)
    return as_html(report(facts, paper, t), report(facts, replace(paper, width=NARROW), t), assets)


def _published(
    records: list[SessionRecord], helps: int, known: Known, path: Path, *, today: date, min_cell: int
) -> Ledger:
    """The ledger with today's release, on the disk before anybody can see what it publishes."""
    before = load_ledger(path)
    after = next_release(records, helps, known, before, on=today, min_cell=min_cell)
    if after is not before:
        save_ledger(after, path)
    return after


def _facts(records: list[SessionRecord], published: Ledger, names: Names, today: date, min_cell: int) -> Facts:
    counted = tally(records, {})
    return Facts(
        on=today,
        turnout=counted.turnout,
        days={day: turnout for day, turnout in counted.turnout_by["date"].items() if isinstance(day, date)},
        events={str(event): turnout for event, turnout in counted.turnout_by["event"].items()},
        clubs={str(kiosk): turnout for kiosk, turnout in counted.turnout_by["kiosk"].items()},
        ledger=published,
        estimates=estimate(published, _SEED),
        min_cell=min_cell,
        names=names,
    )

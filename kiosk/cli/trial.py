"""``run_kiosk.py trial``: how the trial of a kiosk stands, and its plan before anybody plays."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import SystemRandom
from typing import Annotated, Final

import typer

from kiosk.cli.options import Lang, speaker
from kiosk.config import Config, Trial, data_dir, load_or_default, save
from kiosk.texts import Speaker
from kiosk.trial import PLAN_FILE, Standing, load_kept, missing, prepare, standing, told

_CANNOT_RUN: Final = 1


def trial(
    *,
    data: Annotated[Path | None, typer.Option("--data", help="The data folder of the kiosk.")] = None,
    lang: Lang = None,
) -> int:
    """Say what the trial under [trial] in kiosk.toml still needs, or how it stands, and write its analysis plan.

    The plan is written before the first visit and never after it. Exit code 1: the trial cannot run as it stands.

    Raises:
        ConfigError: the plan cannot be written, or what is kept of the trial cannot be read.
    """
    folder, t = data_dir(data, os.environ), speaker(lang)
    config, error = load_or_default(folder)
    if error is not None:
        typer.echo(str(error), err=True)
    planned = config.trial
    if planned is None:
        typer.echo(t("trial-none"))
        return _CANNOT_RUN
    if not missing(planned):
        config = _named(config, folder)
        prepare(planned, config.kiosk, folder, t.texts)
    stands = standing(planned, config.kiosk, load_kept(folder), folder, date.today())
    typer.echo("\n".join(_lines(planned, config.kiosk, stands, folder, t)))
    return _CANNOT_RUN if stands.state in ("refused", "changed") else 0


def _named(config: Config, folder: Path) -> Config:
    """The settings with an id for the kiosk, on the disk: the plan names it, and arms are allotted by it."""
    named = config.with_kiosk_id(SystemRandom())
    if named != config:
        save(named, folder)
    return named


def _lines(trial: Trial, kiosk: str, stands: Standing, folder: Path, t: Speaker) -> Iterator[str]:
    facts = {
        "kiosk": kiosk,
        "approval": trial.approval,
        "consent": trial.consent,
        "period": f"{trial.start or '–'} – {trial.end or '–'}",
        "seed": "–" if trial.seed is None else str(trial.seed),
    }
    yield from (f"{t(f'trial-{name}')}: {fact or '–'}" for name, fact in facts.items())
    if stands.state != "refused":
        yield f"{t('trial-written')}: {folder / PLAN_FILE}"
    yield ""
    yield from (message.said(t) for message in told(stands, trial))

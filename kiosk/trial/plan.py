"""The analysis plan: what will be asked of the data and how, in both languages, written before there are any."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kiosk.config import Trial
from kiosk.lang import LANGS
from kiosk.texts import Speaker, TextArg, Texts

_PARTS: Final = ("question", "arms", "allocation", "measure", "analysis", "stopping", "excluded", "not-claimed")


def plan_page(trial: Trial, kiosk: str, texts: Texts) -> str:
    """The page as Markdown, of a trial from which nothing is missing."""
    return "\n\n---\n\n".join("\n\n".join(_said(trial, kiosk, texts.bind(lang))) for lang in LANGS) + "\n"


def _said(trial: Trial, kiosk: str, t: Speaker) -> Iterator[str]:
    yield f"# {t('trial-plan')}"
    yield t("trial-plan-line")
    yield "\n".join(f"- {t(f'trial-{name}')}: {value}" for name, value in _facts(trial, kiosk))
    for part in _PARTS:
        yield f"## {t(f'trial-plan-{part}')}"
        yield t(f"trial-plan-{part}-line")
    if trial.notes:
        yield f"## {t('trial-notes')}"
        yield trial.notes


def _facts(trial: Trial, kiosk: str) -> Iterator[tuple[str, TextArg]]:
    yield "kiosk", kiosk
    yield "approval", trial.approval
    yield "consent", trial.consent
    yield "period", f"{trial.start} – {trial.end}"
    yield "seed", str(trial.seed)

"""What a trial leaves in the data folder: its plan, and beside it what was planned and how many visits it has had."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from kiosk.config import Trial
from kiosk.durable import write_whole
from kiosk.errors import ConfigError
from kiosk.texts import Texts
from kiosk.trial.plan import plan_page

PLAN_FILE: Final = "analysis-plan.md"
KEPT_FILE: Final = "trial.json"
_SCHEMA: Final = 1


@dataclass(frozen=True)
class Kept:
    """Attributes:
    planned: the settings of the trial and the kiosk's id, as they were when the plan was written.
    page: SHA-256 of the plan's file then.
    allotted: how many visits have been allotted an arm; not which.
    """

    planned: Mapping[str, str]
    page: str
    allotted: int = 0


def prepare(trial: Trial, kiosk: str, data: Path, texts: Texts) -> Kept:
    """What is kept of the trial; before its first visit the plan is written, or written anew where settings changed.

    From the first visit on nothing is written: what has changed since is found by ``standing``.

    Raises:
        ConfigError: the folder cannot be written, or what was kept cannot be read.
    """
    kept, planned = load_kept(data), as_planned(trial, kiosk)
    if kept is not None and (kept.allotted or (kept.planned == planned and kept.page == digest_of(data))):
        return kept
    page = plan_page(trial, kiosk, texts).encode()
    kept = Kept(planned, sha256(page).hexdigest())
    try:
        data.mkdir(parents=True, exist_ok=True)
        write_whole(data / PLAN_FILE, page)
    except OSError as error:
        raise _unwritten(data / PLAN_FILE, error) from error
    save_kept(kept, data)
    return kept


def load_kept(data: Path) -> Kept | None:
    """What is kept; None when no trial has been prepared here.

    Raises:
        ConfigError: it cannot be read, so that nobody knows whom the next arm is for.
    """
    path = data / KEPT_FILE
    try:
        document = json.loads(path.read_bytes())
        if document["schema"] != _SCHEMA or type(document["allotted"]) is not int or document["allotted"] < 0:
            raise ValueError("not a trial of this edition")
        return Kept(dict(document["planned"]), str(document["page"]), document["allotted"])
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        fix = f"put its copy back; for another trial move it elsewhere, together with {PLAN_FILE}"
        raise ConfigError("what is kept of the trial cannot be read", where=str(path), fix=fix) from error


def save_kept(kept: Kept, data: Path) -> None:
    """Replace what is kept; on the disk when it returns.

    Raises:
        ConfigError: the folder cannot be written.
    """
    document: dict[str, Any] = {"schema": _SCHEMA, **asdict(replace(kept, planned=dict(kept.planned)))}
    try:
        write_whole(data / KEPT_FILE, json.dumps(document, ensure_ascii=False, indent=1).encode())
    except OSError as error:
        raise _unwritten(data / KEPT_FILE, error) from error


def as_planned(trial: Trial, kiosk: str) -> dict[str, str]:
    """Everything in the settings that the plan says or the allotting follows."""
    return {"kiosk": kiosk, **{name: str(value) for name, value in asdict(trial).items()}}


def digest_of(data: Path) -> str:
    """SHA-256 of the plan as it lies there; empty where there is none."""
    try:
        return sha256((data / PLAN_FILE).read_bytes()).hexdigest()
    except OSError:
        return ""


def _unwritten(path: Path, error: OSError) -> ConfigError:
    fix = "free some space, or let this user write there"
    return ConfigError(f"the trial's plan cannot be kept ({error.strerror})", where=str(path), fix=fix)

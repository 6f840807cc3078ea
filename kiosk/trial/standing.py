"""Whether a trial runs, and if not, why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final, Literal, get_args

from kiosk.config import Arm, Trial
from kiosk.texts import Message
from kiosk.trial.keeping import Kept, as_planned, digest_of

State = Literal["refused", "changed", "waiting", "running", "over"]
"""``refused``: something is missing without which no trial may start; ``changed``: the plan or the settings are no
longer those of the first visit; ``waiting``: its first day has not come; ``over``: its last day has passed."""

Need = Literal["approval", "consent", "seed", "period", "arms"]
NEEDS: Final[tuple[Need, ...]] = get_args(Need)


@dataclass(frozen=True)
class Standing:
    """How a trial stands on some day; ``missing`` says what it is refused for."""

    state: State
    missing: tuple[Need, ...] = ()
    allotted: int = 0

    @property
    def runs(self) -> bool:
        """Whether visits are allotted an arm now."""
        return self.state == "running"


def missing(trial: Trial) -> tuple[Need, ...]:
    """What stands between the trial and its first visit; nothing asks whether what was written is true."""
    there: dict[Need, bool] = {
        "approval": bool(trial.approval.strip()),
        "consent": bool(trial.consent.strip()),
        "seed": trial.seed is not None,
        "period": trial.start is not None and trial.end is not None and trial.start <= trial.end,
        "arms": set(trial.arms) == set(get_args(Arm)),
    }
    return tuple(need for need in NEEDS if not there[need])


def standing(trial: Trial, kiosk: str, kept: Kept | None, data: Path, today: date) -> Standing:
    """How the trial stands; ``kept`` is None only where something is missing."""
    lacking = missing(trial)
    if lacking or kept is None or trial.start is None or trial.end is None:
        return Standing("refused", lacking)
    if kept.planned != as_planned(trial, kiosk) or kept.page != digest_of(data):
        return Standing("changed", allotted=kept.allotted)
    if today < trial.start:
        return Standing("waiting", allotted=kept.allotted)
    return Standing("running" if today <= trial.end else "over", allotted=kept.allotted)


def told(stands: Standing, trial: Trial) -> tuple[Message, ...]:
    """How it stands, in a sentence each."""
    if stands.state == "refused":
        return tuple(Message(f"trial-needs-{need}") for need in stands.missing)
    days = {"first": str(trial.start), "last": str(trial.end)}
    return (Message(f"trial-{stands.state}", {**days, "count": stands.allotted}),)

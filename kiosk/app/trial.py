"""The trial of the running kiosk: prepared once, looked at every day, and its place kept on the disk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from kiosk.config import Trial
from kiosk.errors import ConfigError
from kiosk.quiz.allotting import ARMS, Allotted, Blocks
from kiosk.texts import Message, Texts
from kiosk.trial import Kept, Standing, missing, prepare, save_kept, standing, told

Write = Callable[[], object]


class RunningTrial:
    """What ``[trial]`` in the settings comes to. A trial that may not run leaves the kiosk playing as without it.

    Args:
        trial: as the settings have it.
        kiosk: this machine's id: each allots by a row of its own.
        data: the data folder.
        texts: of the plan.
        today: the local day.
        write: has something written before any record that follows.
    """

    def __init__(
        self, trial: Trial, kiosk: str, data: Path, texts: Texts, *, today: Callable[[], date],
        write: Callable[[Write], object],
    ) -> None:  # fmt: skip
        self._trial, self._kiosk, self._data = trial, kiosk, data
        self._today, self._write = today, write
        self._error: ConfigError | None = None
        self._kept = self._prepared(texts)
        self._row = Blocks(f"{trial.seed}/{kiosk}", ARMS)
        self._looked = self._look(today())
        self._looked_on = today()

    def next(self) -> Allotted | None:
        """What the next visit is allotted; None while the trial does not run."""
        day = self._today()
        if day != self._looked_on:
            self._looked, self._looked_on = self._look(day), day
        return self._row.at(self._kept.allotted) if self._kept is not None and self._looked.runs else None

    def take(self) -> None:
        """The next visit has begun: its place is on the disk before its first answer, so that none is used twice."""
        assert self._kept is not None
        kept = self._kept = replace(self._kept, allotted=self._kept.allotted + 1)
        self._write(lambda: save_kept(kept, self._data))

    def told(self) -> tuple[Message, ...]:
        """How it stands, for staff."""
        if self._error is not None:
            return (Message("trial-unkept", {"error": str(self._error)}),)
        return told(self._look(self._today()), self._trial)

    @property
    def hindered(self) -> bool:
        """Whether something keeps it from running that staff could mend."""
        return self._error is not None or self._look(self._today()).state in ("refused", "changed")

    def _prepared(self, texts: Texts) -> Kept | None:
        if missing(self._trial):
            return None
        try:
            return prepare(self._trial, self._kiosk, self._data, texts)
        except ConfigError as error:
            self._error = error
            return None

    def _look(self, day: date) -> Standing:
        return standing(self._trial, self._kiosk, self._kept, self._data, day)

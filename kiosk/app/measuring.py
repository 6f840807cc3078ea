"""Whether the running kiosk measures visits now, and what the next one is allotted."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.app.trial import RunningTrial
from kiosk.config import Config
from kiosk.quiz.allotting import Allotted, Blocks
from kiosk.texts import Message


class Measuring:
    """The ``Allotter`` of the running kiosk: a trial that runs comes before what staff have set.

    Args:
        config: the settings as they stand now.
        seed: of the forms where no trial is; no two starts of a kiosk need the same.
        trial: the trial of this kiosk, if there is to be one.
    """

    def __init__(self, config: Callable[[], Config], seed: str, trial: RunningTrial | None) -> None:
        self._config = config
        self._plain = Blocks(seed)
        self._taken = 0
        self._trial = trial

    def next(self) -> Allotted | None:
        """Nothing while staff set the wave by hand, for then the two measurements are visits of their own."""
        config = self._config()
        if config.wave != "single":
            return None
        in_trial = self._trial.next() if self._trial else None
        return in_trial or (self._plain.at(self._taken) if config.measure else None)

    def take(self) -> None:
        """The next visit gets what comes next."""
        if self._trial is not None and self._trial.next() is not None:
            self._trial.take()
        else:
            self._taken += 1

    def told(self) -> tuple[Message, ...]:
        """How the trial stands, for staff; nothing where there is to be none."""
        if self._trial is None:
            return ()
        by_hand = (Message("trial-wave"),) if self._config().wave != "single" else ()
        return (*self._trial.told(), *by_hand)

    def notices(self) -> tuple[Message, ...]:
        """What keeps the trial from running."""
        return self._trial.told() if self._trial is not None and self._trial.hindered else ()

"""Whether the running kiosk measures visits now, and what the next one is allotted."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.config import Config
from kiosk.quiz.allotting import Allotted, Blocks


class Measuring:
    """The ``Allotter`` of the running kiosk.

    Args:
        config: the settings as they stand now.
        seed: of the forms where no trial is; no two starts of a kiosk need the same.
    """

    def __init__(self, config: Callable[[], Config], seed: str) -> None:
        self._config = config
        self._plain = Blocks(seed)
        self._taken = 0

    def next(self) -> Allotted | None:
        """By the settings; what staff have set for the wave by hand comes first."""
        config = self._config()
        if config.wave != "single" or not config.measure:
            return None
        return self._plain.at(self._taken)

    def take(self) -> None:
        """The next visit gets what comes next."""
        self._taken += 1

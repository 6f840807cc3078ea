"""When something in the kiosk itself fails: keep it in a log, calm the visitor, begin anew."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk.screens.flow import Flow
from kiosk.screens.oops import OopsScreen
from kiosk.ui.clock import Clock
from kiosk.ui.stage import Stage

OOPS_SECONDS: Final = 8.0

MOST_FAILURES: Final = 5
"""So many within :data:`WINDOW_SECONDS` and the kiosk ends: something lies deeper than one screen."""

WINDOW_SECONDS: Final = 60.0

MOST_LOG_BYTES: Final = 1_000_000


class Failsafe:
    """Guards what the main loop does.

    Args:
        flow, stage: where the visitor is.
        log: the file that failures are added to; never larger than a megabyte.
        debug: let failures through instead.
    """

    def __init__(
        self, flow: Flow, stage: Stage, clock: Clock, now: Callable[[], datetime], log: Path, *, debug: bool
    ) -> None:
        self._flow, self._stage, self._clock, self._now = flow, stage, clock, now
        self._log = log
        self._debug = debug
        self._failed_at: list[float] = []

    @contextmanager
    def guard(self) -> Iterator[None]:
        """A failure within shows "oops", and attract after a while; too many in a minute are raised."""
        try:
            yield
        except Exception as error:
            self._failed_at = [at for at in self._failed_at if self._clock() - at < WINDOW_SECONDS] + [self._clock()]
            if self._debug or len(self._failed_at) > MOST_FAILURES:
                raise
            self._keep(error)
            self._flow.visit.leave()
            self._stage.reset(OopsScreen(self._flow))

    def tick(self) -> None:
        """Go on from "oops"."""
        if isinstance(self._stage.top, OopsScreen) and self._stage.top.age >= OOPS_SECONDS:
            self._flow.begin()

    def due(self) -> float | None:
        """Seconds until :meth:`tick` has something to do."""
        if isinstance(self._stage.top, OopsScreen):
            return max(0.0, OOPS_SECONDS - self._stage.top.age)
        return None

    def _keep(self, error: Exception) -> None:
        text = f"{self._now():%Y-%m-%d %H}h\n{''.join(traceback.format_exception(error))}\n"
        try:
            if self._log.exists() and self._log.stat().st_size > MOST_LOG_BYTES:
                self._log.replace(self._log.with_suffix(".log.1"))
            with self._log.open("a", encoding="utf-8") as file:
                file.write(text)
        except OSError:
            return  # a full disk must not turn one failure into two

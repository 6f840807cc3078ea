"""The toolkit without a display."""

from __future__ import annotations

import pytest

from kiosk.ui.clock import FakeClock
from kiosk.ui.handling import SETTLE_SECONDS
from kiosk.ui.stage import Stage
from kiosk.ui.toolkit import Toolkit
from tests.hands import Hands, open_display, plain_stage
from tests.ui.screens import Plain


@pytest.fixture(autouse=True, scope="session")
def display() -> None:
    open_display()


@pytest.fixture(scope="session")
def ui() -> Toolkit:
    return plain_stage().ui


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(100.0)


@pytest.fixture
def stage(clock: FakeClock) -> Stage:
    return plain_stage(clock=clock)


@pytest.fixture
def hands(stage: Stage, clock: FakeClock) -> Hands:
    return Hands(stage, clock)


@pytest.fixture
def screen(stage: Stage, clock: FakeClock) -> Plain:
    shown = Plain()
    stage.push(shown)
    clock.advance(SETTLE_SECONDS)
    return shown

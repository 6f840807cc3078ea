"""The toolkit without a display."""

from __future__ import annotations

import pytest

from kiosk.ui.toolkit import Toolkit
from tests.driver import open_display, plain_stage


@pytest.fixture(autouse=True, scope="session")
def display() -> None:
    open_display()


@pytest.fixture(scope="session")
def ui() -> Toolkit:
    return plain_stage().ui

"""The real screens without a display."""

from __future__ import annotations

import pytest

from tests.driver import Driver


@pytest.fixture
def driver() -> Driver:
    """A kiosk at attract: 1080p, Mongolian, normal text."""
    return Driver()

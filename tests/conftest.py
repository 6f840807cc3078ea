"""What every test may ask for."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--long`` runs the long rounds: more power cuts, more random intents."""
    parser.addoption("--long", action="store_true", help="run the long rounds too (200 power cuts, 20,000 intents)")


@pytest.fixture
def long(request: pytest.FixtureRequest) -> bool:
    """Whether the long rounds were asked for."""
    return bool(request.config.getoption("--long"))

"""What every test may ask for."""

from __future__ import annotations

import pytest
from hypothesis import settings


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--long`` runs the long rounds: more power cuts, more random intents."""
    parser.addoption("--long", action="store_true", help="run the long rounds too (200 power cuts, 20,000 intents)")


def pytest_configure(config: pytest.Config) -> None:
    """Property tests try fewer examples where the long rounds were not asked for; on CI always the same ones."""
    settings.register_profile("quick", max_examples=30, deadline=None)
    settings.register_profile("long", max_examples=400, deadline=None)
    settings.load_profile("long" if config.getoption("--long") else "quick")


@pytest.fixture
def long(request: pytest.FixtureRequest) -> bool:
    """Whether the long rounds were asked for."""
    return bool(request.config.getoption("--long"))

"""What every test may ask for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from _pytest.terminal import TerminalReporter
from hypothesis import settings

from tests.figures import NAME, Figure


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


@pytest.fixture
def figure(request: pytest.FixtureRequest) -> Figure:
    """Tells a line at the end of the run, whatever process the test runs in: it goes with its report."""
    return lambda line: request.node.user_properties.append((NAME, line))


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    """Tells all figures, those of failed tests too."""
    told = list(_figures(terminalreporter))
    if told:
        terminalreporter.section("figures")
    for line in told:
        terminalreporter.write_line(line)


def _figures(reporter: TerminalReporter) -> Iterator[str]:
    for outcome in ("passed", "failed"):
        for report in reporter.getreports(outcome):
            if getattr(report, "when", None) == "call":
                yield from (str(value) for name, value in report.user_properties if name == NAME)

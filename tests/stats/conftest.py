"""Fixtures of the record's tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.stats.disk import Disk


@pytest.fixture
def disk() -> Iterator[Disk]:
    """A disk that fails on command."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        yield Disk(monkeypatch)

"""Fixtures of the record's tests."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.stats.disk import Disk


@pytest.fixture
def disk() -> Iterator[Disk]:
    """A disk that fails on command."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        yield Disk(monkeypatch)


@pytest.fixture(scope="module")
def unhurried_disk() -> Iterator[None]:
    """A disk that is not waited for, where durability is not what is tested."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        for name in ("fsync", "fdatasync"):
            monkeypatch.setattr(os, name, lambda _: None, raising=False)
        yield

"""A small sound pack, and ways to spoil it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.packs import Known, Loaded, load
from kiosk.packs.sources import load_sources
from kiosk.packs.tactics import load_tactics
from kiosk.packs.words import load_words

DATA = Path(__file__).parent / "data"
SCENARIOS = Path(__file__).parents[2] / "scenarios"

Spoil = Callable[..., Loaded]


@pytest.fixture(scope="session")
def known() -> Known:
    return Known(
        load_tactics(DATA / "tactics.yaml"),
        load_sources(DATA / "sources.yaml"),
        frozenset({"bat", "nomin", "mother"}),
        load_words(SCENARIOS / "words.yaml"),
    )


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A copy of the small pack."""
    return Path(shutil.copytree(DATA / "small", tmp_path / "small"))


@pytest.fixture
def spoilt(small: Path, known: Known) -> Spoil:
    """Loads the small pack with one place of one file written otherwise, wherever that place comes first."""

    def spoil(file: str, old: str, new: str) -> Loaded:
        path = small / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return load(small, known)

    return spoil

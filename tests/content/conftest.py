"""Each bundled pack and deck in turn."""

from __future__ import annotations

import pytest

from kiosk.packs.model import Deck, Pack
from tests.content.shipped import PACKS, bundled


@pytest.fixture(params=PACKS)
def pack(request: pytest.FixtureRequest) -> Pack:
    return bundled(request.param)


@pytest.fixture(params=PACKS)
def deck(request: pytest.FixtureRequest) -> Deck:
    (only,) = (deck for deck in bundled(request.param).decks if not deck.booster)
    return only

"""What is done between the first picture and the first touch, so that no touch has to wait for it."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from itertools import islice
from typing import Final

from kiosk.channels import Channel
from kiosk.errors import PackError
from kiosk.quiz.reader import PackReader
from kiosk.quiz.visit import Visit
from kiosk.ui.qr import matrix
from kiosk.ui.toolkit import Toolkit

Job = Callable[[], object]

ALPHABET = "Өө Үү Яя 108"


MOST_DECKS: Final = 12
"""The live item of the next visitor may come from any deck; so many of them are read before anybody leaves."""


def jobs(ui: Toolkit, channels: tuple[Channel, ...], visit: Visit) -> Iterator[Job]:
    """Small jobs, to be done one at a time while nobody touches anything."""
    for style in (ui.body, ui.strong, ui.small, ui.small_strong, ui.lead, ui.heading, ui.title):
        yield partial(ui.painter.fonts.width, style.font, style.px, ALPHABET)
    for channel in channels:
        yield partial(matrix, channel.qr_payload)
    decks = ((pack.id, deck.deck) for pack in visit.packs for deck in pack.decks)
    for pack, deck in islice(decks, MOST_DECKS):
        yield partial(_read, visit.reader, pack, deck)
    yield _settle_memory


def _read(reader: PackReader, pack: str, deck: str) -> None:
    with suppress(PackError):  # told to whoever wants to play it
        reader.deck(pack, deck)


def _settle_memory() -> None:
    """Packs, texts and modules stay for good: the collector need not walk them again, for that costs half a frame."""
    gc.collect()
    gc.freeze()

"""What is done between the first picture and the first touch, so that no touch has to wait for it."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from functools import partial

from kiosk.channels import Channel
from kiosk.ui.qr import matrix
from kiosk.ui.toolkit import Toolkit

Job = Callable[[], object]

ALPHABET = "Өө Үү Яя 108"


def jobs(ui: Toolkit, channels: tuple[Channel, ...]) -> Iterator[Job]:
    """Small jobs, to be done one at a time while nobody touches anything."""
    for style in (ui.body, ui.strong, ui.small, ui.small_strong, ui.lead, ui.heading, ui.title):
        yield partial(ui.painter.fonts.width, style.font, style.px, ALPHABET)
    for channel in channels:
        yield partial(matrix, channel.qr_payload)
    yield _settle_memory


def _settle_memory() -> None:
    """Packs, texts and modules stay for good: the collector need not walk them again, for that costs half a frame."""
    gc.collect()
    gc.freeze()

"""Long texts in pieces that a step can hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from kiosk.banks.limits import MOST_CHARACTERS

_PIECES: Final = re.compile(r".+?(?:\n\n|\n|(?<=[.!?…])\s|\Z)", re.DOTALL)
"""Paragraphs, lines and sentences, with what divides them."""


def pages_of(texts: Sequence[str]) -> list[str]:
    """The texts, each whole where it can be: longer ones are cut after a paragraph, a line or a sentence."""
    return [page for text in texts for page in _cut(text)] or [""]


def _cut(text: str) -> Iterator[str]:
    if len(text) <= MOST_CHARACTERS:
        yield text
        return
    page = ""
    for found in _PIECES.finditer(text):
        for piece in _fitting(found.group()):
            if len(page) + len(piece) > MOST_CHARACTERS:
                yield page.strip()
                page = ""
            page += piece
    yield page.strip()


def _fitting(piece: str) -> Iterator[str]:
    """A sentence longer than a page is cut wherever the page ends."""
    yield from (piece[at : at + MOST_CHARACTERS] for at in range(0, len(piece), MOST_CHARACTERS))

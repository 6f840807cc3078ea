"""What a picture is drawn with; given by whoever has fonts and themes at hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

Colours = Mapping[str, str]
"""``#rrggbb`` by role: the ground, text and edge of each fill, as in ``card-ground``."""


@dataclass(frozen=True)
class Font:
    """A font by its family's name; ``data`` is its file, so that a picture carries it along."""

    family: str
    weight: int
    data: bytes


@dataclass(frozen=True)
class Look:
    """``width`` gives how wide a word is in ``plain`` (or ``strong``) letters of a size, all in pixels."""

    plain: Font
    strong: Font
    colours: Colours
    width: Callable[[str, int, bool], int]

    def wrapped(self, text: str, px: int, width: int, strong: bool = False) -> tuple[str, ...]:
        """The text in lines of at most ``width``; a word that is wider stands alone."""
        return tuple(self._lines(text.split(), px, width, strong))

    def _lines(self, words: list[str], px: int, width: int, strong: bool) -> Iterator[str]:
        line = ""
        for word in words:
            longer = f"{line} {word}".lstrip()
            if line and self.width(longer, px, strong) > width:
                yield line
                longer = word
            line = longer
        if line:
            yield line

"""What a text is, before and after it is broken into lines: runs with a style, and fragments with their places.

:mod:`kiosk.ui.breaking` makes the one of the other, :mod:`kiosk.ui.painter` draws it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from kiosk.ui.fonts import FontName

LINE_HEIGHT: Final = 1.36
SIGN_LINE_HEIGHT: Final = 1.48
"""Lines that carry signs stand further apart: the underline and the number need room."""


@dataclass(frozen=True)
class Style:
    """How a text is set. ``bold`` is the font that a bold run changes to."""

    font: FontName
    px: int
    bold: FontName = "bold"


@dataclass(frozen=True)
class Run:
    """A stretch of text. ``sign`` is the number of the sign it is, starting at 1."""

    text: str
    bold: bool = False
    sign: int | None = None


@dataclass(frozen=True)
class Fragment:
    """Words of one run on one line; ``x`` from the line's left edge, in pixels.

    ``badge`` says that the sign ends here and its number follows.
    """

    text: str
    font: FontName
    x: int
    width: int
    sign: int | None = None
    badge: bool = False


@dataclass(frozen=True)
class Line:
    fragments: tuple[Fragment, ...]
    width: int


@dataclass(frozen=True)
class Laid:
    """A text broken into lines; ``width`` is that of its longest line, ``height`` all lines together, in pixels."""

    lines: tuple[Line, ...]
    px: int
    line_height: int

    @property
    def width(self) -> int:
        return max((line.width for line in self.lines), default=0)

    @property
    def height(self) -> int:
        return self.line_height * len(self.lines)

    def split(self, count: int) -> tuple[Laid, Laid]:
        """The first ``count`` lines and the rest."""
        return replace(self, lines=self.lines[:count]), replace(self, lines=self.lines[count:])

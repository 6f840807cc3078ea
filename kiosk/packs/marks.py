"""Signs marked in a text where they stand: ``[words]{tactic}``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_MARK: Final = re.compile(r"\[(?P<words>\s*[^\[\]{}\s][^\[\]{}]*)\]\{(?P<tactic>[^\[\]{}]*)\}")
BRACKETS: Final = "[]{}"


@dataclass(frozen=True)
class Sign:
    """A marked span: offsets into the plain text, the end not included, and the tactic it shows."""

    start: int
    end: int
    tactic: str


@dataclass(frozen=True)
class Marked:
    """A text without its marks, and the signs that were marked, in order."""

    plain: str
    signs: tuple[Sign, ...]

    @property
    def unsigned(self) -> str:
        """The plain text with every sign blanked out."""
        text = self.plain
        for sign in self.signs:
            text = text[: sign.start] + " " * (sign.end - sign.start) + text[sign.end :]
        return text


@lru_cache(maxsize=2048)
def parse(text: str) -> Marked:
    """The plain text and its signs. A bracket that is no mark stays as it is."""
    plain = ""
    signs: list[Sign] = []
    end = 0
    for found in _MARK.finditer(text):
        plain += text[end : found.start()]
        signs.append(Sign(len(plain), len(plain) + len(found["words"]), found["tactic"].strip()))
        plain += found["words"]
        end = found.end()
    return Marked(plain + text[end:], tuple(signs))


def unmarked(text: str) -> str:
    """The text with its marks blanked out, words and all; what is left stands where it stood."""
    return _MARK.sub(lambda mark: " " * len(mark.group()), text)

"""Escaped signs, hidden while the others are looked for and shown again when all is apart."""

from __future__ import annotations

import re
from typing import Final

CONTROLS: Final = "\\~=#{}:"
"""The signs that a backslash before them makes ordinary; ``\\n`` is a line's end."""

# In a private plane of Unicode, where no font and so no bank has anything.
_HIDDEN_FROM: Final = 0xF0000
_ESCAPED: Final = re.compile(r"\\([\\~=#{}:n])")
_PRIVATE: Final = re.compile("[\U000f0000-\U000f00ff]")
_SHOWN: Final = {_HIDDEN_FROM + ord(sign): sign for sign in CONTROLS} | {_HIDDEN_FROM + ord("n"): "\n"}
_AS_IT_STOOD: Final = {_HIDDEN_FROM + ord(sign): f"\\{sign}" for sign in f"{CONTROLS}n"}
_WRITTEN: Final = str.maketrans({sign: f"\\{sign}" for sign in CONTROLS} | {"\n": "\\n"})


def hidden(text: str) -> str:
    """The text with every escaped sign hidden."""
    return _ESCAPED.sub(lambda found: chr(_HIDDEN_FROM + ord(found[1])), _PRIVATE.sub("", text))


def shown(text: str) -> str:
    """The text with what was hidden as it is meant."""
    return text.translate(_SHOWN)


def as_it_stood(text: str) -> str:
    """The text as it was before signs were hidden: in a category or comment a backslash means itself."""
    return text.translate(_AS_IT_STOOD)


def escaped(text: str) -> str:
    """A text as it may stand anywhere in a file."""
    return text.translate(_WRITTEN)

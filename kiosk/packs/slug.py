"""A name for a file to use, from a name that a person gave."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_LONGEST: Final = 60
# About as a Mongolian passport has it, so that the name can still be read aloud.
_LATIN: Final = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "ye", "ё": "yo", "ж": "j", "з": "z", "и": "i",
        "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "ө": "u", "п": "p", "р": "r", "с": "s",
        "т": "t", "у": "u", "ү": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "",
        "ы": "y", "ь": "i", "э": "e", "ю": "yu", "я": "ya",
    }
)  # fmt: skip


def slug_of(name: str, otherwise: str) -> str:
    """Small Latin letters, digits and ``-`` that sound like ``name``; ``otherwise`` where nothing of it remains."""
    latin = unicodedata.normalize("NFC", name).lower().translate(_LATIN)
    plain = unicodedata.normalize("NFKD", latin).encode("ascii", "ignore").decode()
    return "-".join(re.findall("[a-z0-9]+", plain))[:_LONGEST].strip("-") or otherwise

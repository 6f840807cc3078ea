"""Names of files that come from elsewhere: which of them every computer can keep, and which it takes for the same."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from kiosk.store import sentences as say
from kiosk.yamlsafe.problem import Sentence

MOST_PARTS: Final = 6
LONGEST_PART: Final = 100
LONGEST_NAME: Final = 160
"""In characters. Windows keeps 260 with the folder that it lies in."""

_RESERVED: Final = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\..*)?", re.IGNORECASE)
_DRIVE: Final = re.compile(r"[A-Za-z]:")
_FORBIDDEN: Final = frozenset('<>:"|?*')
# Letters, marks, numbers, punctuation, symbols and the plain space; no controls, no signs that turn the writing round.
_VISIBLE: Final = frozenset("LMNPS")
_OLD_CYRILLIC: Final = "cp866"
"""What Windows wrote Cyrillic names in before it wrote Unicode."""
_CYRILLIC_WORDS: Final = re.compile("[\x00-\x7f\u0400-\u04ff]*")
_MIXED: Final = re.compile("[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]")
"""A word of both scripts was no Cyrillic word."""


def fault_of(name: str) -> Sentence | None:
    """What is wrong with a file's name, with ``/`` between folders; None where every computer can keep it."""
    if name.startswith("/") or "\\" in name or _DRIVE.match(name) or ".." in name.split("/"):
        return say.LEADS_OUT
    parts = name.split("/")
    sound = len(parts) <= MOST_PARTS and len(name) <= LONGEST_NAME and all(map(_can_be_kept, parts))
    return None if sound else say.BAD_NAME


def composed(name: str) -> str:
    """The name as people write it: one character for a letter with its mark, as macOS does not keep it."""
    return unicodedata.normalize("NFC", name)


def likeness(name: str) -> str:
    """Equal for names that some computer takes for the same: in letter case, or in how a letter is put together."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())


def decoded(raw: bytes) -> str:
    """A name from a zip that does not say in which code: UTF-8, else cp866 if that gives Cyrillic, else cp437."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        pass
    name = raw.decode(_OLD_CYRILLIC)
    return name if _CYRILLIC_WORDS.fullmatch(name) and not _MIXED.search(name) else raw.decode("cp437")


def _can_be_kept(part: str) -> bool:
    if not part or len(part) > LONGEST_PART or part in (".", "..") or _RESERVED.fullmatch(part):
        return False
    if part != part.strip() or part.endswith(".") or set(part) & _FORBIDDEN:
        return False
    return all(char == " " or unicodedata.category(char)[0] in _VISIBLE for char in part)

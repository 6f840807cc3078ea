"""The formats that a bank may come in, each recognised by what is in the file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.banks import aiken
from kiosk.banks import sentences as say
from kiosk.banks.errors import BankError
from kiosk.banks.files import decoded, read_head
from kiosk.banks.gift import read as gift
from kiosk.banks.model import Bank
from kiosk.banks.moodle import read as moodle
from kiosk.banks.sheets import looks_like_csv, looks_like_xlsx, read_csv, read_xlsx


@dataclass(frozen=True)
class Format:
    """A format that can be read.

    Attributes:
        name: as ``--format`` takes it.
        recognises: whether a file is of this format, by the path and the file's first 64 KiB; never raises.
        read: the bank in a file; raises BankError where there is nothing to be had from it.
    """

    name: str
    recognises: Callable[[Path, bytes], bool]
    read: Callable[[Path], Bank]


def _by_text(recognises: Callable[[str], bool]) -> Callable[[Path, bytes], bool]:
    """What tells a format by the words at a file's beginning."""

    def recognises_bytes(path: Path, head: bytes) -> bool:
        try:
            text, _ = decoded(head, str(path))
        except BankError:
            return False
        return recognises(text.replace("\r\n", "\n").replace("\r", "\n"))

    return recognises_bytes


FORMATS: Final[tuple[Format, ...]] = (
    Format("moodle-xml", moodle.recognises, moodle.read),
    Format("xlsx", looks_like_xlsx, read_xlsx),
    Format("csv", looks_like_csv, read_csv),
    Format("aiken", _by_text(aiken.recognises), aiken.read),
    Format("gift", _by_text(gift.recognises), gift.read),
)
"""The strictest first: whatever has braces may be GIFT."""


def read_bank(path: Path, name: str | None = None) -> Bank:
    """The bank in a file, of the format called ``name`` or else of the one that its content shows.

    Raises:
        BankError: the file cannot be read, is of no format that is known, or holds no question.
    """
    head = read_head(path)
    known = ", ".join(format.name for format in FORMATS)
    found = next((one for one in FORMATS if (one.name == name if name else one.recognises(path, head))), None)
    if found is None:
        raise BankError(say.UNKNOWN_FORMAT, say.KNOWN_FORMATS.filled(formats=known), where=str(path))
    return found.read(path)

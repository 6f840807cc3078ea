"""The formats that a bank may come in, each recognised by what is in the file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.banks import aiken
from kiosk.banks import sentences as say
from kiosk.banks.errors import BankError
from kiosk.banks.files import decoded, read_head
from kiosk.banks.gift import read as gift
from kiosk.banks.gift.write import write as write_gift
from kiosk.banks.h5p import read as h5p
from kiosk.banks.model import Bank, Skipped
from kiosk.banks.moodle import read as moodle
from kiosk.banks.sheets import looks_like_csv, looks_like_xlsx, read_csv, read_xlsx, write_sheet
from kiosk.lang import Lang


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
            text, _ = decoded(head, str(path), whole=False)
        except BankError:
            return False
        return recognises(text.replace("\r\n", "\n").replace("\r", "\n"))

    return recognises_bytes


FORMATS: Final[tuple[Format, ...]] = (
    Format("h5p", h5p.recognises, h5p.read),
    Format("moodle-xml", moodle.recognises, moodle.read),
    Format("xlsx", looks_like_xlsx, read_xlsx),
    Format("csv", looks_like_csv, read_csv),
    Format("aiken", _by_text(aiken.recognises), aiken.read),
    Format("gift", _by_text(gift.recognises), gift.read),
)
"""The strictest first: whatever has braces may be GIFT."""


def _gift(bank: Bank, path: Path, lang: Lang) -> tuple[Skipped, ...]:
    return write_gift(bank, path)


def _sheet(bank: Bank, path: Path, lang: Lang) -> tuple[Skipped, ...]:
    write_sheet(bank, path, lang)
    return ()


WRITERS: Final[Mapping[str, Callable[[Bank, Path, Lang], tuple[Skipped, ...]]]] = {
    ".gift": _gift,
    ".csv": _sheet,
    ".xlsx": _sheet,
}
"""By the file's ending; each gives what its format cannot hold."""


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


def require_ending(path: Path) -> None:
    """See that a bank can be written to a file of this name.

    Raises:
        BankError: its ending is not one of ours.
    """
    if path.suffix.lower() not in WRITERS:
        endings = ", ".join(WRITERS)
        raise BankError(say.UNKNOWN_ENDING.filled(name=path.name), say.KNOWN_ENDINGS.filled(endings=endings))


def write_bank(bank: Bank, path: Path, lang: Lang) -> tuple[Skipped, ...]:
    """Writes a bank in the format of the file's ending, ``lang`` being the language of headings; gives what it cannot
    hold.

    Raises:
        BankError: as :func:`require_ending` does, or the file cannot be written.
    """
    require_ending(path)
    return WRITERS[path.suffix.lower()](bank, path, lang)

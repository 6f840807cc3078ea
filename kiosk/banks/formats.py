"""The formats that a bank may come in, each recognised by what is in the file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.banks.model import Bank


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

"""Whether a file is one of our sheets, by its beginning."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from kiosk.banks.errors import BankError
from kiosk.banks.files import decoded
from kiosk.banks.sheets.columns import header, is_header
from kiosk.banks.sheets.csvfile import csv_grid

_ZIP: Final = b"PK\x03\x04"


def looks_like_xlsx(path: Path, beginning: bytes) -> bool:
    """A zip file that is called a workbook, or that holds what a workbook holds first."""
    named = path.suffix.lower() in (".xlsx", ".xlsm")
    return beginning.startswith(_ZIP) and (named or b"[Content_Types].xml" in beginning[:4_000])


def looks_like_csv(path: Path, beginning: bytes) -> bool:
    """Text that is called CSV, or in which our headings are found."""
    if path.suffix.lower() in (".csv", ".tsv"):
        return True
    try:
        text, _ = decoded(beginning, "", whole=False)
        return any(is_header(header(row.cells)) for row in csv_grid(text, "").rows[:5])
    except BankError:
        return False

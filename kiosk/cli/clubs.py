"""What the clubs are called whose kiosks the record knows by an id alone: a table of two columns, as Excel saves it."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from kiosk.errors import SetupError

_FIX: Final = "on each line write a kiosk's id, as in the name of its export, and its club's name; save it as CSV UTF-8"


def read_clubs(path: Path) -> Mapping[str, str]:
    """Names by kiosk id; a name that several kiosks have is told apart by their ids.

    Raises:
        SetupError: the file cannot be read, or a line is no id and name.
    """
    try:
        lines = path.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise SetupError("this table of clubs cannot be read", where=str(path), fix=_FIX) from error
    named: dict[str, str] = {}
    # Excel parts cells by what the computer's region parts them by.
    parted = csv.reader(lines, delimiter=";" if lines and ";" in lines[0] else ",")
    for cells in parted:
        filled = [cell.strip() for cell in cells if cell.strip()]
        if not filled:
            continue
        if len(filled) != 2:
            raise SetupError("this is no id and name", where=f"{path}:{parted.line_num}", fix=_FIX)
        named[filled[0]] = filled[1]
    often = Counter(named.values())
    return {kiosk: f"{name} ({kiosk})" if often[name] > 1 else name for kiosk, name in named.items()}

"""Ids within a pack: sounding like what they name, each given once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from kiosk.packs.slug import slug_of

LONGEST: Final = 40
"""Of an id, in letters."""

# No file may be called so on Windows, none but the head is called "pack", and YAML takes "null" for nothing.
_RESERVED: Final = frozenset(
    {"aux", "con", "nul", "null", "pack", "prn"} | {f"{n}{i}" for n in ("com", "lpt") for i in range(10)}
)


class Names:
    """Gives ids, and remembers which it has given; none of those in ``taken``."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._given = {*_RESERVED, *taken}
        self._tried: dict[str, int] = {}

    def give(self, name: str, otherwise: str) -> str:
        """An id that sounds like ``name``, or like ``otherwise`` where nothing of it can be written in Latin."""
        whole = slug_of(name, otherwise)
        short = whole if len(whole) <= LONGEST else whole[: LONGEST + 1].rpartition("-")[0] or whole[:LONGEST]
        number = self._tried.get(short, 1)
        id = short if number == 1 else f"{short}-{number}"
        while id in self._given:
            number += 1
            id = f"{short}-{number}"
        self._tried[short] = number
        self._given.add(id)
        return id

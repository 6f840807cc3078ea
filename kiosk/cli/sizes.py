"""Sizes of windows as they are written on a command line."""

from __future__ import annotations

import re

from kiosk.cli.troubles import SetupTrouble, no_size


def size_of(text: str, option: str) -> tuple[int, int]:
    """Width and height in pixels of a text like ``1280x720``.

    Raises:
        SetupTrouble: it is no size; says so of ``option``.
    """
    match = re.fullmatch(r"([1-9]\d{2,4})x([1-9]\d{2,4})", text)
    if match is None:
        raise SetupTrouble(no_size(text, option))
    return int(match[1]), int(match[2])

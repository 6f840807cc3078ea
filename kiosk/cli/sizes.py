"""Sizes of windows as they are written on a command line."""

from __future__ import annotations

import re


def size_of(text: str) -> tuple[int, int] | None:
    """Width and height in pixels of a text like ``1280x720``; None where it is no size."""
    match = re.fullmatch(r"([1-9]\d{2,4})x([1-9]\d{2,4})", text)
    return (int(match[1]), int(match[2])) if match else None

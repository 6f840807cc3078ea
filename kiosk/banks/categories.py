"""Categories as Moodle writes them: a path whose parts stand between slashes, ``//`` being a slash within a part."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

_BETWEEN: Final = re.compile(r"(?<!/)/(?!/)")
_PLACEHOLDER: Final = re.compile(r"\$[a-z]+\d*\$", re.IGNORECASE)


def category_of(path: str) -> tuple[str, ...]:
    """``$course$/top/Ants/Red ants`` → Ants, Red ants: without where in Moodle it stood."""
    parts = [" ".join(part.replace("//", "/").split()) for part in _BETWEEN.split(path)]
    if _PLACEHOLDER.fullmatch(parts[0]):
        parts = parts[1:]
    if parts[:1] == ["top"]:
        parts = parts[1:]
    return tuple(part for part in parts if part)


def path_of(category: Sequence[str]) -> str:
    """The path of a category's parts."""
    return "/".join(part.replace("/", "//") for part in category)

"""Categories as Moodle writes them: a path whose parts stand between slashes, ``//`` being a slash within a part."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

_BETWEEN: Final = re.compile(r"(?<!/)/(?!/)")
_CONTEXT: Final = re.compile(r"\$(?:course|coursecat|cat1|module|system)\$", re.IGNORECASE)


def category_of(path: str) -> tuple[str, ...]:
    """The parts of a path, outermost first, without Moodle's own: ``$course$/top/A/B`` is A, B."""
    parts = [" ".join(part.replace("//", "/").split()) for part in _BETWEEN.split(path)]
    if _CONTEXT.fullmatch(parts[0]):
        parts = parts[2:] if parts[1:2] == ["top"] else parts[1:]
    return tuple(part for part in parts if part)


def path_of(category: Sequence[str]) -> str:
    """The path of a category's parts."""
    return "/".join(part.replace("/", "//") for part in category)

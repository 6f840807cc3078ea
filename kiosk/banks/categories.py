"""Categories as Moodle writes them: a path whose parts stand between slashes, ``//`` being a slash within a part."""

from __future__ import annotations

import re
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


def path_of(category: tuple[str, ...], within: str = "") -> str:
    """The path of a category's parts; ``within`` is where in Moodle it shall stand.

    Beside a part that begins or ends with a slash, the slash between two parts could not be told from it: a space,
    which no reader keeps, stands between them. A part that looks like a place in Moodle is put under ``top``, lest it
    be taken for one.
    """
    if not within and (category[:1] == ("top",) or any(map(_PLACEHOLDER.fullmatch, category[:1]))):
        within = "top"
    return "/".join((*([within] if within else ()), *map(_written, category)))


def _written(part: str) -> str:
    doubled = part.replace("/", "//")
    return f"{' ' * part.startswith('/')}{doubled}{' ' * part.endswith('/')}"

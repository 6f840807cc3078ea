"""How far a line should be indented, going by the lines above it; for files that YAML has given up on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

# A line that begins with a name, behind the dashes of lists or not. Other lines are words of a text, or comments.
_NAMED: Final = re.compile(r"^(?P<indent> *)(?P<dashes>(?:- +)*)(?P<name>[a-z][a-z-]*):(?P<value>\s.*)?$")
_LOOKED_AT: Final = 1_000
_STEP: Final = 2


class Indent(NamedTuple):
    """With how many spaces a line begins, and with how many it would fit."""

    found: int
    wanted: int


class _Line(NamedTuple):
    indent: int
    name_at: int
    name_end: int
    is_entry: bool
    opens: bool


def misfit(lines: Sequence[str], number: int, column: int) -> Indent | None:
    """The indentation of line ``number``, if it is what went wrong at ``column`` (both from 0); None if it is not."""
    line = _line(lines[number]) if 0 <= number < len(lines) else None
    if line is None or column not in (line.indent, line.name_end):
        return None
    above = list(_around(lines[:number]))
    if not above:
        return None
    if above[0].opens and line.indent > above[0].name_at:
        return None
    if above[0].opens and not any(line.indent == one.name_at for one in above):
        return Indent(line.indent, above[0].name_at + _STEP)
    levels = [one.indent for one in above if one.is_entry] if line.is_entry else [one.name_at for one in above]
    wanted = min(levels, key=lambda level: abs(level - line.indent), default=line.indent)
    return None if wanted == line.indent else Indent(line.indent, wanted)


def _around(lines: Sequence[str]) -> Iterator[_Line]:
    """The line above and all that it stands within, from the inside out."""
    least: int | None = None
    for text in reversed(lines):
        line = _line(text)
        if line is None or (least is not None and line.indent >= least):
            continue
        yield line
        least = line.indent
        if least == 0:
            return


def _line(text: str) -> _Line | None:
    found = _NAMED.match(text[:_LOOKED_AT])
    if found is None:
        return None
    value = (found["value"] or "").strip()
    return _Line(
        indent=found.end("indent"),
        name_at=found.start("name"),
        name_end=found.end("name"),
        is_entry=bool(found["dashes"]),
        opens=not value or value.startswith("#"),
    )

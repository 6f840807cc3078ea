"""libyaml's complaints, told to somebody who has never heard of YAML: what was probably written, and the way out."""

from __future__ import annotations

import re
from typing import Final

import yaml

from kiosk.yamlsafe.indent import misfit
from kiosk.yamlsafe.problem import Place, Problem, Sentence
from kiosk.yamlsafe.sentences import files as say

# The value of a line: behind its dashes and its name.
_VALUE: Final = re.compile(r"^\s*(?:- +)*(?:[\w-]+:\s+)?(?P<value>\S.*)$")
# A name whose colon has no space behind it, or is the broad one of another keyboard.
_TIGHT: Final = re.compile(r"^[\s{]*(?:- +)*(?:[\w-]+: +\{)?(?P<name>[a-z][a-z-]*)(?::(?=[^\s/])|\s?\uff1a)")
# A list's dash without its space, or the long one that a word processor makes of it.
_DASH: Final = re.compile(r"^\s*(?:- +)*(?P<dash>-|[\u2010-\u2015\u2212]\s*)(?P<name>[a-z][a-z-]*):(?=\s|$)")
_LOOKED_AT: Final = 1_000
_STARTERS: Final = frozenset("[]{},&*!|'\"%@`?")
_INNER_CONTEXT: Final = ("quoted scalar", "anchor", "alias", "tag", "flow", "simple key")

_BLOCK_PROBLEMS: Final = ("expected '-' indicator", "expected key", "mapping values are not allowed")
_BY_PROBLEM: Final[tuple[tuple[str, Sentence], ...]] = (
    ("mapping values are not allowed", say.COLON),
    ("expected comment or line break", say.TEXT_AFTER_ARROW),
    ("could not find expected ':'", say.LOOSE_LINE),
    ("tab character", say.TAB),
)


def explained(error: yaml.MarkedYAMLError, lines: list[str], file: str) -> Problem:
    """The problem behind a YAML error, at the line where a person should look."""
    mark = _mark(error, len(lines))
    place = Place(mark[0] + 1, mark[1] + 1)
    line = lines[mark[0]] if mark[0] < len(lines) else ""
    what = str(error.problem or "")
    if line[mark[1] : mark[1] + 1] == "\t" and "cannot start any token" in what:
        return Problem(file, place, say.TAB)
    for number in (mark[0], mark[0] - 1):
        tight = _TIGHT.match(lines[number][:_LOOKED_AT]) if 0 <= number < len(lines) else None
        if tight is not None:
            return Problem(file, Place(number + 1, tight.start("name") + 1), say.NO_SPACE, {"name": tight["name"]})
    slip = _dash(lines, mark[0], file) or _indent(lines, error, file)
    if slip is not None:
        return slip
    if "block sequence entries are not allowed" in what:
        return Problem(file, place, say.TEXT_START, {"char": "-"})
    for part, sentence in _BY_PROBLEM:
        if part in what:
            return Problem(file, place, sentence)
    if "flow" in str(error.context or "") and "expected ','" in what:
        return Problem(file, place, say.OPEN_BRACKET, {"char": line[mark[1] : mark[1] + 1]})
    char = _first_of_value(line)
    if char in _STARTERS:
        return Problem(file, place, say.TEXT_START, {"char": char})
    return Problem(file, place, say.SYNTAX, {"detail": what or "unknown"})


def _dash(lines: list[str], number: int, file: str) -> Problem | None:
    """A list's dash written otherwise, on that line or the last one above that has anything on it."""
    above = next((n for n in range(min(number, len(lines)) - 1, -1, -1) if lines[n].strip()), number)
    for n in (number, above):
        found = _DASH.match(lines[n][:_LOOKED_AT]) if n < len(lines) else None
        if found is not None:
            args = {"found": found["dash"] + found["name"], "name": found["name"]}
            return Problem(file, Place(n + 1, found.start("dash") + 1), say.DASH, args)
    return None


def _indent(lines: list[str], error: yaml.MarkedYAMLError, file: str) -> Problem | None:
    """A line that begins a space too early or too late."""
    mark = error.problem_mark
    if mark is None or not any(part in str(error.problem) for part in _BLOCK_PROBLEMS):
        return None
    indent = misfit(lines, mark.line, mark.column)
    if indent is None:
        return None
    args = {"found": str(indent.found), "wanted": str(indent.wanted)}
    return Problem(file, Place(mark.line + 1, indent.found + 1), say.INDENT, args)


def _mark(error: yaml.MarkedYAMLError, lines: int) -> tuple[int, int]:
    """Where the trouble began: an open quote or bracket is noticed only where the file ends, a name without a colon one
    line too late."""
    context = str(error.context or "")
    inner = any(word in context for word in _INNER_CONTEXT)
    mark = error.context_mark if inner and error.context_mark is not None else error.problem_mark
    if mark is None:
        return 0, 0
    return min(mark.line, lines - 1), mark.column


def _first_of_value(line: str) -> str:
    found = _VALUE.match(line[:_LOOKED_AT])
    return found["value"][0] if found else ""

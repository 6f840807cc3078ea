"""The first pass: bytes → YAML events, within limits, before anything is built.

libyaml's composer recurses and dies of deep nesting; its event reader does not, but takes quadratic time over it.
Stopping at a depth while the events come cures both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

import yaml

from kiosk.yamlsafe import syntax
from kiosk.yamlsafe.problem import Place, Problem, Sentence
from kiosk.yamlsafe.sentences import files as say

MAX_BYTES: Final = 1_000_000
MAX_DEPTH: Final = 40
MAX_NODES: Final = 12_000

_STARTS: Final = frozenset({yaml.MappingStartEvent, yaml.SequenceStartEvent})
_ENDS: Final = frozenset({yaml.MappingEndEvent, yaml.SequenceEndEvent})
_LINE_END: Final = re.compile(r"\r\n|\r|\n")
# What YAML may not hold, what it would take for a line break that no editor shows, and what turns a text around.
_HIDDEN: Final = re.compile(
    "[^\t\n\r\x20-\x7e\xa0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)


class Refused(Exception):
    """The file is not read any further; ``problem`` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


def decoded(raw: bytes, file: str) -> str:
    """The text of a file of at most 1 MB in UTF-8, with or without a byte order mark.

    Raises:
        Refused: too big, not UTF-8, or with characters that nobody can see.
    """
    if len(raw) > MAX_BYTES:
        raise Refused(Problem(file, Place(1, 1), say.TOO_BIG, {"limit": str(MAX_BYTES // 1000)}))
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8-sig", errors="replace")
        raise Refused(Problem(file, end_of(before), say.NOT_UTF8)) from None
    hidden = hidden_in(text)
    if hidden is not None:
        place = end_of(text[: hidden.start()])
        raise Refused(Problem(file, place, say.HIDDEN_CHARACTER, {"char": code_of(hidden.group())}))
    return text


def hidden_in(text: str) -> re.Match[str] | None:
    """The first character that nobody can see, or that turns the writing around."""
    return _HIDDEN.search(text)


def code_of(char: str) -> str:
    """A character that cannot be shown, by its number."""
    return f"U+{ord(char):04X}"


def lines_of(text: str) -> list[str]:
    """The lines as YAML counts them."""
    return _LINE_END.split(text)


def events(text: str, file: str) -> Iterator[yaml.Event]:
    """The events of the file's only document, from its first node to its last.

    Raises:
        Refused: not YAML, too deep, too many nodes, links, tags, or a second document.
    """
    depth = nodes = documents = 0
    for event in _parsed(text, file):
        kind = type(event)
        if kind in _ENDS:
            depth -= 1
        elif kind is yaml.ScalarEvent or kind in _STARTS:
            nodes += 1
            depth += kind is not yaml.ScalarEvent
            if event.anchor is not None or event.tag is not None:
                raise Refused(Problem(file, place_of(event), say.TAG if event.anchor is None else say.ALIAS))
            if depth > MAX_DEPTH:
                raise _refused(event, file, say.TOO_DEEP, MAX_DEPTH)
            if nodes > MAX_NODES:
                raise _refused(event, file, say.TOO_MANY, MAX_NODES)
        elif kind is yaml.AliasEvent:
            raise Refused(Problem(file, place_of(event), say.ALIAS))
        else:
            documents += kind is yaml.DocumentStartEvent
            if documents > 1:
                raise Refused(Problem(file, place_of(event), say.SECOND_DOCUMENT))
            continue
        yield event


def end_of(text: str) -> Place:
    """The place behind a text, where what follows it begins."""
    lines = lines_of(text)
    return Place(len(lines), len(lines[-1]) + 1)


def place_of(event: yaml.Event) -> Place:
    """Where an event begins, as people count."""
    mark = event.start_mark
    return Place(1, 1) if mark is None else Place(mark.line + 1, mark.column + 1)


def _parsed(text: str, file: str) -> Iterator[Any]:
    try:
        # Not yaml.parse, which asks twice for each.
        parser = yaml.CSafeLoader(text)
        while (event := parser.get_event()) is not None:
            yield event
    except yaml.MarkedYAMLError as error:
        raise Refused(syntax.explained(error, lines_of(text), file)) from None
    except yaml.YAMLError as error:
        raise Refused(Problem(file, Place(1, 1), say.SYNTAX, {"detail": str(error)})) from None


def _refused(event: yaml.Event, file: str, sentence: Sentence, limit: int) -> Refused:
    return Refused(Problem(file, place_of(event), sentence, {"limit": str(limit)}))

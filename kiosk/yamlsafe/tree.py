"""Events → plain values with the place of each.

Sequences become tuples and mappings dicts. Of YAML 1.1's guesses only whole decimal numbers, ``true``, ``false`` and
nothing at all are kept; ``No``, ``12:30`` and ``1_000`` stay the text they are. What a plain number was written as is
remembered, since a field may want it as text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Any, Final

import yaml

from kiosk.lang import LANGS
from kiosk.yamlsafe.problem import Place, Problem, Sentence
from kiosk.yamlsafe.scan import code_of, end_of, events, hidden_in, lines_of, place_of
from kiosk.yamlsafe.sentences import files as say

Path = tuple[str | int, ...]

_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]{0,15})")
_FIXED: Final[dict[str, bool | None]] = {"true": True, "false": False, "null": None, "~": None, "": None}
_NO_WORDS: Final = "voice"
"""What stands under this name in a language names files; people do not read it."""


@dataclass(frozen=True)
class Tree:
    """A file's values and where they stand. ``written`` has the text of plain numbers, true and false.

    ``text`` is the file as it was decoded, ``digest`` the SHA-256 of its bytes, in hexadecimal.
    """

    value: Any
    places: dict[Path, yaml.Mark] = field(default_factory=dict)
    names: dict[Path, yaml.Mark] = field(default_factory=dict)
    written: dict[Path, str] = field(default_factory=dict)
    text: str = ""
    digest: str = ""

    def at(self, path: Path) -> Place:
        """Where the value of ``path`` stands; the nearest thing around it when it is not in the file."""
        while path and path not in self.places:
            path = path[:-1]
        return _place(self.places[path]) if path in self.places else Place(1, 1)

    def name_at(self, path: Path) -> Place:
        """Where the name before that value stands."""
        return _place(self.names[path]) if path in self.names else self.at(path)

    def at_sign(self, path: Path, before: int, signs: str) -> Place:
        """Where one of ``signs`` stands in the text of ``path``, ``before`` others of them being before it there."""
        while path and path not in self.places:
            path = path[:-1]
        begin = self.places[path].index if path in self.places else 0
        if self.text[begin : begin + 1] in (">", "|"):
            begin += len(lines_of(self.text[begin:])[0])
        found = next(islice(re.finditer(f"[{re.escape(signs)}]", self.text[begin:]), before, None), None)
        return self.at(path) if found is None else end_of(self.text[: begin + found.start()])


def build(text: str, file: str) -> tuple[Tree, list[Problem]]:
    """The values of a decoded file, and what a person should not have written although YAML allows it.

    Raises:
        Refused: the events are not to be trusted.
    """
    builder = _Builder(events(text, file), lines_of(text), file)
    return replace(builder.tree(), text=text), builder.problems


class _Builder:
    """``words``: is a node meant for people; ``braces``: does it stand inside ``{}``."""

    def __init__(self, stream: Iterator[Any], lines: list[str], file: str) -> None:
        self.problems: list[Problem] = []
        self._stream = stream
        self._lines = lines
        self._file = file
        self._places: dict[Path, yaml.Mark] = {}
        self._names: dict[Path, yaml.Mark] = {}
        self._written: dict[Path, str] = {}

    def tree(self) -> Tree:
        first = next(self._stream, None)
        value = None if first is None else self._node(first, (), words=False, braces=False)
        # The rest is read for its errors: a second document, an unclosed bracket.
        for _ in self._stream:
            continue
        return Tree(value, self._places, self._names, self._written)

    def _node(self, event: Any, path: Path, *, words: bool, braces: bool) -> Any:
        self._places[path] = event.start_mark
        kind = type(event)
        if kind is yaml.ScalarEvent:
            return self._scalar(event, path, words, braces)
        if kind is yaml.SequenceStartEvent:
            return self._sequence(path, words, braces)
        return self._mapping(path, words, braces or bool(event.flow_style))

    def _sequence(self, path: Path, words: bool, braces: bool) -> tuple[Any, ...]:
        values: list[Any] = []
        for event in self._stream:
            if type(event) is yaml.SequenceEndEvent:
                break
            values.append(self._node(event, (*path, len(values)), words=words, braces=braces))
        return tuple(values)

    def _mapping(self, path: Path, words: bool, braces: bool) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for key in self._stream:
            kind = type(key)
            if kind is yaml.MappingEndEvent:
                break
            if kind is not yaml.ScalarEvent:
                self._complain(key, say.KEY_NOT_TEXT)
                self._node(key, (*path, "?"), words=False, braces=False)
                self._node(next(self._stream), (*path, "?"), words=False, braces=False)
                continue
            name = key.value
            inner = (*path, name)
            if name in values:
                self._complain(key, say.DUPLICATE, name=name[:60])
            self._names[inner] = key.start_mark
            value = next(self._stream)
            if braces and _left_out(value):
                self._complain(key, say.WORDS_IN_BRACES)
            values[name] = self._node(value, inner, words=name != _NO_WORDS and (words or name in LANGS), braces=braces)
        return values

    def _scalar(self, event: Any, path: Path, words: bool, braces: bool) -> Any:
        plain = not event.style
        text = event.value
        if words and plain and not text and self._behind(event).startswith("#"):
            self._complain(event, say.CUT_AT_HASH)
        if plain and text in _FIXED:
            if text in ("true", "false"):
                self._written[path] = text
            return _FIXED[text]
        if event.style == '"':
            self._check_escapes(event)
        if words:
            self._check_words(event, braces, plain)
        if plain and _NUMBER.fullmatch(text):
            self._written[path] = text
            return int(text)
        return text

    def _check_escapes(self, event: yaml.ScalarEvent) -> None:
        """What no file may hold may not be written as ``\\u202E`` either."""
        hidden = hidden_in(event.value)
        if hidden is not None:
            self._complain(event, say.HIDDEN_CHARACTER, char=code_of(hidden.group()))

    def _check_words(self, event: yaml.ScalarEvent, braces: bool, plain: bool) -> None:
        if braces:
            self._complain(event, say.WORDS_IN_BRACES)
        elif plain and self._behind(event).startswith("#"):
            self._complain(event, say.CUT_AT_HASH)
        elif event.style in ("'", '"') and not _would_be_no_text(event.value):
            self._complain(event, say.QUOTES_NOT_SHOWN)

    def _behind(self, event: yaml.Event) -> str:
        """What remains of the line on which an event ends."""
        mark = event.end_mark
        if mark is None or mark.line >= len(self._lines):
            return ""
        return self._lines[mark.line][mark.column :].lstrip()

    def _complain(self, event: yaml.Event, sentence: Sentence, **args: str) -> None:
        place = place_of(event)
        last = self.problems[-1] if self.problems else None
        # One comma too many makes many names of one sentence.
        if last is None or (last.line, last.sentence) != (place.line, sentence):
            self.problems.append(Problem(self._file, place, sentence, args))


def _place(mark: yaml.Mark) -> Place:
    return Place(mark.line + 1, mark.column + 1)


def _would_be_no_text(text: str) -> bool:
    """Is it quoted for a reason: a number, or a word that YAML knows?"""
    return text in _FIXED or _NUMBER.fullmatch(text) is not None


def _left_out(event: yaml.Event) -> bool:
    """Is this the nothing behind a name without a colon, as in ``{mn: Сайн уу, найз}``?"""
    return isinstance(event, yaml.ScalarEvent) and not event.style and event.value == ""

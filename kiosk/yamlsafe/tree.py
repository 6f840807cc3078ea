"""Events → plain values with the place of each.

Sequences become tuples and mappings dicts. Of YAML 1.1's guesses only whole decimal numbers, ``true``, ``false`` and
nothing at all are kept; ``No``, ``12:30`` and ``1_000`` stay the text they are. What a plain number was written as is
remembered, since a field may want it as text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

import yaml

from kiosk.lang import LANGS
from kiosk.yamlsafe import sentences as say
from kiosk.yamlsafe.problem import Place, Problem, Sentence
from kiosk.yamlsafe.scan import events, lines_of, place_of

Path = tuple[str | int, ...]

_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]{0,15})")
_FIXED: Final[dict[str, bool | None]] = {"true": True, "false": False, "null": None, "~": None, "": None}


@dataclass(frozen=True)
class Tree:
    """A file's values and where they stand. ``written`` has the text of plain numbers, true and false.

    ``digest`` is the SHA-256 of the bytes that were read, in hexadecimal.
    """

    value: Any
    places: dict[Path, Place] = field(default_factory=dict)
    names: dict[Path, Place] = field(default_factory=dict)
    written: dict[Path, str] = field(default_factory=dict)
    digest: str = ""

    def at(self, path: Path) -> Place:
        """Where the value of ``path`` stands; the nearest thing around it when it is not in the file."""
        return self._nearest(self.places, path)

    def name_at(self, path: Path) -> Place:
        """Where the name before that value stands."""
        return self.names[path] if path in self.names else self.at(path)

    @staticmethod
    def _nearest(places: dict[Path, Place], path: Path) -> Place:
        while path and path not in places:
            path = path[:-1]
        return places.get(path, Place(1, 1))


def build(text: str, file: str) -> tuple[Tree, list[Problem]]:
    """The values of a decoded file, and what a person should not have written although YAML allows it.

    Raises:
        Refused: the events are not to be trusted.
    """
    builder = _Builder(events(text, file), lines_of(text), file)
    return builder.tree(), builder.problems


@dataclass(frozen=True)
class _Around:
    """What surrounds a node: are its words meant for people, and does it stand inside ``{}``?"""

    words: bool = False
    braces: bool = False


class _Builder:
    def __init__(self, stream: Iterator[yaml.Event], lines: list[str], file: str) -> None:
        self.problems: list[Problem] = []
        self._stream = stream
        self._lines = lines
        self._file = file
        self._tree = Tree(None)

    def tree(self) -> Tree:
        first = next(self._stream, None)
        value = None if first is None else self._node(first, (), _Around())
        # The rest is read for its errors: a second document, an unclosed bracket.
        for _ in self._stream:
            continue
        return Tree(value, self._tree.places, self._tree.names, self._tree.written)

    def _node(self, event: yaml.Event, path: Path, around: _Around) -> Any:
        self._tree.places[path] = place_of(event)
        if isinstance(event, yaml.MappingStartEvent):
            braces = around.braces or bool(event.flow_style)
            return self._mapping(path, _Around(around.words, braces))
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(path, around)
        assert isinstance(event, yaml.ScalarEvent)
        return self._scalar(event, path, around)

    def _sequence(self, path: Path, around: _Around) -> tuple[Any, ...]:
        values: list[Any] = []
        while not isinstance(event := next(self._stream), yaml.SequenceEndEvent):
            values.append(self._node(event, (*path, len(values)), around))
        return tuple(values)

    def _mapping(self, path: Path, around: _Around) -> dict[str, Any]:
        values: dict[str, Any] = {}
        while not isinstance(key := next(self._stream), yaml.MappingEndEvent):
            name = key.value if isinstance(key, yaml.ScalarEvent) else None
            if name is None:
                self._complain(key, say.KEY_NOT_TEXT)
                self._node(key, (*path, "?"), _Around())
                self._node(next(self._stream), (*path, "?"), _Around())
                continue
            inner = (*path, name)
            if name in values:
                self._complain(key, say.DUPLICATE, name=name[:60])
            self._tree.names[inner] = place_of(key)
            value = next(self._stream)
            if around.braces and _left_out(value):
                self._complain(key, say.WORDS_IN_BRACES)
            values[name] = self._node(value, inner, _Around(around.words or name in LANGS, around.braces))
        return values

    def _scalar(self, event: yaml.ScalarEvent, path: Path, around: _Around) -> Any:
        plain = not event.style
        text = event.value
        if plain and text in _FIXED:
            if text in ("true", "false"):
                self._tree.written[path] = text
            return _FIXED[text]
        if around.words:
            self._check_words(event, around, plain)
        if plain and _NUMBER.fullmatch(text):
            self._tree.written[path] = text
            return int(text)
        return text

    def _check_words(self, event: yaml.ScalarEvent, around: _Around, plain: bool) -> None:
        if around.braces:
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


def _would_be_no_text(text: str) -> bool:
    """Is it quoted for a reason: a number, or a word that YAML knows?"""
    return text in _FIXED or _NUMBER.fullmatch(text) is not None


def _left_out(event: yaml.Event) -> bool:
    """Is this the nothing behind a name without a colon, as in ``{mn: Сайн уу, найз}``?"""
    return isinstance(event, yaml.ScalarEvent) and not event.style and event.value == ""

"""A pack that has been read but not yet trusted, and what it may refer to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Set
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from pydantic import BaseModel

from kiosk.lang import LANGS, Lang
from kiosk.packs.model import Cast, Deck, Guide, PackHead, Quiz, Step, Story, TellFile, Words
from kiosk.packs.sources import Source
from kiosk.packs.tactics import Tactic
from kiosk.packs.words import WordLists
from kiosk.yamlsafe import Page
from kiosk.yamlsafe.fields import written_name
from kiosk.yamlsafe.tree import Path

Played = Deck | Story | Quiz | TellFile | Guide


@dataclass(frozen=True)
class Known:
    """What exists outside a pack. None: not known, so that nothing is said against a name or a text.

    ``measure`` gives how many pages of the smallest screen a text fills when it is set largest.
    """

    tactics: Mapping[str, Tactic] | None = None
    sources: Mapping[str, Source] | None = None
    faces: Set[str] | None = None
    words: WordLists | None = None
    measure: Callable[[str, Lang], int] | None = None


@dataclass(frozen=True)
class Draft:
    """The files of a pack that could be read, with the place of everything in them."""

    head: Page[PackHead]
    pages: tuple[Page[Played], ...]

    def all_pages(self) -> tuple[Page[Any], ...]:
        """Every file, ``pack.yaml`` first."""
        return (self.head, *self.pages)

    @cached_property
    def told(self) -> tuple[tuple[Page[Any], Told], ...]:
        """Every text for people, with the file it stands in; gathered once, for most checks read them all."""
        return tuple((page, told) for page in self.all_pages() for told in texts(page.content))


class Told(NamedTuple):
    """A text that a visitor may see: its path in the file, its language, the node it belongs to, its field."""

    path: Path
    lang: Lang
    words: Words
    field: str
    text: str


def texts(node: Any, path: Path = ()) -> Iterator[Told]:
    """Every text for people under a node, in the file's order."""
    if isinstance(node, Words):
        yield from _own_texts(node, path)
        return
    for part, inner in _parts(node):
        yield from texts(inner, (*path, part))


def steps_of(page: Page[Played]) -> Iterator[tuple[Path, Step]]:
    """The steps of a story or the questions of a quiz, with their paths."""
    content = page.content
    if isinstance(content, Story):
        yield from ((("steps", i), step) for i, step in enumerate(content.steps))
    if isinstance(content, Quiz):
        yield from ((("questions", i), step) for i, step in enumerate(content.questions))


def cast_of(content: Played) -> Cast:
    """Who writes and speaks in a file."""
    return {} if isinstance(content, TellFile | Guide) else content.cast


def spoken(node: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every node under ``node`` that has fields for words in ``mn`` and ``en``."""
    if isinstance(node, BaseModel) and set(LANGS) <= type(node).model_fields.keys():
        yield path, node
    if isinstance(node, Words):
        return
    for part, inner in _parts(node):
        yield from spoken(inner, (*path, part))


def _own_texts(words: Words, path: Path) -> Iterator[Told]:
    lang: Lang = "en" if path[-1:] == ("en",) else "mn"
    for name in type(words).model_fields:
        held = getattr(words, name)
        if isinstance(held, str):
            yield Told((*path, name), lang, words, name, held)
        elif isinstance(held, tuple):
            yield from (Told((*path, name, i), lang, words, name, text) for i, text in enumerate(held))


def _parts(node: Any) -> Iterator[tuple[str | int, Any]]:
    if isinstance(node, BaseModel):
        yield from ((written_name(n, f), getattr(node, n)) for n, f in type(node).model_fields.items())
    elif isinstance(node, dict):
        yield from node.items()
    elif isinstance(node, tuple):
        yield from enumerate(node)

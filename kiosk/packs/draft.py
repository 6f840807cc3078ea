"""A pack that has been read but not yet trusted, and what it may refer to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Set
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any, NamedTuple, get_args

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
        return tuple(
            (page, told)
            for page, nodes in self.spoken
            for path, node in nodes
            for lang in LANGS
            for told in _own_texts(getattr(node, lang), (*path, lang))
        )

    @cached_property
    def spoken(self) -> tuple[tuple[Page[Any], tuple[tuple[Path, Any], ...]], ...]:
        """Of each file every node that has fields for words in ``mn`` and ``en``, with its path."""
        return tuple((page, tuple(_spoken(page.content, ()))) for page in self.all_pages())


class Told(NamedTuple):
    """A text that a visitor may see: its path in the file, its language, the node it belongs to, its field."""

    path: Path
    lang: Lang
    words: Words
    field: str
    text: str


def texts(node: Any, path: Path = ()) -> list[Told]:
    """Every text for people under a node, in the file's order."""
    if isinstance(node, Words):
        return _own_texts(node, path)
    return [told for inner_path, inner in _inner(node, path) for told in texts(inner, inner_path)]


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


def _spoken(node: Any, path: Path) -> list[tuple[Path, Any]]:
    if isinstance(node, Words):
        return []
    model: type[BaseModel] = type(node)
    own = [(path, node)] if _speaks(model) else []
    return own + [found for inner_path, inner in _inner(node, path) for found in _spoken(inner, inner_path)]


def _own_texts(words: Words | None, path: Path) -> list[Told]:
    lang: Lang = "en" if path[-1:] == ("en",) else "mn"
    found: list[Told] = []
    if words is None:
        return found
    for name, held in words.__dict__.items():
        if isinstance(held, str):
            found.append(Told((*path, name), lang, words, name, held))
        elif isinstance(held, tuple):
            found += [Told((*path, name, i), lang, words, name, text) for i, text in enumerate(held)]
    return found


def _inner(node: Any, path: Path) -> list[tuple[Path, Any]]:
    """The nodes directly within a node that words may stand in, with their paths."""
    if isinstance(node, tuple):
        return [((*path, i), each) for i, each in enumerate(node)]
    found: list[tuple[Path, Any]] = []
    model: type[BaseModel] = type(node)
    for name, written in _fields_with_words(model):
        held = getattr(node, name)
        if isinstance(held, tuple):
            found += [((*path, written, i), each) for i, each in enumerate(held)]
        elif isinstance(held, dict):
            found += [((*path, written, key), each) for key, each in held.items()]
        elif held is not None:
            found.append(((*path, written), held))
    return found


# A class never changes, and asking pydantic about its fields takes longer than all else here.
@cache
def _fields_with_words(model: type[BaseModel]) -> tuple[tuple[str, str], ...]:
    """The fields that lead to words, each with its name in the file."""
    fields = model.model_fields.items()
    return tuple((name, written_name(name, info)) for name, info in fields if _leads_to_words(info.annotation))


def _leads_to_words(annotation: Any) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return issubclass(annotation, Words) or bool(_fields_with_words(annotation))
    return any(map(_leads_to_words, get_args(annotation)))


@cache
def _speaks(model: type[BaseModel]) -> bool:
    return model.model_fields.keys() >= set(LANGS)

"""The contents of a branching scenario, one by one: what each tells or asks, and where it leads.

How it plays is told by https://github.com/h5p/h5p-branching-scenario: a content's place in the list is its id, and a
negative one means an end screen; a missing one means the first of these.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from kiosk.banks.h5p import words as say
from kiosk.banks.h5p.fields import Fields, group, groups, number, truth, words
from kiosk.banks.h5p.package import Content, content_of
from kiosk.banks.h5p.questions import text_of, title_of
from kiosk.banks.model import Note

_TEXTS: Final = frozenset({"H5P.AdvancedText", "H5P.Text", "H5P.ContinuousText", "H5P.Table"})
_THE_END: Final = -1
_LONGEST_NAME: Final = 60


@dataclass(frozen=True)
class Ending:
    """An end screen. ``score`` is what reaching it is worth; 0 where it is worth nothing."""

    title: str
    text: str
    score: float


@dataclass(frozen=True)
class Way:
    """Where something leads: a place in the list, or an ending of the author's own words.

    Attributes:
        to: the place; negative for an end screen.
        said: what is said on the way, where the story goes on.
        ending: the end screen that the way has for itself.
        score: what taking it is worth.
    """

    to: int
    said: str = ""
    ending: Ending | None = None
    score: float = 0


@dataclass(frozen=True)
class Alternative:
    """An answer and where it leads."""

    text: str
    way: Way


@dataclass(frozen=True)
class Node:
    """One content of the scenario.

    Attributes:
        name: what to call it before a teacher.
        texts: what it tells, a screen each; of a question the last one asks.
        alternatives: the answers of a question.
        way: where it leads without an answer.
        notes: what of it does not come over.
    """

    name: str
    texts: tuple[str, ...]
    alternatives: tuple[Alternative, ...]
    way: Way
    notes: tuple[Note, ...] = ()


def node_of(item: Fields, place: int) -> Node:
    """A content of the list at that place, from 0."""
    content = content_of(group(item, "type"))
    question = group(content.params, "branchingQuestion")
    texts, notes = ((text_of(question, "question"),), ()) if question else _told(content)
    texts = tuple(filter(None, texts))
    title = title_of(content)
    if title and texts and truth(item, "showContentTitle"):
        texts = (f"{title}\n\n{texts[0]}", *texts[1:])
    name = (title or (texts[0] if texts else "") or f"{place + 1}")[:_LONGEST_NAME]
    library = content.library.removeprefix("H5P.") or "?"
    way = _way(item)
    if way.said and not question:
        texts, way = (*texts, way.said), replace(way, said="")
    return Node(
        name=name,
        texts=texts,
        alternatives=tuple(Alternative(text_of(one, "text"), _way(one)) for one in groups(question, "alternatives")),
        way=way,
        notes=tuple(note.filled(name=name, library=library) for note in notes),
    )


def _way(node: Fields) -> Way:
    to = number(node, "nextContentId")
    place = _THE_END if to is None else int(to)
    feedback = group(node, "feedback")
    title, text = text_of(feedback, "title"), text_of(feedback, "subtitle")
    score = number(feedback, "endScreenScore") or 0
    if place >= 0:
        return Way(place, "\n".join(filter(None, (title, text))), score=score)
    own = Ending(title, text, score) if title or text or "endScreenScore" in feedback else None
    return Way(place, ending=own)


def _told(content: Content) -> tuple[tuple[str, ...], tuple[Note, ...]]:
    """What a content tells in words, and what is to be said where that is not all of it."""
    read = _TELLERS.get(content.library)
    texts = () if read is None else read(content.params)
    if read is _advanced_text:
        return texts, ()
    return texts, (say.ONLY_WORDS_KEPT,) if any(texts) else (say.NODE_LEFT_OUT,)


def _advanced_text(params: Fields) -> tuple[str, ...]:
    return (text_of(params, "text"),)


def _slides(params: Fields) -> tuple[str, ...]:
    """The words on each slide of a presentation, in the order in which they were put there."""
    slides = groups(group(params, "presentation"), "slides")
    return tuple(_joined(group(one, "action") for one in groups(slide, "elements")) for slide in slides)


def _hotspots(params: Fields) -> tuple[str, ...]:
    """The words behind each spot of a picture; older versions have one content a spot, without a list."""
    spots = groups(params, "hotspots")
    shown = (_joined([*groups(spot, "content"), group(spot, "content"), group(spot, "action")]) for spot in spots)
    return tuple(
        "\n".join(filter(None, (text_of(spot, "header"), said))) for spot, said in zip(spots, shown, strict=True)
    )


def _joined(nodes: Iterable[Fields]) -> str:
    """The words of contents that are but text."""
    contents = map(content_of, nodes)
    return "\n".join(filter(None, (text_of(one.params, "text") for one in contents if one.library in _TEXTS)))


def _picture(params: Fields) -> tuple[str, ...]:
    """A picture's own words for whoever cannot see it."""
    return (" ".join(words(params, "alt").split()),)


_TELLERS: Final[Mapping[str, Callable[[Fields], tuple[str, ...]]]] = MappingProxyType(
    {
        "H5P.AdvancedText": _advanced_text,
        "H5P.Text": _advanced_text,
        "H5P.CoursePresentation": _slides,
        "H5P.Image": _picture,
        "H5P.ImageHotspots": _hotspots,
    }
)

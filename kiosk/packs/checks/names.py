"""Names: unique where they are given, known where they are used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from kiosk.packs.draft import Draft, Known, Played, cast_of, steps_of
from kiosk.packs.model import Deck, Guide, Item, Quiz, Step, Story, TellFile
from kiosk.packs.sentences import names as say
from kiosk.packs.sentences.files import SECOND_TELL
from kiosk.yamlsafe import Page, Problem
from kiosk.yamlsafe.suggest import listed, nearest
from kiosk.yamlsafe.tree import Path


def ids(draft: Draft, known: Known) -> Iterator[Problem]:
    """An id names one thing: a file within the pack, an item or step within its file."""
    yield from repeated((page, (kind_of(page),), getattr(page.content, kind_of(page))) for page in draft.pages)
    for page in draft.pages:
        content = page.content
        items = content.items if isinstance(content, Deck) else ()
        yield from repeated((page, ("items", i, "id"), item.id) for i, item in enumerate(items))
        yield from repeated((page, (*path, "id"), step.id) for path, step in steps_of(page))


def one_tell(draft: Draft, known: Known) -> Iterator[Problem]:
    """A pack has one telling after its rounds."""
    tells = [page for page in draft.pages if isinstance(page.content, TellFile)]
    yield from (page.problem(SECOND_TELL, "tell") for page in tells[1:])


def cast(draft: Draft, known: Known) -> Iterator[Problem]:
    """Whoever writes or speaks is in the cast of the file."""
    for page in draft.pages:
        members = cast_of(page.content)
        for path, name in _speakers(page):
            if name not in members:
                hint, there = nearest(name, members), listed(members)
                yield page.problem(say.UNKNOWN_CAST, *path, name=name, known=there, suggestion=hint)


def faces(draft: Draft, known: Known) -> Iterator[Problem]:
    """Every face has been drawn."""
    if known.faces is None:
        return
    drawn = sorted(known.faces)
    for page in draft.pages:
        for path, face in _faces(page):
            if face not in known.faces:
                hint, there = nearest(face, drawn), listed(drawn, len(drawn))
                yield page.problem(say.UNKNOWN_FACE, *path, name=face, known=there, suggestion=hint)


def sources(draft: Draft, known: Known) -> Iterator[Problem]:
    """Every fact's source is in the list of sources."""
    if known.sources is None:
        return
    for page in draft.pages:
        for path, source in _sources(page):
            if str(source) not in known.sources:
                yield page.problem(say.UNKNOWN_SOURCE, *path, name=source)


def kind_of(page: Page[Played]) -> str:
    """The first word of a file: deck, story, quiz, guide or tell."""
    content = page.content
    if isinstance(content, Deck):
        return "deck"
    if isinstance(content, Story):
        return "story"
    if isinstance(content, Guide):
        return "guide"
    return "quiz" if isinstance(content, Quiz) else "tell"


def repeated(named: Iterable[tuple[Page[Any], Path, str]]) -> Iterator[Problem]:
    """A problem at each name that stood before."""
    seen: set[str] = set()
    for page, path, name in named:
        if name in seen:
            yield page.problem(say.DUPLICATE_ID, *path, name=name)
        seen.add(name)


def _speakers(page: Page[Played]) -> Iterator[tuple[Path, str]]:
    content = page.content
    if isinstance(content, Story):
        yield ("hero",), content.hero
    if isinstance(content, Deck):
        yield from ((("items", i, "from"), item.sender) for i, item in enumerate(content.items))
    for path, step in steps_of(page):
        yield from (((*path, "chat", i, "who"), line.who) for i, line in enumerate(step.chat))


def _faces(page: Page[Played]) -> Iterator[tuple[Path, str]]:
    for name, member in cast_of(page.content).items():
        if member.face is not None:
            yield ("cast", name, "face"), member.face
    tellings = [((*path, "telling"), step.telling) for path, step in steps_of(page) if step.telling]
    if isinstance(page.content, TellFile):
        tellings.append((("telling",), page.content.telling))
    for path, telling in tellings:
        yield from (((*path, "whom", i, "face"), whom.face) for i, whom in enumerate(telling.whom) if whom.face)


def _sources(page: Page[Played]) -> Iterator[tuple[Path, int | str]]:
    citing: list[tuple[Path, Step | Item]] = list(steps_of(page))
    if isinstance(page.content, Deck):
        citing += [(("items", i), item) for i, item in enumerate(page.content.items)]
    for path, node in citing:
        yield from (((*path, "sources", i), source) for i, source in enumerate(node.sources))

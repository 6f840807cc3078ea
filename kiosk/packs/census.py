"""What the packs hold, counted: how much of each kind, what of the field is covered, what is still to be done."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any, get_args

from kiosk.lang import LANGS, Lang
from kiosk.packs.draft import Told, texts
from kiosk.packs.marks import parse
from kiosk.packs.model import Cover, Deck, Form, Item, Pack, Step, Truth

Covered = tuple[str, tuple[Cover, ...]]
"""Where something stands, ``pack/file`` and the rest, and what it is about."""


@dataclass(frozen=True)
class ItemCount:
    """Items of one truth and form; an item counts for each tactic that its Mongolian text marks."""

    items: int
    tactics: Mapping[str, int]


@dataclass(frozen=True)
class PackCount:
    """One pack. ``decks`` counts items by deck, truth and form; ``untranslated``, ``unreviewed`` texts by language."""

    pack: str
    audience: str
    ages: str
    stories: int
    steps: int
    endings: int
    questions: int
    guides: int
    decks: Mapping[str, Mapping[Truth, Mapping[Form, ItemCount]]]
    untranslated: Mapping[Lang, int]
    unreviewed: Mapping[Lang, int]


@dataclass(frozen=True)
class Census:
    """All packs. ``covers`` has every part of the field and where it is met; ``complete`` what both languages have."""

    packs: tuple[PackCount, ...]
    stories: int
    steps: int
    endings: int
    questions: int
    items: int
    covers: Mapping[Cover, tuple[str, ...]]
    complete: Mapping[Lang, tuple[str, ...]]
    sources: tuple[str, ...]
    unreviewed: int

    def as_dict(self) -> dict[str, Any]:
        """Plain values for a machine to read."""
        return asdict(self)


def take_census(packs: Iterable[Pack]) -> Census:
    """Count what these packs hold."""
    packs = tuple(packs)
    counts = tuple(map(_count, packs))
    covered = [each for pack in packs for each in _covered(pack)]
    return Census(
        packs=counts,
        stories=sum(count.stories for count in counts),
        steps=sum(count.steps for count in counts),
        endings=sum(count.endings for count in counts),
        questions=sum(count.questions for count in counts),
        items=sum(len(deck.items) for pack in packs for deck in pack.decks),
        covers={cover: tuple(where for where, covers in covered if cover in covers) for cover in get_args(Cover)},
        complete={lang: tuple(count.pack for count in counts if not count.untranslated[lang]) for lang in LANGS},
        sources=tuple(sorted({str(name) for pack in packs for name in _sources(pack)}, key=_by_number)),
        unreviewed=sum(sum(count.unreviewed.values()) for count in counts),
    )


def _count(pack: Pack) -> PackCount:
    steps = [step for story in pack.stories for step in story.steps]
    told = list(texts(pack))
    everywhere = {_place(each) for each in told}
    return PackCount(
        pack=pack.id,
        audience=pack.head.audience,
        ages=pack.head.ages,
        stories=len(pack.stories),
        steps=len(steps),
        endings=sum(step.end is not None for step in steps),
        questions=sum(len(quiz.questions) for quiz in pack.quizzes),
        guides=len(pack.guides),
        decks={deck.deck: _deck(deck) for deck in pack.decks},
        untranslated={lang: len(everywhere - {_place(each) for each in told if each.lang == lang}) for lang in LANGS},
        unreviewed={
            lang: sum(each.lang == lang for each in told) if getattr(pack.head.review, lang) is None else 0
            for lang in LANGS
        },
    )


def _deck(deck: Deck) -> Mapping[Truth, Mapping[Form, ItemCount]]:
    return {truth: {form: _items(deck, truth, form) for form in get_args(Form)} for truth in get_args(Truth)}


def _items(deck: Deck, truth: Truth, form: Form) -> ItemCount:
    items = [item for item in deck.items if (item.truth, item.form) == (truth, form)]
    tactics = Counter(name for item in items for name in {sign.tactic for sign in parse(item.mn.text).signs})
    return ItemCount(len(items), dict(sorted(tactics.items())))


def _place(told: Told) -> tuple[str | int, ...]:
    """Where a text stands, in whatever language."""
    return tuple(part for part in told.path if part not in LANGS)


def _covered(pack: Pack) -> Iterator[Covered]:
    for story in pack.stories:
        yield f"{pack.id}/{story.story}", story.covers
    yield from ((where, node.covers) for where, node in _nodes(pack))


def _sources(pack: Pack) -> Iterator[int | str]:
    for _, node in _nodes(pack):
        yield from node.sources


def _nodes(pack: Pack) -> Iterator[tuple[str, Step | Item]]:
    """Every step, question and item, and where it stands."""
    for story in pack.stories:
        yield from ((f"{pack.id}/{story.story}/{step.id}", step) for step in story.steps)
    for quiz in pack.quizzes:
        yield from ((f"{pack.id}/{quiz.quiz}/{step.id}", step) for step in quiz.questions)
    for deck in pack.decks:
        yield from ((f"{pack.id}/{deck.deck}/{item.id}", item) for item in deck.items)


def _by_number(name: str) -> tuple[int, str]:
    """In the order of sources.yaml: 15 before 15b before 104; names without a number last."""
    number = re.match(r"\d+", name)
    return (int(number.group()) if number else 10**9), name

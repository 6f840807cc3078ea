"""What the packs know and the record does not: main tactics and endings, and what people call it all."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from kiosk.cli.tactics import judged_texts
from kiosk.lang import Lang
from kiosk.packs import Pack
from kiosk.packs.marks import parse
from kiosk.packs.model import Story, Telling
from kiosk.packs.tactics import load_tactics
from kiosk.report import Names
from stats.publication import Known
from stats.summary import Step

_BEGINNING: Final = 44
"""Letters of a message that are enough to know it by."""


def known_of(packs: Iterable[Pack]) -> Known:
    """The tactic of the first sign of each judged text, and the endings of each story."""
    packs = tuple(packs)
    tactics: dict[Step, str] = {}
    for pack in packs:
        for ref, texts in judged_texts(pack):
            signs = [sign.tactic for text in texts for sign in parse(text).signs]
            if signs:
                tactics[Step(pack.id, ref)] = signs[0]
    endings = {Step(pack.id, story.story): frozenset(_endings(story)) for pack in packs for story in pack.stories}
    return Known(tactics, endings)


def names_of(packs: Iterable[Pack], lang: Lang, scenarios: Path) -> Names:
    """Titles of packs, of what is played and where it can be left, names of tactics, and what is told to whom."""
    packs = tuple(packs)
    tactics = load_tactics(scenarios / "tactics.yaml")
    return Names(
        packs={pack.id: pack.head.words(lang).title for pack in packs},
        steps={Step(pack.id, ref): name for pack in packs for ref, name in _steps(pack, lang)},
        tactics={name: tactic.words(lang).name for name, tactic in tactics.items()},
        told=_most_general(piece for pack in packs for telling in _tellings(pack) for piece in _pieces(telling, lang)),
    )


def _endings(story: Story) -> Iterator[str]:
    return (f"{story.story}/{step.id}" for step in story.steps if step.end is not None)


def _steps(pack: Pack, lang: Lang) -> Iterator[tuple[str, str]]:
    """Items by how they begin, endings by their story and title, steps by what they are in and their number there."""
    for deck in pack.decks:
        for item in deck.items:
            yield f"{deck.deck}/{item.id}", _quoted(parse(item.words(lang).text).plain)
    for story in pack.stories:
        for number, step in enumerate(story.steps, 1):
            told = story.words(lang).title
            ending = step.words(lang).title if step.end else None
            yield f"{story.story}/{step.id}", f"{told}: {ending}" if ending else f"{told}, {number}"
    for quiz in pack.quizzes:
        title = quiz.words(lang)
        yield from ((f"{quiz.quiz}/{step.id}", f"{title.title}, {n}") for n, step in enumerate(quiz.questions, 1))


def _quoted(text: str) -> str:
    """The first words, by which a message is known again."""
    return f"«{textwrap.shorten(text, _BEGINNING, placeholder=' …')}»"


def _tellings(pack: Pack) -> Iterator[Telling]:
    if pack.tell is not None:
        yield pack.tell.telling
    steps = [*(step for story in pack.stories for step in story.steps)]
    steps += (question for quiz in pack.quizzes for question in quiz.questions)
    yield from (step.telling for step in steps if step.telling is not None)


def _pieces(telling: Telling, lang: Lang) -> Iterator[tuple[str, str]]:
    yield from ((whom.id, whom.words(lang).text) for whom in telling.whom)
    yield from ((opener.id, opener.words(lang).text) for opener in telling.openers)
    yield from ((moment.id, moment.words(lang).text) for moment in telling.moments)


def _most_general(pieces: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Packs may word one id differently, and what is counted does not say of which it is: the shortest fits best."""
    return dict(sorted(pieces, key=lambda piece: -len(piece[1])))

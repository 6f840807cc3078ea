"""What the packs know and the record does not: main tactics and endings, and what people call it all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.cli.tactics import judged_texts
from kiosk.lang import Lang
from kiosk.packs import Pack
from kiosk.packs.marks import parse
from kiosk.packs.model import Story
from kiosk.packs.tactics import load_tactics
from kiosk.report import Names
from stats.publication import Known
from stats.summary import Step


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
    """Titles of packs, of what is played and where it can be left, and names of tactics."""
    packs = tuple(packs)
    tactics = load_tactics(scenarios / "tactics.yaml")
    return Names(
        packs={pack.id: pack.head.words(lang).title for pack in packs},
        steps={Step(pack.id, ref): name for pack in packs for ref, name in _steps(pack, lang)},
        tactics={name: tactic.words(lang).name for name, tactic in tactics.items()},
    )


def _endings(story: Story) -> Iterator[str]:
    return (f"{story.story}/{step.id}" for step in story.steps if step.end is not None)


def _steps(pack: Pack, lang: Lang) -> Iterator[tuple[str, str]]:
    """Endings by their story and title, items and steps by what they are in and their number there."""
    for deck in pack.decks:
        title = (deck.mn if lang == "mn" else deck.en or deck.mn) or pack.head.words(lang)
        yield from ((f"{deck.deck}/{item.id}", f"{title.title}, {n}") for n, item in enumerate(deck.items, 1))
    for story in pack.stories:
        for number, step in enumerate(story.steps, 1):
            told = story.words(lang).title
            ending = step.words(lang).title if step.end else None
            yield f"{story.story}/{step.id}", f"{told}: {ending}" if ending else f"{told}, {number}"
    for quiz in pack.quizzes:
        title = quiz.words(lang)
        yield from ((f"{quiz.quiz}/{step.id}", f"{title.title}, {n}") for n, step in enumerate(quiz.questions, 1))

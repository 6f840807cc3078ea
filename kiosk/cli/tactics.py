"""Which tactics a judged message shows: its signs name them, the record does not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk.packs import Pack
from kiosk.packs.marks import parse
from stats.summary import Step, Tactics


def tactics_of(packs: Iterable[Pack]) -> Tactics:
    """The tactics marked in the Mongolian of every item of a deck and every judged step, be it a lure or fine."""
    return {
        Step(pack.id, ref): frozenset(sign.tactic for text in texts for sign in parse(text).signs)
        for pack in packs
        for ref, texts in judged_texts(pack)
    }


def judged_texts(pack: Pack) -> Iterator[tuple[str, list[str]]]:
    """What is judged, as the record names it, and the texts that may be marked."""
    for deck in pack.decks:
        yield from ((f"{deck.deck}/{item.id}", [item.mn.text]) for item in deck.items)
    scripts = [(story.story, story.steps) for story in pack.stories]
    scripts += [(quiz.quiz, quiz.questions) for quiz in pack.quizzes]
    for name, steps in scripts:
        for step in steps:
            if step.truth is not None:
                yield f"{name}/{step.id}", [*(line.mn.text for line in step.chat), step.mn.text or ""]

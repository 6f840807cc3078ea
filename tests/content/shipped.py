"""The bundled packs by name, and what of them is asked about again and again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from kiosk.lang import Lang
from kiosk.packs.load import load
from kiosk.packs.marks import parse
from kiosk.packs.model import Deck, Item, Pack, Step, Telling

SCENARIOS = Path(__file__).parents[2] / "scenarios"
STUDENTS = ("students-11-13", "students-14-17")
ADULTS = ("families", "home-visits", "travellers")
PACKS = STUDENTS + ADULTS

ABSOLVED = re.compile(
    r"(?:чиний|таны|номингийн|охины) буруу (?:биш|байхгүй)|(?:not|never|n't)(?: \w+)? (?:your|nomin’s) fault",
    re.IGNORECASE,
)
"""Words which say that it is not the reader's fault."""


@cache
def bundled(name: str) -> Pack:
    pack = load(SCENARIOS / name).pack
    assert pack is not None, f"{name} cannot be played"
    return pack


def pairs(deck: Deck) -> list[tuple[Item, Item]]:
    """Each lure with its harmless twin."""
    by_id = {item.id: item for item in deck.items}
    return [(item, by_id[item.twin]) for item in deck.items if item.truth == "lure" and item.twin is not None]


def plain(item: Item, lang: Lang) -> str:
    return parse(item.words(lang).text).plain


def tactics(item: Item) -> list[str]:
    return [sign.tactic for sign in parse(item.mn.text).signs]


def story_steps(names: tuple[str, ...]) -> Iterator[Step]:
    for name in names:
        for story in bundled(name).stories:
            yield from story.steps


def tellings(pack: Pack) -> Iterator[Telling]:
    if pack.tell is not None:
        yield pack.tell.telling
    for story in pack.stories:
        yield from (step.telling for step in story.steps if step.telling is not None)

"""Where each step of a story may lead, and on what condition; also in a draft whose steps do not fit together yet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from kiosk.lang import Lang
from kiosk.packs.model import Condition, Step, Story

_SAID: Final[Mapping[Lang, Mapping[str, str]]] = {
    "mn": {"points": "оноо ≥ {0}", "flag": "{0} бол", "no-flag": "{0} биш бол", "else": "үгүй бол"},
    "en": {"points": "points ≥ {0}", "flag": "if {0}", "no-flag": "if not {0}", "else": "else"},
}


@dataclass(frozen=True)
class Way:
    """From one step to another; ``when`` says for which choices, or on what condition, and is empty for always."""

    source: str
    target: str
    when: str = ""


def ways_of(story: Story, lang: Lang) -> tuple[Way, ...]:
    """Every way in the story, in the file's order; several choices that lead to one step are one way."""
    below = dict(pairwise(step.id for step in story.steps))
    return tuple(way for step in story.steps for way in _merged(_ways(step, below.get(step.id), lang)))


def _ways(step: Step, below: str | None, lang: Lang) -> Iterator[Way]:
    if step.end is not None:
        return
    named = [(str(number), choice.next) for number, choice in enumerate(step.choices, 1) if choice.next is not None]
    yield from (Way(step.id, target, number) for number, target in named)
    if step.kind == "choice" and len(named) == len(step.choices):
        return
    others = ", ".join(str(n) for n, choice in enumerate(step.choices, 1) if choice.next is None) if named else ""
    if isinstance(step.next, str):
        yield Way(step.id, step.next, others)
        return
    jumps = step.next or ()
    for jump in jumps:
        yield Way(
            step.id, jump.goto, _condition(jump.when, lang) or (_SAID[lang]["else"] if len(jumps) > 1 else others)
        )
    if below is not None and all(jump.when is not None for jump in jumps):
        yield Way(step.id, below, _SAID[lang]["else"] if jumps else others)


def _condition(when: Condition | None, lang: Lang) -> str:
    if when is None:
        return ""
    held = {"points": when.points_at_least, "flag": when.flag, "no-flag": when.no_flag}
    return ", ".join(_SAID[lang][name].format(value) for name, value in held.items() if value is not None)


def _merged(ways: Iterator[Way]) -> Iterator[Way]:
    labels: dict[tuple[str, str], list[str]] = {}
    for way in ways:
        labels.setdefault((way.source, way.target), []).append(way.when)
    for (source, target), when in labels.items():
        yield Way(source, target, "" if "" in when else ", ".join(when))

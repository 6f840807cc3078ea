"""Brackets that are left over in a text once its signs are taken out: slips in marking, or brackets that are words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Final

from kiosk.packs.marks import unmarked
from kiosk.yamlsafe.suggest import nearest

_BRACKET: Final = re.compile(r"[\[\]{}]")
_CLOSED_BY: Final = {"[": "]", "{": "}"}
_PAIR: Final = re.compile(r"\[[^\[\]{}]*\]|\{[^\[\]{}]*\}")
_NEARLY: Final = re.compile(r"\]\s*\{")
# A tactic without its words, or in the brackets of another markup.
_NAMED: Final = re.compile(r"(?:\{|\]\s*\()\s*(?P<name>[a-z][a-z-]*)\s*[})]")
_SHOWN: Final = 24


@dataclass(frozen=True)
class Stray:
    """What remains of a mark: its offset in the text, and enough of the text to know it by."""

    at: int
    shown: str


def has_brackets(text: str) -> bool:
    """Is there a bracket at all that marks are made of?"""
    # Asked of every text: a loop over four of them takes many times as long.
    return "[" in text or "]" in text or "{" in text or "}" in text


def apart(text: str) -> Stray | None:
    """Words and tactic of a mark that do not join, as in ``[words] {tactic}``; whatever the text is."""
    found = _NEARLY.search(unmarked(text))
    return Stray(found.start(), found.group()) if found else None


def half(text: str, tactics: Collection[str]) -> Stray | None:
    """The first bracket without its partner, or tactic without its words, of a text that may carry signs."""
    rest = unmarked(text)
    found = [*_unpaired(text, rest), *_tactics_alone(rest, tactics)]
    joint = apart(text)
    return min(found if joint is None else [*found, joint], key=lambda stray: stray.at, default=None)


def pair(text: str) -> Stray | None:
    """The first pair of brackets that is no mark, and may be words or a mark that was forgotten half-way."""
    found = _PAIR.search(unmarked(text))
    return Stray(found.start(), _short(found.group())) if found else None


def _unpaired(text: str, rest: str) -> Iterator[Stray]:
    waiting: list[int] = []
    for found in _BRACKET.finditer(rest):
        bracket, at = found.group(), found.start()
        if bracket in _CLOSED_BY:
            waiting.append(at)
        elif waiting and _CLOSED_BY[rest[waiting[-1]]] == bracket:
            waiting.pop()
        else:
            yield Stray(at, "…" * (at > _SHOWN) + text[max(0, at - _SHOWN) : at + 1].lstrip())
    yield from (Stray(at, _short(text[at:])) for at in waiting)


def _tactics_alone(rest: str, tactics: Collection[str]) -> Iterator[Stray]:
    for found in _NAMED.finditer(rest):
        if nearest(found["name"], tactics) is not None:
            yield Stray(found.start(), found.group())


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…"

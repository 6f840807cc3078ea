"""What a visitor can do at a step. Numbers are positions in the file from 0, whatever order the screen shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from kiosk.quiz.judgement import Judgement


@dataclass(frozen=True)
class Chosen:
    """The tapped choices: one in a ``choice`` step, any number in a ``choices`` step."""

    ids: tuple[int, ...]


@dataclass(frozen=True)
class Spotted:
    """The signs found, by their number across the chat lines of the step in reading order."""

    signs: tuple[int, ...]


@dataclass(frozen=True)
class Ordered:
    """The parts in the order in which the visitor put them; ``(0, 1, 2)`` is the file's, right, order."""

    parts: tuple[int, ...]


@dataclass(frozen=True)
class Composed:
    """A telling: ids of the adult, of the first words, and of the moment."""

    whom: str
    opener: str
    moment: str


Response: TypeAlias = Judgement | Chosen | Spotted | Ordered | Composed


def code(response: Response) -> str:
    """How the record writes a response: a judgement's code, else the numbers or ids joined by a space."""
    match response:
        case Judgement():
            return response.code
        case Chosen(ids) | Spotted(ids):
            return " ".join(str(number) for number in sorted(ids))
        case Ordered(parts):
            return " ".join(str(number) for number in parts)
        case Composed(whom, opener, moment):
            return f"{whom} {opener} {moment}"

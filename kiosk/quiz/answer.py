"""One answer, as the record keeps it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from kiosk.packs.model import Kind, Truth
from kiosk.quiz.judgement import Judgement
from kiosk.quiz.responses import Response, code
from kiosk.quiz.scoring import StepOutcome

AnswerKind = Kind | Literal["vote", "second-vote"]
"""What a person answers to, or a class votes on before and after it has talked."""

_HASH_DIGITS = 12
_LONGEST = 3600.0


@dataclass(frozen=True)
class Asked:
    """What a visitor is asked: where, how, the words shown, and the truth where something is judged."""

    ref: str
    kind: Kind
    words: str
    truth: Truth | None = None


@dataclass(frozen=True)
class Answer:
    """What was answered, to what, and what it was worth; nothing about who.

    Attributes:
        ref: where: ``deck/item``, ``story/step``, ``quiz/question``, or the tell file's own id.
        kind: the kind of step; an item of a round is a ``judge``, a class's is a ``vote`` and then a ``second-vote``.
        text_hash: see ``text_hash``, over the words in the language shown.
        choice: the response as ``responses.code`` writes it; empty when nothing was ticked or found.
        truth: what is true of a judged message; None where nothing is judged.
        sure: the confidence of a judgement; None where nothing is judged.
        right: whether the answer earned all the points; None where none can be earned.
        points, maximum: earned, and to be earned here.
        seconds: from the question to the answer, to half a second.
        votes: how many of a class were for each choice; None where one person answers.
    """

    ref: str
    kind: AnswerKind
    text_hash: str
    choice: str
    truth: Truth | None
    sure: bool | None
    right: bool | None
    points: int
    maximum: int
    seconds: float
    votes: Mapping[str, int] | None = None


def text_hash(text: str) -> str:
    """Twelve hexadecimal digits that change whenever the words do, so that answers to old words stay apart."""
    return sha256(text.encode("utf-8")).hexdigest()[:_HASH_DIGITS]


def half_seconds(seconds: float) -> float:
    """``seconds`` to the nearest half, coarse enough not to single anybody out; from 0, to an hour at most."""
    return min(max(0.0, round(seconds * 2) / 2), _LONGEST)


def answer_to(asked: Asked, response: Response, outcome: StepOutcome, seconds: float) -> Answer:
    """The answer for the record; ``seconds`` is the time taken, unrounded."""
    return Answer(
        ref=asked.ref,
        kind=asked.kind,
        text_hash=text_hash(asked.words),
        choice=code(response),
        truth=asked.truth,
        sure=response.sure if isinstance(response, Judgement) else None,
        right=outcome.right,
        points=outcome.points,
        maximum=outcome.maximum,
        seconds=half_seconds(seconds),
    )

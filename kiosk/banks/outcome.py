"""Words for how well a question was answered, which other programs say beside those for each answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from kiosk.banks.model import BankChoice, Note, QuestionKind

OUTCOME_LEFT_OUT: Final = Note(
    "олон хариулттай асуултад дүнгээр нь хэлэх үг багтахгүй тул орхив: «{words}»",
    "where several answers are taken, words for how well it went have no place and were left out: “{words}”",
)

_SHARES: Final = (100.0, 50.0, 0.0)


def with_outcomes(
    choices: tuple[BankChoice, ...], kind: QuestionKind, said: Callable[[float], str]
) -> tuple[tuple[BankChoice, ...], tuple[Note, ...]]:
    """The choices, each also with what is said to whoever earns its share of the mark.

    Where several are ticked, no single choice earns it all: what is said then finds no place, and a note says so.

    Args:
        said: the words for a share of the mark, in percent; empty where there are none.
    """
    if kind == "multiple":
        lost = [words for words in dict.fromkeys(map(said, _SHARES)) if words]
        return choices, tuple(OUTCOME_LEFT_OUT.filled(words=words) for words in lost)
    shares = [max(0.0, choice.weight) for choice in choices]
    words = {share: said(share) for share in dict.fromkeys(shares)}  # once each, for reading them may take long
    return tuple(_also_saying(choice, words[share]) for choice, share in zip(choices, shares, strict=True)), ()


def _also_saying(choice: BankChoice, words: str) -> BankChoice:
    if not words or words in choice.feedback:
        return choice
    return replace(choice, feedback=f"{choice.feedback}\n{words}".strip())

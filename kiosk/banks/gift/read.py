"""A GIFT file → a bank."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Final

from kiosk.banks import sentences as say
from kiosk.banks.errors import BankError
from kiosk.banks.files import read_text
from kiosk.banks.gift import words
from kiosk.banks.gift.blocks import CATEGORY, blocks
from kiosk.banks.gift.escapes import hidden
from kiosk.banks.gift.parse import BLANK, parse
from kiosk.banks.gift.syntax import Broken, GiftChoice, GiftQuestion, GiftText
from kiosk.banks.limits import MOST_QUESTIONS
from kiosk.banks.model import Bank, BankChoice, Note, Question, QuestionKind, Skipped
from kiosk.banks.plain import plain

# A page, XML or JSON: braces there are no answers.
_OTHER: Final = re.compile(r'\s*(?:<[!?]|<html|\{\s*"|\[\s*\{)', re.IGNORECASE)

MOST_MARKDOWN: Final = 300_000
"""Of a file, in characters: reading it takes many times as long as reading HTML."""


def recognises(text: str) -> bool:
    """Whether a file that begins with ``text`` looks like GIFT: answers in braces, or a category."""
    if _OTHER.match(text):
        return False
    bare = hidden(text)
    return CATEGORY in text or 0 <= bare.find("{") < bare.rfind("}")


def read(path: Path) -> Bank:
    """The questions of a file that can be tapped; the others are skipped by name.

    Raises:
        BankError: the file cannot be read, holds no question, or too many.
    """
    text, notes = read_text(path)
    found = list(islice(syntax_of(text), MOST_QUESTIONS + 1))
    if not found:
        raise BankError(say.NO_QUESTIONS, say.WRITE_QUESTIONS, where=str(path))
    if len(found) > MOST_QUESTIONS:
        raise BankError(say.TOO_MANY.filled(limit=MOST_QUESTIONS), say.SPLIT_IT, where=str(path))
    if sum(map(_markdown_in, found)) > MOST_MARKDOWN:
        raise BankError(words.MUCH_MARKDOWN.filled(limit=MOST_MARKDOWN), say.SPLIT_IT, where=str(path))
    read_ones = [_as_question(one) for one in found]
    return Bank(
        name=path.stem,
        questions=tuple(one for one in read_ones if isinstance(one, Question)),
        skipped=tuple(one for one in read_ones if isinstance(one, Skipped)),
        notes=notes,
    )


def syntax_of(text: str) -> Iterator[GiftQuestion | Broken]:
    """Everything that a file says, in its order."""
    for block in blocks(text):
        yield from parse(block)


class _Words:
    """Texts made plain, and what was lost in all of them."""

    def __init__(self) -> None:
        self._lost: list[Note] = []

    def plain(self, text: GiftText | None) -> str:
        if text is None:
            return ""
        found = plain(text.text, text.markup)
        self._lost += found.notes
        return found.text

    @property
    def notes(self) -> tuple[Note, ...]:
        return tuple(dict.fromkeys(self._lost))


def _as_question(one: GiftQuestion | Broken) -> Question | Skipped:
    if isinstance(one, Broken):
        return Skipped(one.label, one.line, one.reason)
    texts = _Words()
    stem = texts.plain(one.stem)
    name = " ".join(plain(one.title or "", "moodle").text.split())
    if one.kind in words.UNSUPPORTED:
        return Skipped(name or stem or BLANK, one.line, words.UNSUPPORTED[one.kind])
    choices = _verdicts(one, texts) if one.kind == "TF" else tuple(_choice(choice, texts) for choice in one.choices)
    return Question(
        name=name,
        kind=_kind(one),
        stem=stem,
        choices=choices,
        general_feedback=texts.plain(one.global_feedback),
        category=one.category,
        line=one.line,
        notes=texts.notes,
    )


def _markdown_in(one: GiftQuestion | Broken) -> int:
    """How many characters of Markdown a question has."""
    if isinstance(one, Broken):
        return 0
    texts = (
        one.stem,
        one.global_feedback,
        *(text for choice in one.choices for text in (choice.text, choice.feedback)),
    )
    return sum(len(text.text) for text in texts if text is not None and text.markup == "markdown")


def _kind(one: GiftQuestion) -> QuestionKind:
    """Without a ``=`` that earns the whole mark no single answer is all right: several are to be ticked."""
    if one.kind == "TF":
        return "truefalse"
    return "single" if any(choice.right and _weight(choice) >= 100 for choice in one.choices) else "multiple"


def _choice(choice: GiftChoice, texts: _Words) -> BankChoice:
    return BankChoice(texts.plain(choice.text), _weight(choice), texts.plain(choice.feedback))


def _weight(choice: GiftChoice) -> float:
    """In percent: as written, or else all or nothing."""
    return choice.weight if choice.weight is not None else 100.0 if choice.right else 0.0


def _verdicts(one: GiftQuestion, texts: _Words) -> tuple[BankChoice, ...]:
    """True, then false; what is said to a wrong answer goes to the other one."""
    right, wrong = texts.plain(one.right), texts.plain(one.wrong)
    true = BankChoice("", 100.0 if one.is_true else 0.0, right if one.is_true else wrong)
    false = BankChoice("", 0.0 if one.is_true else 100.0, wrong if one.is_true else right)
    return true, false

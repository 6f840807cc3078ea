"""A bank → a GIFT file that Moodle imports, and that reads back as the same questions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.banks import sentences as say
from kiosk.banks.categories import path_of
from kiosk.banks.errors import BankError
from kiosk.banks.gift.blocks import CATEGORY
from kiosk.banks.gift.escapes import escaped
from kiosk.banks.model import Bank, BankChoice, Note, Question, Skipped

_TOP = "$course$/top"


def write(bank: Bank, path: Path) -> tuple[Skipped, ...]:
    """Writes a bank; gives the questions that GIFT cannot hold.

    Raises:
        BankError: the file cannot be written.
    """
    reasons = [(one, _not_held(one)) for one in bank.questions]
    text = "\n".join(_lines([one for one, reason in reasons if reason is None]))
    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        why = error.strerror or str(error)
        raise BankError(say.CANNOT_WRITE.filled(why=why), say.CHECK_PLACE, where=str(path)) from None
    return tuple(Skipped(one.label, one.line, reason) for one, reason in reasons if reason is not None)


def _not_held(question: Question) -> Note | None:
    if question.kind != "single" or any(choice.weight >= 100 for choice in question.choices):
        return None
    return say.NONE_WHOLE


def _lines(questions: list[Question]) -> Iterator[str]:
    category: tuple[str, ...] = ()
    for question in questions:
        if question.category != category:
            category = question.category
            yield f"{CATEGORY} {path_of(category, _TOP)}\n"
        yield from _question(question)


def _question(question: Question) -> Iterator[str]:
    """Plain text throughout, so that a sign that looks like markup stays what it is."""
    title = f"::{escaped(question.name)}::" if question.name else ""
    yield f"{title}[plain]{escaped(question.stem)}{{"
    if question.kind == "truefalse":
        yield _truth(question.choices)
    else:
        if question.kind == "single" and all(choice.weight >= 100 for choice in question.choices):
            yield "\t~"  # nothing but "=" would ask for a typed answer; a wrong answer without words is left out again
        yield from (f"\t{_choice(choice, question.kind == 'single')}" for choice in question.choices)
    if question.general_feedback:
        yield f"\t####{_plain(question.general_feedback)}"
    yield "}\n"


def _truth(choices: tuple[BankChoice, ...]) -> str:
    true, false = choices
    right, wrong = (true, false) if true.weight > false.weight else (false, true)
    said = f"#{_plain(wrong.feedback)}" if wrong.feedback or right.feedback else ""
    if right.feedback:
        said += f"#{_plain(right.feedback)}"
    return f"\t{'TRUE' if right is true else 'FALSE'}{said}"


def _choice(choice: BankChoice, single: bool) -> str:
    whole = single and choice.weight >= 100
    weight = f"%{choice.weight:.5f}".rstrip("0").rstrip(".") + "%"
    # Between percent signs it would be taken for a weight.
    told = choice.text.startswith("%") or not (whole or choice.weight == 0)
    feedback = f"#{_plain(choice.feedback)}" if choice.feedback else ""
    return f"{'=' if whole else '~'}{weight if told else ''}{_plain(choice.text)}{feedback}"


def _plain(text: str) -> str:
    """Told to be plain where its first word could be taken for its markup."""
    return ("[plain]" if text.startswith("[") else "") + escaped(text)

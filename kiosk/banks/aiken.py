"""The Aiken format: a question, its answers by letter, and ``ANSWER:`` with one of them.

https://docs.moodle.org/en/Aiken_format. Besides: a question may take several lines, letters may be small or Cyrillic.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Final

from kiosk.banks import sentences as say
from kiosk.banks.errors import BankError
from kiosk.banks.files import read_text
from kiosk.banks.limits import MOST_QUESTIONS
from kiosk.banks.model import Bank, BankChoice, Note, Question, Skipped
from kiosk.banks.plain import tidy

NO_ANSWERS: Final = Note("«A.», «B.» гэсэн хариулт алга", "it has no answers “A.”, “B.”")
NO_STEM: Final = Note("хариултын өмнө асуулт нь алга", "there is no question before its answers")
NO_ANSWER_LINE: Final = Note(
    "хариултын доор «ANSWER: A» гэх мэт мөр алга", "no line like “ANSWER: A” stands under its answers"
)
UNKNOWN_LETTER: Final = Note(
    "{line}-р мөр: «{found}» гэсэн үсэгтэй хариулт алга", "line {line}: there is no answer with the letter “{found}”"
)
ONE_LETTER: Final = Note(
    "{line}-р мөр: «ANSWER:»-ийн ард нэг үсэг бичнэ, «{found}» биш", "line {line}: write one letter, not “{found}”"
)

_CHOICE: Final = re.compile(r"\s*(?P<letter>[A-ZА-ЯЁӨҮ])(?:\)|\.(?=\s|$))(?P<text>.*)", re.IGNORECASE)
_ANSWER: Final = re.compile(r"\s*(?:ANSWER|ХАРИУЛТ|ХАРИУ)\s*:(?P<letter>.*)", re.IGNORECASE)
_LATIN: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_CYRILLIC: Final = "АБВГДЕЁЖЗИЙКЛМНОӨПРСТУҮФХЦЧШЩ"
# Letters that look alike are typed for each other.
_ALIKE: Final = str.maketrans("АВЕКМНОРСТХ", "ABEKMHOPCTX")


def recognises(text: str) -> bool:
    """Whether a file that begins with ``text`` has answers by letter and a line that names the right one."""
    lines = text.split("\n")
    return any(_ANSWER.match(line) for line in lines) and any(_CHOICE.match(line) for line in lines)


def read(path: Path) -> Bank:
    """The questions of a file; those that are broken are skipped, with the line.

    Raises:
        BankError: the file cannot be read, holds no question, or too many.
    """
    text, notes = read_text(path)
    found = list(islice(_questions(text), MOST_QUESTIONS + 1))
    if not found:
        raise BankError(say.NO_QUESTIONS, say.WRITE_QUESTIONS, where=str(path))
    if len(found) > MOST_QUESTIONS:
        raise BankError(say.TOO_MANY.filled(limit=MOST_QUESTIONS), say.SPLIT_IT, where=str(path))
    return Bank(
        name=path.stem,
        questions=tuple(one for one in found if isinstance(one, Question)),
        skipped=tuple(one for one in found if isinstance(one, Skipped)),
        notes=notes,
    )


@dataclass
class _Draft:
    """A question as far as it has been read."""

    line: int
    stem: list[str] = field(default_factory=list)
    letters: list[str] = field(default_factory=list)
    answers: list[list[str]] = field(default_factory=list)

    def takes(self, letter: str) -> bool:
        """Whether an answer with this letter comes next."""
        place = len(self.letters)
        upper = letter.upper()
        alike = upper.translate(_ALIKE)
        return bool(self.stem) and (
            _LATIN[place : place + 1] in (upper, alike) or _CYRILLIC[place : place + 1] == upper != ""
        )

    def skipped(self, reason: Note) -> Skipped:
        words = self.stem or [answer for lines in self.answers for answer in lines]
        return Skipped(tidy(" ".join(words))[:80], self.line, reason)

    def finished(self, written: str, line: int) -> Question | Skipped:
        """The question, ``written`` being what stands behind ``ANSWER:``."""
        if not self.stem:
            return self.skipped(NO_STEM)
        if not self.answers:
            return self.skipped(NO_ANSWERS)
        letter = written.strip().rstrip(".)").upper()
        if len(letter) != 1:
            return self.skipped(ONE_LETTER.filled(line=line, found=written.strip()[:20]))
        right = self._place_of(letter)
        if right is None:
            return self.skipped(UNKNOWN_LETTER.filled(line=line, found=letter))
        choices = (
            BankChoice(tidy("\n".join(answer)), 100.0 if place == right else 0.0)
            for place, answer in enumerate(self.answers)
        )
        return Question("", "single", tidy("\n".join(self.stem)), tuple(choices), line=self.line)

    def _place_of(self, letter: str) -> int | None:
        if letter in self.letters:
            return self.letters.index(letter)
        alike = [one.translate(_ALIKE) for one in self.letters]
        return alike.index(letter.translate(_ALIKE)) if letter.translate(_ALIKE) in alike else None


def _questions(text: str) -> Iterator[Question | Skipped]:
    draft: _Draft | None = None
    after_blank = False
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            after_blank = True
            continue
        answer, choice = _ANSWER.match(line), _CHOICE.match(line)
        starts_anew = draft is not None and bool(draft.answers) and after_blank and not answer
        if draft is not None and starts_anew and not (choice and draft.takes(choice["letter"])):
            yield draft.skipped(NO_ANSWER_LINE)
            draft = None
        after_blank = False
        draft = draft or _Draft(number)
        if answer:
            yield draft.finished(answer["letter"], number)
            draft = None
        else:
            _add(draft, line, choice)
    if draft is not None:
        yield draft.skipped(NO_ANSWER_LINE if draft.answers else NO_ANSWERS)


def _add(draft: _Draft, line: str, choice: re.Match[str] | None) -> None:
    if choice and draft.takes(choice["letter"]):
        draft.letters.append(choice["letter"].upper())
        draft.answers.append([choice["text"]])
    elif draft.answers:
        draft.answers[-1].append(line)
    else:
        draft.stem.append(line)

"""The Aiken format: a question, its answers by letter, and ``ANSWER:`` with one of them.

https://docs.moodle.org/en/Aiken_format. Besides: a question may take several lines, letters may be small or Cyrillic,
and the explanation that Chamilo writes below ``ANSWER:`` is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
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
OUT_OF_ORDER: Final = Note(
    "{line}-р мөр: «{found}» гэсэн үсгийн байр буруу", "line {line}: the letter “{found}” is out of order"
)

_LETTERS: Final = "[A-ZА-ЯЁӨҮ]"
# Without a space a point belongs to a capital alone: "e.g." is a word.
_CHOICE: Final = re.compile(rf"\s*(?P<letter>(?i:{_LETTERS}))(?:\)|\.(?=\s|$)|(?<={_LETTERS})\.)(?P<text>.*)")
_ANSWER: Final = re.compile(
    r"\s*(?:(?:CORRECT|ЗӨВ)\s+)?(?:ANSWER|ANS|ХАРИУЛТ|ХАРИУ)"
    r"(?:\s*[:：](?P<said>.*)|(?:\s*[-–=.]\s*|\s+)(?P<letter>\w)\s*$)",
    re.IGNORECASE,
)
_SAID: Final = re.compile(r"\(?(?P<letter>\w)(?:[.)]+|$)(?P<words>.*)")
_BELOW: Final = re.compile(
    r"\s*(?:(?:ANSWER_EXPLANATION|EXPLANATION|FEEDBACK|TEXTO_CORRECTA|ТАЙЛБАР)\s*:(?P<why>.*)"
    r"|(?:SCORE|TAGS|ETIQUETAS)\s*:.*)",
    re.IGNORECASE,
)
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
    broken: Note | None = None

    def takes(self, letter: str) -> bool:
        """Whether an answer with this letter comes next. A capital may leave letters out."""
        place, upper = len(self.letters), letter.upper()
        alike = upper.translate(_ALIKE)
        if not self.stem or not self.letters:
            return bool(self.stem) and alike == "A"
        if _LATIN[place : place + 1] in (upper, alike) or _CYRILLIC[place : place + 1] == upper:
            return True
        last = self.letters[-1]
        return letter == upper and (
            0 <= _LATIN.find(last.translate(_ALIKE)) < _LATIN.find(alike)
            or 0 <= _CYRILLIC.find(last) < _CYRILLIC.find(upper)
        )

    def add(self, line: str, choice: re.Match[str] | None, number: int) -> None:
        if choice and self.takes(choice["letter"]):
            self.letters.append(choice["letter"].upper())
            self.answers.append([choice["text"]])
        elif not self.answers:
            self.stem.append(line)
        else:
            self.answers[-1].append(line)
            if choice and choice["letter"].isupper() and self.broken is None:
                self.broken = OUT_OF_ORDER.filled(line=number, found=choice["letter"])

    def skipped(self, reason: Note) -> Skipped:
        words = self.stem or [answer for lines in self.answers for answer in lines]
        return Skipped(tidy(" ".join(words))[:80], self.line, reason)

    def finished(self, written: str, line: int) -> Question | Skipped:
        """The question, ``written`` being what stands behind ``ANSWER:``."""
        if not self.stem:
            return self.skipped(NO_STEM)
        if not self.answers:
            return self.skipped(NO_ANSWERS)
        if self.broken is not None:
            return self.skipped(self.broken)
        said = _SAID.fullmatch(written.strip())
        if said is None:
            return self.skipped(ONE_LETTER.filled(line=line, found=written.strip()[:20]))
        texts = [tidy("\n".join(answer)) for answer in self.answers]
        right = self._place_of(said["letter"].upper())
        if right is None:
            return self.skipped(UNKNOWN_LETTER.filled(line=line, found=said["letter"].upper()))
        if tidy(said["words"]) not in ("", texts[right]):
            return self.skipped(ONE_LETTER.filled(line=line, found=written.strip()[:20]))
        choices = (
            BankChoice(text, 100.0 if place == right else 0.0)
            for place, text in enumerate(texts)
            if text or place == right  # Moodle leaves an empty one out, too
        )
        return Question("", "single", tidy("\n".join(self.stem)), tuple(choices), line=self.line)

    def _place_of(self, letter: str) -> int | None:
        if letter in self.letters:
            return self.letters.index(letter)
        alike = [one.translate(_ALIKE) for one in self.letters]
        return alike.index(letter.translate(_ALIKE)) if letter.translate(_ALIKE) in alike else None


def _questions(text: str) -> Iterator[Question | Skipped]:
    gatherer = _Gatherer()
    for number, line in enumerate(text.split("\n"), start=1):
        yield from gatherer.add(line, number)
    yield from gatherer.end()


class _Gatherer:
    """Lines as they come, until a question is whole and nothing below it explains it."""

    def __init__(self) -> None:
        self._draft: _Draft | None = None
        self._whole: Question | Skipped | None = None
        self._why: list[str] = []
        self._after_blank = False

    def add(self, line: str, number: int) -> Iterator[Question | Skipped]:
        after_blank, self._after_blank = self._after_blank, not line.strip()
        if self._after_blank:
            return
        below = _BELOW.match(line)
        if self._whole is not None and below and not after_blank:
            self._why.append(below["why"] or "")
            return
        yield from self._let_go()
        answer, choice = _ANSWER.match(line), _CHOICE.match(line)
        draft = self._draft
        goes_on = answer or not after_blank or (choice and draft is not None and draft.takes(choice["letter"]))
        if draft is not None and draft.answers and not goes_on:
            yield draft.skipped(NO_ANSWER_LINE)
            draft = None
        self._draft = draft = draft or _Draft(number)
        if answer:
            self._whole = draft.finished(answer["letter"] or answer["said"] or "", number)
            self._draft = None
        else:
            draft.add(line, choice, number)

    def end(self) -> Iterator[Question | Skipped]:
        yield from self._let_go()
        if self._draft is not None:
            yield self._draft.skipped(NO_ANSWER_LINE if self._draft.answers else NO_ANSWERS)

    def _let_go(self) -> Iterator[Question | Skipped]:
        if isinstance(self._whole, Question):
            yield replace(self._whole, general_feedback=tidy("\n".join(filter(None, self._why))))
        elif self._whole is not None:
            yield self._whole
        self._whole, self._why = None, []

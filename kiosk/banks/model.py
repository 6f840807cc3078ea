"""What a question bank holds once it is read: plain words, whatever format they came in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kiosk.lang import Lang

QuestionKind = Literal["single", "multiple", "truefalse"]


@dataclass(frozen=True)
class Note:
    """A sentence for the teacher in both languages, without a full stop; may have ``{names}`` to be filled in."""

    mn: str
    en: str

    def filled(self, **args: object) -> Note:
        """The sentence with its names filled in."""
        return Note(self.mn.format(**args), self.en.format(**args))

    def tell(self, lang: Lang) -> str:
        """The sentence in one language."""
        return self.mn if lang == "mn" else self.en


@dataclass(frozen=True)
class BankChoice:
    """An answer to tap. ``weight`` is the share of the mark that it earns, in percent, −100 to 100."""

    text: str
    weight: float
    feedback: str = ""


@dataclass(frozen=True)
class Question:
    """One question that can be tapped.

    Attributes:
        name: what the bank calls it; empty where it has no name.
        kind: ``single`` takes one answer, ``multiple`` all that apply; ``truefalse`` has exactly two choices, the one
            for true before the one for false, whose texts do not count: the kiosk says them in its own words.
        stem: the question. A missing word stands as ``_____``.
        category: from the outermost to the innermost; empty where the bank has none.
        line: where it begins: the file's line or the sheet's row, from 1; None in formats without lines.
        notes: what was simplified.
    """

    name: str
    kind: QuestionKind
    stem: str
    choices: tuple[BankChoice, ...]
    general_feedback: str = ""
    category: tuple[str, ...] = ()
    line: int | None = None
    notes: tuple[Note, ...] = ()

    @property
    def label(self) -> str:
        """What to call it before a teacher: its name, or else its words."""
        return self.name or self.stem


@dataclass(frozen=True)
class Skipped:
    """A question that does not come over, and why. ``name`` is its label, ``line`` as in ``Question``."""

    name: str
    line: int | None
    reason: Note


@dataclass(frozen=True)
class Bank:
    """A file of questions: what comes over, what does not, and what is to be said of the file as a whole.

    ``name`` is what the file calls itself, or the file's name without its ending.
    """

    name: str
    questions: tuple[Question, ...]
    skipped: tuple[Skipped, ...] = ()
    notes: tuple[Note, ...] = ()

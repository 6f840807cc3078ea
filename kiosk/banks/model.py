"""What a question bank holds once it is read: plain words, whatever format they came in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kiosk.lang import Lang
from kiosk.packs.model import EndingKind

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
    """An answer to tap.

    Attributes:
        weight: the share of the mark that it earns, in percent, −100 to 100.
        text_en, feedback_en: the same words in English, where a bank has both languages.
    """

    text: str
    weight: float
    feedback: str = ""
    text_en: str = ""
    feedback_en: str = ""


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
        name_en, stem_en, general_feedback_en, category_en: the same words in English, where a bank has both languages;
            all others stand in whatever language the bank is in.
    """

    name: str
    kind: QuestionKind
    stem: str
    choices: tuple[BankChoice, ...]
    general_feedback: str = ""
    category: tuple[str, ...] = ()
    line: int | None = None
    notes: tuple[Note, ...] = ()
    name_en: str = ""
    stem_en: str = ""
    general_feedback_en: str = ""
    category_en: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """What to call it before a teacher: its name, or else its words, or else its answers."""
        return self.name or self.stem or " · ".join(filter(None, (choice.text for choice in self.choices)))

    @property
    def is_explained(self) -> bool:
        """Whether something is said to whoever has answered, whatever the answer was."""
        return bool(self.general_feedback) or all(choice.feedback for choice in self.choices)


@dataclass(frozen=True)
class BankAnswer:
    """A way on from a step: what one taps, what comes of it, and the id of the step that follows.

    ``points`` are 0 to 2, as in a pack.
    """

    text: str
    next: str
    feedback: str = ""
    points: int = 0


@dataclass(frozen=True)
class BankStep:
    """A step of a story: told, asked where it has answers, an ending where it has an ``end``.

    Attributes:
        id: unique in the story; of the form that ids have in packs.
        text: what is told, or asked.
        next: the id of the step that follows; empty where answers lead on or the story ends.
        title: of an ending.
    """

    id: str
    text: str
    answers: tuple[BankAnswer, ...] = ()
    next: str = ""
    title: str = ""
    end: EndingKind | None = None


@dataclass(frozen=True)
class BankStory:
    """A story that branches: every step is within reach of the first, and from each a way leads to an ending."""

    name: str
    steps: tuple[BankStep, ...]
    about: str = ""
    notes: tuple[Note, ...] = ()


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
    stories: tuple[BankStory, ...] = ()

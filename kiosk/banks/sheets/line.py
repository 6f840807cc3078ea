"""One row of a sheet → one question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from kiosk.banks import sentences as common
from kiosk.banks.categories import category_of
from kiosk.banks.model import BankChoice, Note, Question, QuestionKind
from kiosk.banks.sheets import words as say
from kiosk.banks.sheets.cells import kind_in, positions_in, shares, truth_in, weight_in
from kiosk.banks.sheets.columns import Column, Field
from kiosk.banks.sheets.grid import GridRow
from kiosk.banks.weights import ALL
from kiosk.lang import LANGS


class LineError(Exception):
    """A row gives no question; ``reason`` says why, and in which column where it lies in one."""

    def __init__(self, reason: Note) -> None:
        super().__init__(reason.en)
        self.reason = reason


@dataclass(frozen=True)
class Line:
    """A row whose cells are asked for by their columns.

    Attributes:
        places: where each column stands, from 0.
        headings: what the columns are called in this sheet.
    """

    row: GridRow
    places: Mapping[Column, int]
    headings: Sequence[str]

    @cached_property
    def label(self) -> str:
        """What to call the row before a teacher."""
        named = (self._cell(Column(field)) for field in ("name", "question"))
        return next(filter(None, (*named, *self.row.cells)), "")

    def question(self) -> Question:
        """The question that stands in the row.

        Raises:
            LineError: there is none that could be played.
        """
        stem, stem_en = self._both("question")
        if not stem:
            raise LineError(say.NO_QUESTION)
        kind = self._kind()
        name, name_en = self._both("name")
        explanation, explanation_en = self._both("explanation")
        return Question(
            name=name,
            kind=kind,
            stem=stem,
            choices=self._truths() if kind == "truefalse" else self._choices(kind),
            general_feedback=explanation,
            category=category_of(self._words(Column("category"))),
            line=self.row.number,
            name_en=name_en,
            stem_en=stem_en,
            general_feedback_en=explanation_en,
            category_en=category_of(self._words(Column("category", english=True))),
        )

    def _kind(self) -> QuestionKind:
        column = Column("type")
        written = self._words(column)
        if written:
            kind = kind_in(written)
            if kind is None:
                raise self._error(column, say.UNKNOWN_KIND.filled(found=written))
            return kind
        answers = self._answers()
        if not answers:
            return "truefalse"
        right = self._words(Column("right"))
        several = len(self._right(answers)) > 1 if right else False
        return "multiple" if several else "single"

    def _truths(self) -> tuple[BankChoice, ...]:
        """True, then false: the first two answers, unless the words of the first say that it is the false one."""
        true, false = (2, 1) if truth_in(self._both("answer", 1)[0]) is False else (1, 2)
        weights = self._weights({true: "", false: ""})
        column = Column("right")
        written = self._words(column)
        truth = truth_in(written)
        right = {"1": 1, "2": 2}.get(written) if truth is None else true if truth else false
        if written and right is None:
            raise self._error(column, say.TRUE_OR_FALSE.filled(found=written))
        if right is not None and not weights:
            weights = {right: ALL}
        if not any(weight > 0 for weight in weights.values()):
            raise self._error(column, common.NONE_RIGHT)
        return tuple(self._choice(number, weights.get(number, 0.0), worded=False) for number in (true, false))

    def _choices(self, kind: QuestionKind) -> tuple[BankChoice, ...]:
        answers = self._answers()
        if len(answers) < 2:
            raise LineError(common.FEW_CHOICES)
        self._refuse_lone_words(answers)
        right = self._right(answers)
        weights = self._weights(answers)
        earning = {number for number, weight in weights.items() if weight > 0}
        if right and weights and set(right) != earning:
            raise self._error(Column("right"), say.TWO_TRUTHS)
        if not weights:
            weights = dict(zip(answers, shares([number in right for number in answers], kind), strict=True))
        if not any(weight > 0 for weight in weights.values()):
            raise self._error(Column("right"), common.NONE_RIGHT)
        return tuple(self._choice(number, weights.get(number, 0.0), worded=True) for number in answers)

    def _choice(self, number: int, weight: float, *, worded: bool) -> BankChoice:
        text, text_en = self._both("answer", number) if worded else ("", "")
        feedback, feedback_en = self._both("feedback", number)
        return BankChoice(text, weight, feedback, text_en, feedback_en)

    def _answers(self) -> Mapping[int, str]:
        """The answers by their columns' numbers."""
        numbers = sorted({column.number for column in self.places if column.field == "answer"})
        found = ((number, self._both("answer", number)[0]) for number in numbers)
        return {number: words for number, words in found if words}

    def _right(self, answers: Mapping[int, str]) -> tuple[int, ...]:
        column = Column("right")
        found = positions_in(self._words(column), answers)
        if isinstance(found, str):
            raise self._error(column, say.NO_SUCH_ANSWER.filled(found=found))
        return found

    def _weights(self, answers: Mapping[int, str]) -> Mapping[int, float]:
        """The weights that are written; none where every cell for them is empty."""
        weights: dict[int, float] = {}
        for number in answers:
            column = Column("weight", number)
            written = self._words(column)
            if not written:
                continue
            weight = weight_in(written)
            if weight is None:
                raise self._error(column, say.NO_WEIGHT.filled(found=written))
            weights[number] = weight
        return weights

    def _refuse_lone_words(self, answers: Mapping[int, str]) -> None:
        for column in self.places:
            if column.number and column.number not in answers and self._words(column):
                raise self._error(column, say.LONE_WORDS)

    def _both(self, field: Field, number: int = 0) -> tuple[str, str]:
        """The bank's own words, and the English beside them; in a row all in English, that is its own."""
        english = self._words(Column(field, number, english=True))
        return (english, "") if self._all_english else (self._words(Column(field, number)), english)

    @cached_property
    def _all_english(self) -> bool:
        return not self._words(Column("question"))

    def _words(self, column: Column) -> str:
        at = self.places.get(column)
        if at is not None and at in self.row.unreadable:
            raise self._error(column, self.row.unreadable[at])
        return self._cell(column)

    def _cell(self, column: Column) -> str:
        """What stands in a column; nothing where the row ends before it."""
        at = self.places.get(column)
        return "" if at is None or at >= len(self.row.cells) else self.row.cells[at]

    def _error(self, column: Column, reason: Note) -> LineError:
        at = self.places.get(column)
        own, english = (column.label(lang) if at is None else self.headings[at] for lang in LANGS)
        return LineError(
            Note(
                say.IN_COLUMN.mn.format(column=own, reason=reason.mn),
                say.IN_COLUMN.en.format(column=english, reason=reason.en),
            )
        )

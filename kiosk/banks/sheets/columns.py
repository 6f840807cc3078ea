"""The columns of our template: what each holds, what it is called, and how it is found again in any order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

from kiosk.lang import Lang

Field = Literal["type", "question", "answer", "right", "explanation", "feedback", "weight", "category", "name"]

ANSWERS: Final = 6
"""As many answers has a question in the template; a sheet may have more columns."""

MOST_ANSWERS: Final = 26

TRANSLATED: Final[tuple[Field, ...]] = ("question", "answer", "explanation", "feedback", "category", "name")
"""What a sheet may hold in English as well."""

NUMBERED: Final[frozenset[Field]] = frozenset({"answer", "feedback", "weight"})

_NAMES: Final[Mapping[Field, Mapping[Lang, str]]] = MappingProxyType(
    {
        "type": {"mn": "Төрөл", "en": "Type"},
        "question": {"mn": "Асуулт", "en": "Question"},
        "answer": {"mn": "Хариулт", "en": "Answer"},
        "right": {"mn": "Зөв", "en": "Right"},
        "explanation": {"mn": "Ерөнхий тайлбар", "en": "Explanation"},
        "feedback": {"mn": "Тайлбар", "en": "Feedback"},
        "weight": {"mn": "Оноо", "en": "Weight"},
        "category": {"mn": "Ангилал", "en": "Category"},
        "name": {"mn": "Нэр", "en": "Name"},
    }
)
_PERCENT: Final = "(%)"
_ENGLISH: Final[Mapping[Lang, str]] = MappingProxyType({"mn": "англи", "en": "English"})

_HEADING: Final = re.compile(r"(?P<name>\D+?)\s*(?P<number>\d{1,2})?\s*(?:\((?P<lang>[^()]*)\))?")
_FOUND: Final = {
    re.sub(r"\W+", "", label.casefold()): field for field, labels in _NAMES.items() for label in labels.values()
}
_IN_ENGLISH: Final = frozenset({"en", "eng", "english", "англи", "англиар"})
_IN_MONGOLIAN: Final = frozenset({"mn", "mon", "mongolian", "монгол", "монголоор"})


@dataclass(frozen=True)
class Column:
    """What a column holds. ``number`` counts answers from 1 and is 0 elsewhere; ``english``: the second language."""

    field: Field
    number: int = 0
    english: bool = False

    def label(self, lang: Lang) -> str:
        """The heading in the template of a language."""
        words = [_NAMES[self.field][lang]]
        if self.number:
            words.append(str(self.number))
        if self.field == "weight":
            words.append(_PERCENT)
        if self.english:
            words.append(f"({_ENGLISH[lang]})")
        return " ".join(words)


def all_columns(answers: int, english: bool) -> tuple[Column, ...]:
    """The template's columns for so many answers, with those of the second language or without them."""
    numbers = range(1, answers + 1)
    own = [
        Column("type"),
        Column("question"),
        *(Column("answer", number) for number in numbers),
        Column("right"),
        Column("explanation"),
        *(Column("feedback", number) for number in numbers),
        *(Column("weight", number) for number in numbers),
        Column("category"),
        Column("name"),
    ]
    second = [Column(one.field, one.number, english=True) for one in own if one.field in TRANSLATED]
    return tuple(own + second if english else own)


def column_of(heading: str) -> Column | None:
    """What a heading names, in either language and however it is spaced; None where it is none of ours."""
    found = _HEADING.fullmatch(" ".join(heading.replace(_PERCENT, " ").split()))
    if found is None:
        return None
    field = _FOUND.get(re.sub(r"\W+", "", found["name"].casefold()))
    number = int(found["number"] or 0)
    if field == "feedback" and not number:
        field = "explanation"  # what is said of no answer is said of the question
    lang = (found["lang"] or "").strip().casefold()
    if field is None or (field in NUMBERED) != (1 <= number <= MOST_ANSWERS):
        return None
    if lang and lang not in _IN_ENGLISH | _IN_MONGOLIAN:
        return None
    english = lang in _IN_ENGLISH
    return None if english and field not in TRANSLATED else Column(field, number, english)


def header(cells: Sequence[str]) -> Mapping[int, Column]:
    """The columns of a row of headings, by position; of two that say the same, the first."""
    return dict(_distinct((at, column_of(words)) for at, words in enumerate(cells)))


def is_header(columns: Mapping[int, Column]) -> bool:
    """Whether a row with these columns can be a sheet's headings: a question, and something to answer."""
    fields = {column.field for column in columns.values()}
    return "question" in fields and not fields.isdisjoint({"right", "answer"})


def _distinct(found: Iterator[tuple[int, Column | None]]) -> Iterator[tuple[int, Column]]:
    seen: set[Column] = set()
    for at, column in found:
        if column is not None and column not in seen:
            seen.add(column)
            yield at, column

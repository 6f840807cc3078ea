"""A bank → the cells of our template."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kiosk.banks.categories import path_of
from kiosk.banks.model import Bank, Question
from kiosk.banks.sheets import words as say
from kiosk.banks.sheets.cells import shares
from kiosk.banks.sheets.columns import ANSWERS, Column, all_columns
from kiosk.lang import Lang


def columns_for(bank: Bank) -> tuple[Column, ...]:
    """The template's columns, with those of English if the bank has any, and more answers where it has more."""
    most = max((len(one.choices) for one in bank.questions), default=0)
    return all_columns(max(ANSWERS, most), english=any(_has_english(one) for one in bank.questions))


def cells_of(question: Question, lang: Lang) -> Mapping[Column, str]:
    """What stands in a question's row; the type and what is right in the words of ``lang``."""
    right = _right(question, lang)
    cells = {
        Column("type"): say.KINDS[question.kind][lang],
        Column("question"): question.stem,
        Column("right"): right,
        Column("explanation"): question.general_feedback,
        Column("category"): path_of(question.category),
        Column("name"): question.name,
        Column("question", english=True): question.stem_en,
        Column("explanation", english=True): question.general_feedback_en,
        Column("category", english=True): path_of(question.category_en),
        Column("name", english=True): question.name_en,
    }
    worded = question.kind != "truefalse"
    for number, choice in enumerate(question.choices, start=1):
        cells[Column("answer", number)] = choice.text if worded else ""
        cells[Column("feedback", number)] = choice.feedback
        cells[Column("answer", number, english=True)] = choice.text_en if worded else ""
        cells[Column("feedback", number, english=True)] = choice.feedback_en
    weights = [choice.weight for choice in question.choices]
    if not right or weights != shares([weight > 0 for weight in weights], question.kind):
        cells |= {Column("weight", number): _percent(weight) for number, weight in enumerate(weights, start=1)}
    return cells


def rows_of(bank: Bank, columns: Sequence[Column], lang: Lang) -> Iterator[tuple[str, ...]]:
    """The rows below the headings."""
    for question in bank.questions:
        cells = cells_of(question, lang)
        yield tuple(cells.get(column, "") for column in columns)


def _right(question: Question, lang: Lang) -> str:
    earning = [number for number, choice in enumerate(question.choices, start=1) if choice.weight > 0]
    if question.kind == "truefalse":
        return "" if len(earning) != 1 else say.TRUE_FALSE[lang][earning[0] - 1]
    return ", ".join(map(str, earning))


def _percent(weight: float) -> str:
    return repr(weight).removesuffix(".0")


def _has_english(question: Question) -> bool:
    own = (question.name_en, question.stem_en, question.general_feedback_en, *question.category_en)
    return any(own) or any(choice.text_en or choice.feedback_en for choice in question.choices)

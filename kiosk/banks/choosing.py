"""Which questions of a bank a pack takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.banks import sentences as say
from kiosk.banks.model import Note, Question, Skipped
from kiosk.banks.names import Names
from kiosk.banks.steps import question_data
from kiosk.banks.trial import Trial, unfit
from kiosk.banks.written import item_of
from kiosk.lang import Lang


@dataclass(frozen=True)
class Taken:
    """A question that comes over, and what its file says of it."""

    question: Question
    text: str


def choose(questions: Sequence[Question], trial: Trial, lang: Lang) -> Iterator[Taken | Skipped]:
    """Each question as it comes over, or why it does not; in their order.

    A name that may not be in a pack is left out, and the question comes without it.
    """
    reasons = [unfit(question) for question in questions]
    names = Names()
    ids = [
        None if reason else names.give(one.label, "question") for one, reason in zip(questions, reasons, strict=True)
    ]
    fit = {id: one for id, one in zip(ids, questions, strict=True) if id is not None}
    named = {id: item_of(question_data(one, id, lang)) for id, one in fit.items()}
    refused = trial.refused(named)
    unnamed = {id: item_of(question_data(fit[id], id, lang, named=False)) for id in refused if fit[id].name}
    saved = unnamed.keys() - trial.refused(unnamed).keys()
    for question, id, reason in zip(questions, ids, reasons, strict=True):
        if id is not None and id in saved:
            yield Taken(_noted(question, say.NAME_LEFT_OUT), unnamed[id])
        elif id is not None and id not in refused:
            yield Taken(_explained(question), named[id])
        elif why := reason if id is None else refused[id]:
            yield Skipped(question.label, question.line, why)


def _explained(question: Question) -> Question:
    right = sum(choice.weight >= 100 for choice in question.choices)
    return _noted(question, say.ANY_OF_THEM) if question.kind == "single" and right > 1 else question


def _noted(question: Question, note: Note) -> Question:
    return replace(question, notes=(*question.notes, note))

"""Which questions of a bank a pack takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.banks import sentences as say
from kiosk.banks.model import Note, Question, Skipped
from kiosk.banks.steps import question_data
from kiosk.banks.trial import Trial, unfit
from kiosk.banks.written import body_of
from kiosk.lang import Lang


@dataclass(frozen=True)
class Taken:
    """A question that comes over, and what its file says of it below its id."""

    question: Question
    body: str


def choose(questions: Sequence[Question], trial: Trial, lang: Lang) -> Iterator[Taken | Skipped]:
    """Each question as it comes over, or why it does not; in their order.

    A name that may not be in a pack is left out, and the question comes without it.
    """
    reasons = [unfit(question) for question in questions]
    bodies = {i: _body(one, lang) for i, one in enumerate(questions) if reasons[i] is None}
    refused = trial.refused(bodies)
    nameless = {i: replace(questions[i], name="", name_en="") for i in refused if questions[i].name}
    nameless_bodies = {i: _body(one, lang) for i, one in nameless.items()}
    still_refused = trial.refused(nameless_bodies)
    for i, question in enumerate(questions):
        reason = reasons[i] or refused.get(i)
        if reason is None:
            yield Taken(_explained(question), bodies[i])
        elif i in nameless and i not in still_refused:
            yield Taken(_noted(nameless[i], say.NAME_LEFT_OUT), nameless_bodies[i])
        else:
            yield Skipped(question.label, question.line, reason)


def _body(question: Question, lang: Lang) -> str:
    return body_of(question_data(question, lang))


def _explained(question: Question) -> Question:
    right = sum(choice.weight >= 100 for choice in question.choices)
    return _noted(question, say.ANY_OF_THEM) if question.kind == "single" and right > 1 else question


def _noted(question: Question, note: Note) -> Question:
    return replace(question, notes=(*question.notes, note))

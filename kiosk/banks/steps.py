"""A bank's question or story as what a pack's file says of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from kiosk.banks.model import BankChoice, BankStep, BankStory, Question
from kiosk.banks.plain import tidy
from kiosk.banks.weights import by_points, by_right, points_of, rounded
from kiosk.lang import Lang

Data = dict[str, Any]

TRUE_FALSE: Final[Mapping[Lang, tuple[str, str]]] = {"mn": ("Үнэн", "Худал"), "en": ("True", "False")}

_HERO: Final = "player"
_FACE: Final = "anu"
"""Somebody looks on, or half of the screen would be empty."""

_MINUTES_MOST: Final = 30


class Words(str):
    """A text for people; written in block style."""


def question_data(question: Question, lang: Lang) -> Data:
    """A quiz's question, but for its id. ``lang`` is the language of a bank that has but one.

    What stands in no language but English stands under ``mn`` as well, for a pack always has words there.
    """
    one = question
    asked = {"title": one.name, "ask": one.stem or one.name, "why": one.general_feedback}
    english = {"title": one.name_en or one.name, "ask": one.stem_en, "why": one.general_feedback_en}
    data: Data = {"kind": "choices" if one.kind == "multiple" else "choice"}
    data |= _words(asked, english, lang, "ask", alone=True)
    data["choices"] = _choices(question, lang)
    return data


def story_data(story: BankStory, id: str, lang: Lang) -> Data:
    """A story's whole file. Nobody writes in it, so its hero is whoever plays."""
    minutes = min(_MINUTES_MOST, max(1, len(story.steps) // 3))
    data: Data = {"story": id, "minutes": minutes, "hero": _HERO}
    data |= title_words(story.name, "", lang, story.about)
    data["cast"] = {
        _HERO: {"face": _FACE} | _words({"name": "Чи"}, {"name": "You"} if lang == "en" else {}, lang, "name")
    }
    data["steps"] = [_step(step, lang) for step in story.steps]
    return data


def title_words(title: str, title_en: str, lang: Lang, about: str = "") -> Data:
    """The title of a file, and what it is about."""
    return _words({"title": title, "about": about}, {"title": title_en}, lang, "title", alone=True)


def _step(step: BankStep, lang: Lang) -> Data:
    data: Data = {"id": step.id}
    if step.end:
        data["end"] = step.end
    if step.answers:
        data["kind"] = "choice"
    lead = "ask" if step.answers else "text"
    data |= _words({"title": step.title, lead: step.text}, {}, lang, lead, alone=True)
    if step.answers:
        data["choices"] = [
            {
                "points": one.points,
                "next": one.next,
                **_words({"text": one.text, "say": one.feedback}, {}, lang, "text"),
            }
            for one in step.answers
        ]
    if step.next:
        data["next"] = step.next
    return data


def _choices(question: Question, lang: Lang) -> list[Data]:
    weights = [rounded(choice.weight) for choice in question.choices]
    marks: list[Data]
    if question.kind == "multiple":
        right = [weight > 0 for weight in weights]
        marks, implied = [{"right": one} for one in right], by_right(right)
    else:
        points = [points_of(weight) for weight in weights]
        marks, implied = [{"points": one} for one in points], by_points(points)
    told = [{} if weights == implied else {"weight": _number(weight)} for weight in weights]
    words = _choice_words(question, lang)
    return [{**mark, **weight, **word} for mark, weight, word in zip(marks, told, words, strict=True)]


def _choice_words(question: Question, lang: Lang) -> list[Data]:
    if question.kind != "truefalse":
        return [_choice_word(choice, choice.text, choice.text_en, lang) for choice in question.choices]
    bilingual = lang == "en" or bool(question.stem_en)
    names = zip(TRUE_FALSE["mn"], TRUE_FALSE["en"] if bilingual else ("", ""), strict=True)
    return [_choice_word(choice, mn, en, lang) for choice, (mn, en) in zip(question.choices, names, strict=True)]


def _choice_word(choice: BankChoice, text: str, text_en: str, lang: Lang) -> Data:
    said_en = choice.feedback_en or (choice.feedback if lang == "en" else "")
    return _words({"text": text, "say": choice.feedback}, {"text": text_en, "say": said_en}, lang, "text")


def _words(own: Mapping[str, str], english: Mapping[str, str], lang: Lang, lead: str, *, alone: bool = False) -> Data:
    """Words under ``mn``, and under ``en`` where there are any."""
    spoken = {"mn": own, "en": english if english.get(lead) else own if lang == "en" else {}}
    return {name: _told(texts, lead) for name, texts in spoken.items() if any(texts.values())}


def _told(texts: Mapping[str, str], lead: str) -> Words | dict[str, Words]:
    """A single text where there is no other."""
    kept = {name: Words(tidy(text)) for name, text in texts.items() if tidy(text)}
    return kept[lead] if list(kept) == [lead] else kept


def _number(weight: float) -> int | float:
    return int(weight) if weight.is_integer() else weight

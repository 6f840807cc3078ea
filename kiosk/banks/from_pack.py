"""A pack → the bank of its questions, for other programs to read."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.banks import sentences as say
from kiosk.banks.model import Bank, BankChoice, Question, QuestionKind, Skipped
from kiosk.banks.steps import TRUE_FALSE
from kiosk.banks.to_pack import BETWEEN
from kiosk.banks.weights import by_points, by_right
from kiosk.lang import Lang
from kiosk.packs.marks import parse
from kiosk.packs.model import ChoiceWords, Pack, Quiz, Step, StepWords


def bank_of(pack: Pack, lang: Lang) -> Bank:
    """The questions of a pack's quizzes in ``lang``, and in English beside it where there is any; what no bank holds
    is skipped by name."""
    found = [one for quiz in pack.quizzes for one in _questions(quiz, lang)]
    return Bank(
        name=pack.head.words(lang).title,
        questions=tuple(one for one in found if isinstance(one, Question)),
        skipped=(*(one for one in found if isinstance(one, Skipped)), *_not_held(pack, lang)),
    )


def _questions(quiz: Quiz, lang: Lang) -> Iterator[Question | Skipped]:
    category, category_en = _category(quiz.words(lang).title), _category(quiz.en.title if quiz.en else "")
    for step in quiz.questions:
        words = step.words(lang)
        if step.kind not in ("choice", "choices"):
            label = words.ask or words.text or step.id
            yield Skipped(label, None, say.NOT_A_QUESTION.filled(kind=step.kind))
            continue
        english = step.en or StepWords()
        yield Question(
            name=words.title or "",
            kind=_kind(step),
            stem=_stem(words),
            choices=_choices(step, lang),
            general_feedback=_why(words),
            category=category,
            notes=(say.CHAT_LEFT_OUT,) if step.chat else (),
            name_en=english.title or "",
            stem_en=_stem(english),
            general_feedback_en=_why(english),
            category_en=category_en,
        )


def _category(title: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in title.split(BETWEEN) if part.strip())


def _kind(step: Step) -> QuestionKind:
    if step.kind == "choices":
        return "multiple"
    return "truefalse" if tuple(choice.mn.text for choice in step.choices) == TRUE_FALSE["mn"] else "single"


def _stem(words: StepWords) -> str:
    return "\n\n".join(parse(text).plain for text in (words.text, words.ask) if text)


def _why(words: StepWords) -> str:
    return "\n\n".join(text for text in (words.why, words.check) if text)


def _choices(step: Step, lang: Lang) -> tuple[BankChoice, ...]:
    if step.kind == "choices":
        implied = by_right([bool(choice.right) for choice in step.choices])
    else:
        implied = by_points([choice.points for choice in step.choices])
    weights = [
        one if choice.weight is None else choice.weight for choice, one in zip(step.choices, implied, strict=True)
    ]
    return tuple(
        _choice(choice.words(lang), choice.en, weight) for choice, weight in zip(step.choices, weights, strict=True)
    )


def _choice(words: ChoiceWords, english: ChoiceWords | None, weight: float) -> BankChoice:
    feedback_en = english.say if english else None
    return BankChoice(words.text, weight, words.say or "", english.text if english else "", feedback_en or "")


def _not_held(pack: Pack, lang: Lang) -> Iterator[Skipped]:
    for deck in pack.decks:
        yield Skipped(deck.deck, None, say.ROUND_NOT_HELD)
    for story in pack.stories:
        yield Skipped(story.words(lang).title, None, say.STORY_NOT_HELD)

"""What would make the kiosk refuse a pack, found question by question before anything is written."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Final

from kiosk.banks import sentences as say
from kiosk.banks.limits import MOST_CHARACTERS, MOST_CHOICES
from kiosk.banks.model import Note, Question
from kiosk.banks.plain import tidy
from kiosk.banks.steps import Data
from kiosk.banks.written import file_of, item_of, named_item, yaml_of
from kiosk.lang import LANGS
from kiosk.packs.checks import check_draft
from kiosk.packs.draft import Draft, Known, Played
from kiosk.packs.load import HEAD_NAME
from kiosk.packs.model import PackHead, Quiz, Story
from kiosk.yamlsafe import Page, Problem
from kiosk.yamlsafe.fit import fit
from kiosk.yamlsafe.scan import Refused
from kiosk.yamlsafe.tree import build

_AT_ONCE: Final = 20
"""Of questions: few enough for each check to tell of all."""

# A bank names no tactic. All else that a pack may name or say only warns.
_KNOWN: Final = Known(tactics={})

# A bank has no folder: a check that looks for a pack's pictures beside its head finds none there, whatever lies where
# the command was given.
_NOWHERE: Final = f"{os.devnull}/{HEAD_NAME}"

_HEAD: Final[Data] = {
    "pack": "trial",
    "version": "1.0.0",
    "ages": "11-13",
    "contents": ["trial.yaml"],
    "review": {"mn": None, "en": None},
    "mn": "-",
}


def unfit(question: Question) -> Note | None:
    """Why a question cannot be tapped; None if it can."""
    choices = question.choices
    if not tidy(question.stem or question.name):
        return say.NO_STEM
    if len(choices) < 2:
        return say.FEW_CHOICES
    if len(choices) > MOST_CHOICES:
        return say.MANY_CHOICES.filled(count=len(choices), limit=MOST_CHOICES)
    if question.kind != "truefalse" and not all(tidy(choice.text) for choice in choices):
        return say.EMPTY_CHOICE
    if not any(choice.weight > 0 for choice in choices):
        return say.NONE_RIGHT
    longest = max(len(text) for text in _texts(question))
    return say.TOO_LONG.filled(count=longest, limit=MOST_CHARACTERS) if longest > MOST_CHARACTERS else None


class Trial:
    """Tries questions and titles out against the checks of packs, as far as these refuse."""

    def __init__(self) -> None:
        tree, _ = build(yaml_of(_HEAD), "")
        self._head = Page(_NOWHERE, PackHead.model_validate(tree.value), tree)

    def refused(self, questions: Mapping[int, str]) -> dict[int, Note]:
        """Why, of each question that may not be in a pack.

        Args:
            questions: by whatever number, as :func:`kiosk.banks.written.body_of` gives them.
        """
        waiting = iter(questions.items())
        found: dict[int, Note] = {}
        while some := dict(islice(waiting, _AT_ONCE)):
            found |= self._refused(some)
        return found

    def story_refused(self, story: Data) -> Note | None:
        """Why a story may not be in a pack; None if it may."""
        problems = self._errors(yaml_of(story), Story)
        return _reason(problems[0]) if problems else None

    def title_refused(self, title: Data) -> bool:
        """Whether a title, as ``mn`` and ``en``, may not be in a pack."""
        sound = {"id": "a", "kind": "choice", "mn": "-", "choices": [{"points": 2, "mn": "-"}, {"mn": "-"}]}
        return bool(self._errors(file_of({"quiz": "trial", **title}, "questions", [item_of(sound)]), Quiz))

    def _refused(self, questions: Mapping[int, str]) -> dict[int, Note]:
        left, found = dict(questions), dict[int, Note]()
        while left:
            items = (named_item(f"q{place}", body) for place, body in left.items())
            text = file_of({"quiz": "trial", "mn": "-"}, "questions", items)
            problems = self._errors(text, Quiz)
            if not problems:
                break
            bad = self._by_question(text, list(left), problems)
            found |= bad
            left = {place: body for place, body in left.items() if place not in bad}
        return found

    @staticmethod
    def _by_question(text: str, places: Sequence[int], problems: Sequence[Problem]) -> dict[int, Note]:
        tree, _ = build(text, "")
        first_lines = [tree.at(("questions", i)).line for i in range(len(places))]
        found: dict[int, Note] = {}
        for problem in problems:
            at = sum(line <= problem.line for line in first_lines) - 1
            found.setdefault(places[max(0, at)], _reason(problem))
        return found

    def _errors(self, text: str, model: type[Quiz] | type[Story]) -> list[Problem]:
        """What refuses a file, once it is a pack's."""
        try:
            tree, problems = build(text, "")
        except Refused as refused:
            return [refused.problem]
        content, misfits = fit(tree, model, "")
        if content is not None:
            problems += check_draft(Draft(self._head, (Page[Played]("", content, tree),)), _KNOWN)
        return [problem for problem in (*problems, *misfits) if problem.severity == "error"]


def _texts(question: Question) -> Iterator[str]:
    yield from (question.name, question.stem, question.general_feedback)
    yield from (question.name_en, question.stem_en, question.general_feedback_en)
    for choice in question.choices:
        yield from (choice.text, choice.feedback, choice.text_en, choice.feedback_en)


def _reason(problem: Problem) -> Note:
    return Note(*(f"{problem.what(lang)}: {problem.fix(lang)}" for lang in LANGS))

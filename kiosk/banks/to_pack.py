"""A bank → the files of a pack: a quiz a category, a file a story."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Final

from kiosk.banks import sentences as say
from kiosk.banks.choosing import Taken, choose
from kiosk.banks.former import MADE, Former
from kiosk.banks.model import Bank, BankStory, Note, Question, Skipped
from kiosk.banks.names import Names
from kiosk.banks.plain import tidy
from kiosk.banks.steps import Data, story_data, title_words
from kiosk.banks.trial import Trial
from kiosk.banks.written import file_of, named_item, yaml_of
from kiosk.lang import LANGS, Lang
from kiosk.packs.load import HEAD_NAME, MAX_FILES
from kiosk.packs.model import Ages

BETWEEN: Final = " / "
"""Stands between the parts of a category where it is a title."""

_FILES_MOST: Final = MAX_FILES - 1
_LINES_MOST: Final = 3_500
_CHARACTERS_MOST: Final = 300_000
"""Of a file: well within what the kiosk reads of one."""

_MINUTES_MOST: Final = 240
_NEUTRAL: Final[Mapping[Lang, str]] = {"mn": "Асуулт", "en": "Questions"}
_TO_TRANSLATE: Final = "# A pack always has words under mn. Put a translation there, in every file.\n\n"


@dataclass(frozen=True)
class Wish:
    """What a pack is to be: its id and title, for what ages, and the language of a bank that has but one."""

    pack: str
    title: str
    ages: Ages
    lang: Lang


@dataclass(frozen=True)
class Plan:
    """A pack that could be written: the text of each file by its name, what comes over and what does not.

    There are no files where nothing comes over.
    """

    files: Mapping[str, str]
    questions: tuple[Question, ...]
    stories: tuple[BankStory, ...]
    skipped: tuple[Skipped, ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class _File:
    """A quiz or a story that becomes a file."""

    id: str
    text: str
    questions: tuple[Question, ...] = ()
    stories: tuple[BankStory, ...] = ()


def plan(bank: Bank, wish: Wish, former: Former | None = None) -> Plan:
    """The pack that a bank becomes. Whatever would make the kiosk refuse it is left out by name.

    Args:
        former: the pack that is written anew; what its ``pack.yaml`` says stays, but for its version and contents.
    """
    planner = _Planner(wish, Trial(), former)
    found = [*planner.quizzes(bank.questions), *planner.stories(bank.stories)]
    files = [one for one in found if isinstance(one, _File)]
    skipped = [
        *bank.skipped,
        *(one for one in found if isinstance(one, Skipped)),
        *_without_room(files[planner.room :]),
    ]
    files = files[: planner.room]
    texts = {HEAD_NAME: planner.head(files)} | {f"{one.id}.yaml": one.text for one in files} if files else {}
    return Plan(
        files={name: MADE + text for name, text in texts.items()},
        questions=tuple(question for one in files for question in one.questions),
        stories=tuple(story for one in files for story in one.stories),
        skipped=tuple(sorted(skipped, key=lambda one: one.line or 0)),
        notes=(*bank.notes, *planner.notes),
    )


class _Planner:
    """Makes the files of one pack."""

    def __init__(self, wish: Wish, trial: Trial, former: Former | None) -> None:
        self.notes: list[Note] = []
        self._wish = wish
        self._trial = trial
        self._former = former
        self._kept = former.kept if former else ()
        self._names = Names(former.own if former else ())
        self._title = self._sound(wish.title) or _NEUTRAL[wish.lang]

    @property
    def room(self) -> int:
        """How many files the pack may have, besides its head and those that stay."""
        return _FILES_MOST - len(self._kept)

    def quizzes(self, questions: Sequence[Question]) -> Iterator[_File | Skipped]:
        """A quiz a category, in the order in which the bank comes to them; a long one in parts."""
        by_category: dict[tuple[str, ...], list[Taken]] = {}
        for one in choose(questions, self._trial, self._wish.lang):
            if isinstance(one, Skipped):
                yield one
            else:
                by_category.setdefault(one.question.category, []).append(one)
        for category, taken in by_category.items():
            title = self._sound(_title(category)) or self._title
            title_en = self._sound(_title(taken[0].question.category_en))
            for number, part in enumerate(_parts(taken), start=1):
                shown = (
                    (title, title_en) if number == 1 else (f"{title} ({number})", title_en and f"{title_en} ({number})")
                )
                yield self._quiz(*shown, part)

    def stories(self, stories: Sequence[BankStory]) -> Iterator[_File | Skipped]:
        """A file a story."""
        for story in stories:
            id = self._names.give(story.name, "story")
            data = story_data(story, id, self._wish.lang) | self._theme(id)
            refused = self._trial.story_refused(data)
            if refused is None:
                yield _File(id, yaml_of(data), stories=(story,))
            else:
                yield Skipped(story.name, None, refused)

    def head(self, files: Sequence[_File]) -> str:
        """``pack.yaml``."""
        half_minutes = sum(len(one.questions) + 4 * len(one.stories) for one in files)
        new: Data = {
            "pack": self._wish.pack,
            "version": self._former.next_version if self._former else "1.0.0",
            "ages": self._wish.ages,
            "minutes": min(_MINUTES_MOST, ceil(half_minutes / 2)),
            "contents": [*(f"{one.id}.yaml" for one in files), *self._kept],
            "review": dict.fromkeys(LANGS),
        }
        words = title_words(self._title, "", self._wish.lang)
        data = {**new, **words} if self._former is None else {**self._former.data, **new}
        if self._former is not None and self._former.head.mn.title != self._wish.title:
            data |= _retitled(self._former.data, words)
        return (_TO_TRANSLATE if self._wish.lang == "en" else "") + yaml_of(data)

    def _quiz(self, title: str, title_en: str, taken: Sequence[Taken]) -> _File:
        id = self._names.give(title, "questions")
        head = {"quiz": id, **self._theme(id), **title_words(title, title_en, self._wish.lang)}
        names = Names()
        items = (named_item(names.give(one.question.label, "question"), one.body) for one in taken)
        text = file_of(head, "questions", items)
        return _File(id, text, tuple(one.question for one in taken))

    def _theme(self, id: str) -> Data:
        theme = self._former.themes.get(id) if self._former else None
        return {"theme": theme} if theme else {}

    def _sound(self, title: str) -> str:
        """A title, or a neutral one where it may not be in a pack."""
        words = " ".join(tidy(title).split())
        if not words or not self._trial.title_refused(title_words(words, "", self._wish.lang)):
            return words
        instead = _NEUTRAL[self._wish.lang]
        self.notes.append(say.TITLE_LEFT_OUT.filled(title=words[:60], instead=instead))
        return instead


def _retitled(data: Data, words: Data) -> Data:
    """The words of a head with another title, and all else that they say."""
    return {lang: {**_apart(data.get(lang, {})), **_apart(told)} for lang, told in words.items()}


def _apart(words: Data | str) -> Data:
    return words if isinstance(words, dict) else {"title": words}


def _title(category: Sequence[str]) -> str:
    return BETWEEN.join(filter(None, (" ".join(tidy(part).split()) for part in category)))


def _parts(taken: Sequence[Taken]) -> Iterator[list[Taken]]:
    """As many of the questions as a file may hold, again and again."""
    part: list[Taken] = []
    lines = characters = 0
    for one in taken:
        lines += one.body.count("\n")
        characters += len(one.body)
        if part and (lines > _LINES_MOST or characters > _CHARACTERS_MOST):
            yield part
            part, lines, characters = [], one.body.count("\n"), len(one.body)
        part.append(one)
    yield part


def _without_room(files: Sequence[_File]) -> Iterator[Skipped]:
    for file in files:
        yield from (Skipped(one.label, one.line, say.TOO_MANY_FILES) for one in file.questions)
        yield from (Skipped(one.name, None, say.TOO_MANY_FILES) for one in file.stories)

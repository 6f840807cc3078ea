"""H5P questions → questions of a bank."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from kiosk.banks.h5p import words as say
from kiosk.banks.h5p.fields import Fields, group, groups, number, texts, truth, words
from kiosk.banks.h5p.package import Content, content_of
from kiosk.banks.model import BankChoice, Note, Question, QuestionKind, Skipped
from kiosk.banks.outcome import with_outcomes
from kiosk.banks.plain import plain
from kiosk.banks.weights import ALL, by_right

_UNTITLED: Final = ("Untitled", "Нэргүй")
"""What the editor calls content whose author gave it no title."""

_STOCK: Final = frozenset({"Correct!", "Almost!", "Wrong!"})
"""What the editor filled in by itself. The kiosk says so anyway."""

_DEEPEST: Final = 3


def questions_in(content: Content, depth: int = 0) -> Iterator[Question | Skipped]:
    """The questions of content and of the sets within it; what is none of ours is skipped by name."""
    if content.library == "H5P.QuestionSet" and depth < _DEEPEST:
        for one in groups(content.params, "questions"):
            yield from questions_in(content_of(one), depth + 1)
        return
    read = _READERS.get(content.library)
    if read is None:
        reason = say.UNSUPPORTED.get(content.library) or say.UNKNOWN.filled(library=content.library or "?")
        yield Skipped(_label(content), None, reason)
        return
    yield from read(content)


def _label(content: Content) -> str:
    """What to call what is skipped: by its title, or else by what it asks for."""
    asked = (text_of(content.params, name) for name in ("question", "taskDescription", "text"))
    return title_of(content) or next(filter(None, asked), content.library or "?")


def notes_on_set(content: Content) -> tuple[Note, ...]:
    """What a set says around its questions, which finds no place."""
    if content.library not in ("H5P.QuestionSet", "H5P.SingleChoiceSet"):
        return ()
    intro = group(content.params, "introPage")
    told = truth(intro, "showIntroPage") and (text_of(intro, "title") or text_of(intro, "introduction"))
    end = group(content.params, "endGame")
    judged = any(text_of(one, "feedback") for one in (*_ranges(content.params), *_ranges(end)))
    judged = judged or any(text_of(end, name) for name in ("successComment", "failComment"))
    return tuple(note for note, holds in ((say.INTRO_LEFT_OUT, told), (say.RESULT_LEFT_OUT, judged)) if holds)


def title_of(content: Content) -> str:
    """What its author calls it; empty where that is the editor's own word."""
    title = plain(content.title, "html").text
    return "" if title.startswith(_UNTITLED) else title


def text_of(node: Fields, *path: str) -> str:
    """The plain words of the HTML at a path."""
    written = words(node, *path)
    return plain(written, "html").text if written else ""


@dataclass
class _Texts:
    """Plain words of HTML, and what was lost in them."""

    lost: list[Note] = field(default_factory=list)

    def of(self, node: Fields, *path: str) -> str:
        found = plain(words(node, *path), "html")
        self.lost += found.notes
        return found.text

    @property
    def notes(self) -> tuple[Note, ...]:
        return tuple(dict.fromkeys(self.lost))


def _multiple_choice(content: Content) -> Iterator[Question]:
    params = content.params
    answers = groups(params, "answers")
    kind = _kind(params, answers)
    plainly = _Texts()
    weights = _weights(answers, kind)
    choices = tuple(
        BankChoice(plainly.of(one, "text"), weight, plainly.of(_feedback(one), "chosenFeedback"))
        for one, weight in zip(answers, weights, strict=True)
    )
    choices, unsaid = with_outcomes(choices, kind, lambda share: _for_share(params, share))
    yield Question(
        name=title_of(content),
        kind=kind,
        stem=plainly.of(params, "question"),
        choices=choices,
        notes=(*plainly.notes, *_left_out(params, answers), *unsaid),
    )


def _kind(params: Fields, answers: Sequence[Fields]) -> QuestionKind:
    """By what the author set; else, as the library does it, by how many answers are right."""
    behaviour = group(params, "behaviour")
    written = words(behaviour, "type")
    single = {"single": True, "multi": False}.get(written)
    if single is None and not written:
        old = truth(behaviour, "singleAnswer")
        single = truth(params, "singleAnswer") if old is None else old
    if single is None:
        single = sum(truth(one, "correct") is True for one in answers) == 1
    return "single" if single else "multiple"


def _weights(answers: Sequence[Fields], kind: QuestionKind) -> list[float]:
    """Of one answer the whole mark; of several equal shares, and a wrong one takes a share away."""
    right = [truth(one, "correct") is True for one in answers]
    if kind == "single":
        return [ALL if one else 0.0 for one in right]
    return [share or -max(by_right(right)) for share in by_right(right)]


def _feedback(answer: Fields) -> Fields:
    """Where an answer's words are: in a group of their own since version 1.8."""
    return group(answer, "tipsAndFeedback") or answer


def _for_share(params: Fields, share: float) -> str:
    """What the author says to whoever earns that share of the mark; until version 1.9 among the labels."""
    for one in _ranges(params):
        least, most = number(one, "from"), number(one, "to")
        covers = least is not None and most is not None and least <= share <= most
        if covers and (said := text_of(one, "feedback")):
            return said
    said = text_of(params, "UI", "correctText" if share >= ALL else "almostText" if share > 0 else "wrongText")
    return "" if said in _STOCK else said


def _ranges(params: Fields) -> Sequence[Fields]:
    """Of the share of a mark; some makers write the group's name around the list as well."""
    return groups(params, "overallFeedback") or groups(group(params, "overallFeedback"), "overallFeedback")


def _left_out(params: Fields, answers: Sequence[Fields]) -> Iterator[Note]:
    library = words(params, "media", "type", "library") or words(params, "media", "library")
    library = library or ("H5P.Image" if group(params, "image") else "")
    if library:
        yield say.MEDIA_LEFT_OUT.filled(library=library.split(" ")[0])
    if any(text_of(_feedback(one), "tip") for one in answers):
        yield say.TIPS_LEFT_OUT
    if any(text_of(_feedback(one), "notChosenFeedback") for one in answers):
        yield say.NOT_CHOSEN_LEFT_OUT


def _true_or_false(content: Content) -> Iterator[Question]:
    params = content.params
    plainly = _Texts()
    said = {
        right: plainly.of(params, "behaviour", name) or plainly.of(params, name)
        for right, name in ((True, "feedbackOnCorrect"), (False, "feedbackOnWrong"))
    }
    answer = truth(params, "correct")
    choices = tuple(BankChoice("", ALL if one == answer else 0.0, said[one == answer]) for one in (True, False))
    yield Question(
        name=title_of(content),
        kind="truefalse",
        stem=plainly.of(params, "question"),
        choices=choices,
        notes=(*plainly.notes, *_left_out(params, ())),
    )


def _single_choices(content: Content) -> Iterator[Question]:
    """Of each question the first answer is the right one: https://h5p.org/single-choice-set."""
    for one in groups(content.params, "choices"):
        answers = [plain(answer, "html").text for answer in texts(one, "answers")]
        choices = tuple(BankChoice(answer, 0.0 if at else ALL) for at, answer in enumerate(answers) if answer)
        yield Question(name="", kind="single", stem=text_of(one, "question"), choices=choices)


_READERS: Final[Mapping[str, Callable[[Content], Iterator[Question]]]] = MappingProxyType(
    {
        "H5P.MultiChoice": _multiple_choice,
        "H5P.TrueFalse": _true_or_false,
        "H5P.SingleChoiceSet": _single_choices,
    }
)

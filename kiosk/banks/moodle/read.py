"""A Moodle XML file → a bank.

Marks, penalties, shuffling, numbering and whether a question is hidden are Moodle's own business and are not read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import Element

from kiosk.banks import sentences as common
from kiosk.banks.categories import category_of
from kiosk.banks.errors import BankError
from kiosk.banks.files import read_bytes
from kiosk.banks.gift.words import MUCH_MARKDOWN
from kiosk.banks.limits import MOST_QUESTIONS
from kiosk.banks.model import Bank, BankChoice, Note, Question, QuestionKind, Skipped
from kiosk.banks.moodle import words as say
from kiosk.banks.moodle.multilang import in_language, languages
from kiosk.banks.moodle.xml import inner, line_of, root_of
from kiosk.banks.outcome import with_outcomes
from kiosk.banks.plain import Markup, plain
from kiosk.banks.weights import ALL, by_right
from kiosk.lang import LANGS, Lang

MOST_BYTES: Final = 40_000_000
"""Pictures lie within the file, though they do not come over."""

MOST_MARKDOWN: Final = 300_000
"""Of a file, in characters."""

_MARKUPS: Final[dict[str, Markup]] = {
    "html": "html",
    "moodle_auto_format": "moodle",
    "plain_text": "plain",
    "markdown": "markdown",
    "wiki_like": "moodle",
}
_DEGREES: Final = ("correct", "partiallycorrect", "incorrect")
_RIGHT_OR_NOT: Final = frozenset({"multichoiceset", "oumultiresponse"})
"""Much used plugins: several answers to be ticked, each of which is right or not."""


class _Unusable(Exception):
    """A question that does not come over, and why."""

    def __init__(self, reason: Note) -> None:
        super().__init__(reason.en)
        self.reason = reason


def recognises(path: Path, head: bytes) -> bool:
    """Whether a file that begins with ``head`` looks like Moodle's XML."""
    text = head.replace(b"\0", b"")
    return b"<quiz" in text or (b"<question" in text and b"<questiontext" in text)


def read(path: Path) -> Bank:
    """The questions of a file that can be tapped; the others are skipped by name.

    Raises:
        BankError: the file cannot be read, is no Moodle XML, or holds no question or too many.
    """
    where = str(path)
    root = root_of(read_bytes(path, MOST_BYTES), where)
    if root.tag != "quiz":
        raise BankError(say.NOT_MOODLE, say.EXPORT_ANEW, where=where)
    if sum(map(_markdown_in, root.iterfind("question"))) > MOST_MARKDOWN:
        raise BankError(MUCH_MARKDOWN.filled(limit=MOST_MARKDOWN), common.SPLIT_IT, where=where)
    found = list(_questions(root))
    if not found:
        raise BankError(common.NO_QUESTIONS, common.WRITE_QUESTIONS, where=where)
    if len(found) > MOST_QUESTIONS:
        raise BankError(common.TOO_MANY.filled(limit=MOST_QUESTIONS), common.SPLIT_IT, where=where)
    return Bank(
        path.stem,
        tuple(one for one in found if isinstance(one, Question)),
        tuple(one for one in found if isinstance(one, Skipped)),
    )


def _questions(root: Element) -> Iterator[Question | Skipped]:
    category: tuple[str, ...] = ()
    for element in root.iterfind("question"):
        if _type(element) == "category":
            held = element.find("category/text")
            category = category_of(inner(element.find("category") if held is None else held))
            continue
        reader = _Reader(element)
        try:
            yield _in_both(reader.question(category), element)
        except _Unusable as error:
            yield Skipped(reader.label, line_of(element), error.reason)


def _markdown_in(element: Element) -> int:
    """How many characters a question has, where any of them may be Markdown, which is slow to read."""
    marked = any((one.get("format") or "").strip() == "markdown" for one in element.iter())
    return sum(len(one.text or "") for one in element.iter("text")) if marked else 0


def _in_both(question: Question, element: Element) -> Question:
    """The question with its English beside it, where the file has both languages."""
    if not languages("".join(element.itertext())).issuperset(LANGS):
        return question
    english = _Reader(element, "en").question(question.category)
    pairs = zip(question.choices, english.choices, strict=True)
    return replace(
        question,
        choices=tuple(replace(own, text_en=other.text, feedback_en=other.feedback) for own, other in pairs),
        name_en=english.name,
        stem_en=english.stem,
        general_feedback_en=english.general_feedback,
    )


def _type(element: Element) -> str:
    return (element.get("type") or "").strip()


@dataclass
class _Reader:
    """One question as it is read, and what was lost in its texts.

    Attributes:
        lang: whose words are taken where a text has several languages.
    """

    element: Element
    lang: Lang = "mn"
    lost: list[Note] = field(default_factory=list)

    @property
    def label(self) -> str:
        """What to call the question before a teacher."""
        return self._name or self._text(self.element.find("questiontext"))

    @property
    def _name(self) -> str:
        """Moodle takes tags out of names, and shows what is left as HTML."""
        written = in_language(inner(self.element.find("name/text")), self.lang)
        return " ".join(plain(written, "moodle").text.split())

    def question(self, category: tuple[str, ...]) -> Question:
        """The question; raises _Unusable where there is none to be tapped."""
        kind = self._kind()
        choices = self._truths() if kind == "truefalse" else self._choices()
        said = {degree: self._outcome(degree) for degree in _DEGREES}
        choices, unsaid = with_outcomes(choices, kind, lambda share: said[_degree(share)])
        return Question(
            name=self._name,
            kind=kind,
            stem=self._text(self.element.find("questiontext")),
            choices=choices,
            general_feedback=self._text(self.element.find("generalfeedback")),
            category=category,
            line=line_of(self.element),
            notes=(*self._losses(), *unsaid),
        )

    def _kind(self) -> QuestionKind:
        written = _type(self.element)
        if written == "truefalse":
            return "truefalse"
        if written in _RIGHT_OR_NOT:
            return "multiple"
        if written != "multichoice":
            raise _Unusable(say.UNSUPPORTED.get(written) or say.UNKNOWN_TYPE.filled(type=written))
        single = self.element.findtext("single", "true").strip().casefold()
        return "multiple" if single in ("false", "0", "") else "single"

    def _choices(self) -> tuple[BankChoice, ...]:
        answers = self.element.findall("answer")
        weights = [_fraction(number, answer) for number, answer in enumerate(answers, start=1)]
        if _type(self.element) in _RIGHT_OR_NOT:
            weights = by_right([weight > 0 for weight in weights])
        return tuple(
            BankChoice(self._text(answer), weight, self._text(answer.find("feedback")))
            for answer, weight in zip(answers, weights, strict=True)
        )

    def _truths(self) -> tuple[BankChoice, ...]:
        """True, then false. Old files say both words in the site's language, and true always first."""
        found = {True: BankChoice("", 0.0), False: BankChoice("", 0.0)}
        for number, answer in enumerate(self.element.findall("answer"), start=1):
            truth = {"true": True, "false": False}.get(self._text(answer).casefold(), number == 1)
            found[truth] = BankChoice("", _fraction(number, answer), self._text(answer.find("feedback")))
        return tuple(found.values())

    def _outcome(self, degree: str) -> str:
        """What is said to whoever was right to that degree, besides what Moodle says of itself."""
        words = self._text(self.element.find(f"{degree}feedback"))
        return "" if words in say.STOCK else words

    def _text(self, element: Element | None) -> str:
        """The plain words of an element with a ``<text>``; its own words in files that have none."""
        if element is None:
            return ""
        held = element.find("text")
        written = (element.text or "").strip() if held is None else inner(held)
        found = plain(in_language(written, self.lang), _MARKUPS.get(self._format(element), "html"))
        self.lost += found.notes
        return found.text

    def _format(self, element: Element) -> str:
        """An element's own format, or else that of the question's text."""
        own = self.element.find("questiontext")
        written = element.get("format") or (own.get("format") if own is not None else None) or "html"
        return written.strip()

    def _losses(self) -> Iterator[Note]:
        names = [one.get("name") or "?" for one in self.element.iter("file")]
        names += [inner(one) for one in self.element.iter("image") if inner(one)]
        if names:
            yield say.FILES_LEFT_OUT.filled(names=", ".join(dict.fromkeys(names)))
        if any(inner(one) for one in self.element.iterfind("hint/text")):
            yield say.HINTS_LEFT_OUT
        yield from (note for note in dict.fromkeys(self.lost) if not (names and note == common.PICTURE_LEFT_OUT))


def _degree(share: float) -> str:
    right, partly, wrong = _DEGREES
    return right if share >= ALL else partly if share > 0 else wrong


def _fraction(number: int, answer: Element) -> float:
    written = (answer.get("fraction") or "0").strip()
    try:
        fraction = float(written.removesuffix("%").replace(",", "."))
    except ValueError:
        fraction = float("nan")
    if not -100 <= fraction <= 100:
        raise _Unusable(say.NO_FRACTION.filled(number=number, found=written))
    return fraction

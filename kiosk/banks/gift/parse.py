"""One block of a GIFT file → what it says.

Where Moodle's documentation and its importer leave something open, the grammar of GIFT-grammar-PEG.js decides, whose
results the tests compare with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from kiosk.banks.gift import words as say
from kiosk.banks.gift.blocks import Block
from kiosk.banks.gift.escapes import shown
from kiosk.banks.gift.syntax import Broken, GiftChoice, GiftKind, GiftQuestion, GiftText
from kiosk.banks.limits import MOST_CHOICES
from kiosk.banks.model import Note
from kiosk.banks.plain import Markup
from kiosk.banks.sentences import MANY_CHOICES

BLANK: Final = "_____"

_LONGEST: Final = 60_000
"""Of a question, in characters; most may be markup."""

_LABEL_FROM: Final = 1_000
_MOST_CHOICES: Final = 100

_MARKUP: Final = re.compile(r"\s*\[(moodle|html|markdown|plain)\]")
_COMMENT: Final = re.compile(r"[ \t]*//[^\n]*(?:\n|$)")
# Ours in Mongolian beside Moodle's: a teacher who writes GIFT by hand takes the words of the questions.
_TRUTH: Final = re.compile(r"(TRUE|FALSE|T|F|ҮНЭН|ХУДАЛ)(?=\s*(?:#|//[^\n]*|$))", re.IGNORECASE)
_CHOICE: Final = re.compile(r"([=~])([^=~]*)")
_WEIGHT: Final = re.compile(r"\s*%\s*(-?\d{1,3}(?:[.,]\d+)?)\s*%")
_OPEN_TAG: Final = re.compile(r"<[A-Za-z][^<>]*$")
_ANY_SPACE: Final = re.compile(r"\s+")
# Other braces hold words: a formula, a program.
_LINE_OF_ANSWERS: Final = re.compile(
    r"\{(?=\s*(?:[=~#}]|//|(?:TRUE|FALSE|T|F|ҮНЭН|ХУДАЛ)\s*[#}]))[^{}]*\}(?P<behind>[^{}\n]*)(?:\n|$)", re.IGNORECASE
)


class _Parts(NamedTuple):
    """A question's text before its answers, the answers, and the text behind them."""

    before: str
    answers: str
    behind: str


class _Trouble(Exception):
    """The block is no question."""

    def __init__(self, reason: Note) -> None:
        super().__init__(reason.en)
        self.reason = reason


def parse(block: Block) -> Iterator[GiftQuestion | Broken]:
    """The question of a block; several where somebody forgot the empty line between them."""
    for one in _apart(block):
        try:
            if len(one.text) > _LONGEST:
                raise _Trouble(say.VERY_LONG.filled(limit=_LONGEST))
            yield _question(one)
        except _Trouble as trouble:
            yield Broken(_label(one.text), one.line, trouble.reason)


def _apart(block: Block) -> Iterator[Block]:
    """Cut at a line's end after answers, where more answers follow."""
    text, start, line = block.text, 0, block.line
    for found in _LINE_OF_ANSWERS.finditer(text):
        if text.find("{", found.end()) < 0:
            break
        # Words behind the answers belong to their question, and may go on, unless the next line has a title.
        if found["behind"].strip() and not text.startswith("::", found.end()):
            continue
        yield Block(text[start : found.end()].strip(), line, block.category, block.id, block.tags)
        line += text.count("\n", start, found.end())
        start = found.end()
    yield Block(text[start:].strip(), line, block.category, block.id, block.tags)


def _question(block: Block) -> GiftQuestion:
    title, text = _title(block.text)
    parts = _parts(text)
    if parts is None:
        return GiftQuestion("Description", title, _text(text, "moodle"), block.line,
                            category=block.category, id=block.id, tags=block.tags)  # fmt: skip
    stem, embedded = _stem(parts)
    answers, general = _general(parts.answers, stem.markup)
    kind = _kind(answers)
    wrong, right = _verdicts(answers, stem.markup) if kind == "TF" else (None, None)
    return GiftQuestion(
        kind=kind,
        title=title,
        stem=stem,
        line=block.line,
        embedded=embedded,
        choices=tuple(_choices(answers, stem.markup)) if kind in ("MC", "Short") else (),
        is_true=kind == "TF" and answers[0] in "TtҮү",
        wrong=wrong,
        right=right,
        global_feedback=general,
        category=block.category,
        id=block.id,
        tags=block.tags,
    )


def _title(text: str) -> tuple[str | None, str]:
    if not text.startswith("::"):
        return None, text
    title, closing, rest = text[2:].partition("::")
    if not closing:
        return None, text[2:].strip()
    comment = _COMMENT.match(rest)
    return shown(title).strip() or None, rest[comment.end() if comment else 0 :].strip()


def _parts(text: str) -> _Parts | None:
    """None where there are no answers at all."""
    opening, closing = text.find("{"), text.find("}")
    if opening < 0 and closing < 0:
        return None
    if closing < 0:
        raise _Trouble(say.NO_CLOSING_BRACE)
    if not 0 <= opening < closing:
        raise _Trouble(say.NO_OPENING_BRACE)
    inner, behind = text[opening + 1 : closing], text[closing + 1 :].strip()
    if "{" in inner:
        raise _Trouble(say.BRACE_IN_ANSWERS)
    if "{" in behind:
        raise _Trouble(say.TWO_ANSWERS if inner.lstrip()[:1] in "=~#" else say.BRACE_IN_WORDS)
    if behind.startswith("//"):
        behind = behind.partition("\n")[2].strip()
    comment = _COMMENT.match(inner.lstrip())
    answers = inner.lstrip()[comment.end() :] if comment else inner
    return _Parts(text[:opening], answers.strip(), behind)


def _stem(parts: _Parts) -> tuple[GiftText, bool]:
    before = _text(parts.before, "moodle")
    behind = _text(parts.behind, before.markup)
    if not behind.text:
        return before, False
    markup = before.markup if before.text else behind.markup
    return GiftText(markup, " ".join(filter(None, (before.text, BLANK, behind.text)))), True


def _general(answers: str, markup: Markup) -> tuple[str, GiftText | None]:
    answers, separator, general = answers.rpartition("####") if "####" in answers else (answers, "", "")
    return answers.strip(), (_text(general, markup) if separator and general.strip() else None)


def _kind(answers: str) -> GiftKind:
    if not answers:
        return "Essay"
    if _TRUTH.match(answers):
        return "TF"
    if answers.startswith("#"):
        return "Numerical"
    if "~" in answers:
        return "MC"
    return "Matching" if "=" in answers and "->" in answers else "Short"


def _verdicts(answers: str, markup: Markup) -> tuple[GiftText | None, GiftText | None]:
    """What is said to a wrong answer, and to a right one."""
    parts = answers.split("#", 2)[1:]
    said = [_text(part, markup) if part.strip() else None for part in parts]
    wrong, right = (*said, None, None)[:2]
    return wrong, right


def _choices(answers: str, markup: Markup) -> Iterator[GiftChoice]:
    if answers[0] not in "=~":
        if "~" in answers:
            raise _Trouble(say.WORDS_BEFORE_ANSWERS)
        answers = f"={answers}"
    count = answers.count("=") + answers.count("~")
    if count > _MOST_CHOICES:
        raise _Trouble(MANY_CHOICES.filled(count=count, limit=MOST_CHOICES))
    for sign, written in _CHOICE.findall(answers):
        if _OPEN_TAG.search(written):
            raise _Trouble(say.SIGN_IN_TAG)
        found = _WEIGHT.match(written)
        weight = None if found is None else float(found[1].replace(",", "."))
        if weight is not None and abs(weight) > 100:
            raise _Trouble(say.WEIGHT_TOO_GREAT.filled(weight=f"{weight:g}"))
        words, hash, feedback = written[found.end() if found else 0 :].partition("#")
        text = _text(words, markup)
        if sign == "~" and not text.text:
            continue  # Moodle leaves it out, too
        yield GiftChoice(
            right=sign == "=",
            weight=weight,
            text=text,
            feedback=_text(feedback, markup) if hash and feedback.strip() else None,
        )


def _text(written: str, markup: Markup) -> GiftText:
    """Lines as they were typed mean something in HTML and Markdown only."""
    found = _MARKUP.match(written)
    own: Markup = found[1] if found else markup  # type: ignore[assignment]
    words = written[found.end() if found else 0 :].strip()
    return GiftText(own, shown(words if own in ("html", "markdown") else _ANY_SPACE.sub(" ", words)))


def _label(text: str) -> str:
    """The title, or the first words."""
    title, rest = _title(text[:_LABEL_FROM])
    words = _ANY_SPACE.sub(" ", shown(title or rest.partition("{")[0] or rest)).strip()
    return words if len(words) <= 80 else f"{words[:79]}…"

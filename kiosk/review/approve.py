"""Who has read the texts of a language, and when, written into ``pack.yaml``."""

from __future__ import annotations

import re
from typing import Final

from kiosk.lang import LANGS, Lang
from kiosk.packs.model import Review, Reviews
from kiosk.review.rewrite import named, newline_of, rewritten
from kiosk.review.spans import Span, spans_of

_STEP: Final = 2
_LINE_END: Final = re.compile(r"\r\n|\r|\n|\Z")


def approved(text: str, file: str, reviews: Reviews, lang: Lang, review: Review) -> str:
    """The text of ``pack.yaml`` with ``review`` for ``lang``.

    Args:
        text: as it is; ``file`` is its name in errors.
        reviews: those that stand there.

    Raises:
        ReviewError: the organisation's name holds characters that YAML cannot.
    """
    spans = spans_of(text, file)
    whole, own = spans["review",], spans.get(("review", lang))
    newline = newline_of(text)
    if whole.flow:
        known: dict[Lang, Review | None] = {"mn": reviews.mn, "en": reviews.en, lang: review}
        lines = [line for one in LANGS for line in _of_language(one, known[one], whole.margin, newline)]
        return _below(text, whole, lines, newline)
    if own is None:
        lines = _of_language(lang, review, whole.margin, newline)
        first = newline.join([*lines, " " * whole.margin]).lstrip(" ")
        return text[: whole.start] + first + text[whole.start :]
    by, on = spans.get(("review", lang, "by")), spans.get(("review", lang, "on"))
    if own.flow or by is None or on is None:
        return _below(text, own, _of_review(review, own.margin, newline), newline)
    for span, words in sorted(((by, review.by), (on, review.on)), key=lambda one: -one[0].start):
        text = rewritten(text, span, words)
    return text


def _of_language(lang: Lang, review: Review | None, indent: int, newline: str) -> list[str]:
    if review is None:
        return [" " * indent + f"{lang}: null"]
    return [" " * indent + f"{lang}:", *_of_review(review, indent + _STEP, newline)]


def _of_review(review: Review, indent: int, newline: str) -> list[str]:
    fields = (("by", review.by), ("on", review.on))
    return [" " * indent + named(name, words, indent, newline) for name, words in fields]


def _below(text: str, span: Span, lines: list[str], newline: str) -> str:
    """``lines`` in place of a value that stood on its name's line; a comment behind it stays there."""
    end = _LINE_END.search(text, span.end)
    assert end is not None
    name, comment = text[: span.start].rstrip(" "), text[span.end : end.start()].rstrip(" ")
    return name + comment + newline + newline.join(lines) + text[end.start() :]

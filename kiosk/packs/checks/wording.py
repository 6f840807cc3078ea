"""What stands in texts: signs that name tactics, and no number or address to be sent to."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Any, Final

from kiosk.packs.draft import Draft, Known, Told
from kiosk.packs.marks import BRACKETS, parse
from kiosk.packs.model import ItemWords, Line, StepWords
from kiosk.packs.sentences import texts as say
from kiosk.packs.strays import Stray, apart, half, has_brackets, pair
from kiosk.yamlsafe import Page, Problem, Sentence
from kiosk.yamlsafe.suggest import listed, nearest

# Six digits or more, with or without gaps; eight as they are dialled, with dots; and the short codes of services other
# than 108 and 102. Other numbers with dots are dates and sums of money.
_NUMBER: Final = re.compile(
    r"(?<![\w.,])\+?\d(?:[ \u00a0-]?\d){5,14}"
    r"|(?<![\w.,])\d\d(?:\d\d\.\d\d|(?:\.\d\d){2}\.)\d\d(?![\w]|[.,]\d)"
    r"|(?<![\w.,:-])10[13-79](?![\w:%]|[.,]\d)"
)
_ADDRESS: Final = re.compile(
    r"https?:\S+|www\.\S+|(?<![\w.+-])[\w.+-]+@[\w-]+\.\w+|(?<![\w-])[\w-]+\.(?:mn|com|org|net|info|app|gg|me|io|ru|cn|kr|uk|online|site)\b",
    re.IGNORECASE,
)
# What either of them has in it: most texts have nothing of the kind, and this is soon seen.
_HINT_OF_EITHER: Final = re.compile(r"[\d@\u2024\uff0e\uff1a\uff20]|[.:]\S")
# Nobody sees these between two digits.
_UNSEEN: Final = re.compile("[\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u2060-\u2065\ufe00-\ufe0f]")
_DATES: Final = re.compile(r"(?:19|20)\d\d[-–](?:(?:19|20)\d\d|\d\d-\d\d)")


def signs(draft: Draft, known: Known) -> Iterator[Problem]:
    """Signs are marked where they can be shown, and each names a tactic."""
    for page, told in draft.told:
        if has_brackets(told.text):
            yield from _signs(page, told, known)


def contacts(draft: Draft, known: Known) -> Iterator[Problem]:
    """Only the channels file sends a visitor anywhere; 108 and 102 may be named."""
    for page, told in draft.told:
        found = contact_in(told.text)
        if found is not None:
            yield page.problem(say.CONTACT_IN_TEXT, *told.path, found=found)


def contact_in(text: str) -> str | None:
    """The first telephone number or web address in a text, in whatever letters it is written."""
    if _HINT_OF_EITHER.search(text) is None:
        return None
    text = unicodedata.normalize("NFKC", _UNSEEN.sub("", text))
    found = _ADDRESS.search(text) or _NUMBER.search(_DATES.sub("", text))
    return found.group() if found else None


def _signs(page: Page[Any], told: Told, known: Known) -> Iterator[Problem]:
    may_carry = told.field == "text" and isinstance(told.words, (ItemWords, Line, StepWords))
    marked = parse(told.text)
    left_over = has_brackets(marked.plain)
    broken = (half(told.text, known.tactics or ()) if may_carry else apart(told.text)) if left_over else None
    if broken is not None:
        yield _stray(page, told, broken, say.BROKEN_MARK)
        return
    if marked.signs and not may_carry:
        yield page.problem(say.SIGN_OUT_OF_PLACE, *told.path, field=told.field)
        return
    words = pair(told.text) if left_over and may_carry else None
    if words is not None:
        yield _stray(page, told, words, say.BRACKETS_ALONE)
    if known.tactics is None:
        return
    for sign in marked.signs:
        if sign.tactic not in known.tactics:
            hint, there = nearest(sign.tactic, known.tactics), listed(known.tactics, len(known.tactics))
            yield page.problem(say.UNKNOWN_TACTIC, *told.path, name=sign.tactic, known=there, suggestion=hint)


def _stray(page: Page[Any], told: Told, stray: Stray, sentence: Sentence) -> Problem:
    """A problem at the very bracket, for a text may go over many lines."""
    before = sum(told.text.count(bracket, 0, stray.at) for bracket in BRACKETS)
    return Problem(page.file, page.tree.at_sign(told.path, before, BRACKETS), sentence, {"found": stray.shown})

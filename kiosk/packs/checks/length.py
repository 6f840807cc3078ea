"""How long texts are: sentences that the audience can follow, and nothing that has to be turned over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kiosk.lang import Lang
from kiosk.packs.draft import Draft, Known
from kiosk.packs.marks import parse
from kiosk.packs.model import Ages, PackHead
from kiosk.packs.sentences import texts as say
from kiosk.yamlsafe import Problem

# Words in a sentence. Mongolian says in one word what English says in two.
WORDS_MOST: Final[dict[Ages, dict[Lang, int]]] = {
    "11-13": {"mn": 16, "en": 22},
    "14-17": {"mn": 18, "en": 24},
    "18+": {"mn": 20, "en": 26},
}
HOME_VISITS: Final[dict[Lang, int]] = {"mn": 14, "en": 18}

_END: Final = re.compile(r"[.!?…]+[\"'”’»)]*(?=\s|$)|\n")
_WORD: Final = re.compile(r"\w[\w'’.,:-]*")


def sentences(draft: Draft, known: Known) -> Iterator[Problem]:
    """No sentence is longer than the audience can follow."""
    most = words_most(draft.head.content)
    for page, told in draft.told:
        limit = most[told.lang]
        count = longest(parse(told.text).plain, limit)
        if count > limit:
            yield page.problem(say.LONG_SENTENCE, *told.path, count=count, limit=limit, lang=told.lang)


def fits(draft: Draft, known: Known) -> Iterator[Problem]:
    """A text is read without turning a page, on the smallest screen in the largest type."""
    if known.measure is None:
        return
    for page, told in draft.told:
        pages = known.measure(parse(told.text).plain, told.lang)
        if pages > 1:
            yield page.problem(say.TOO_LONG, *told.path, pages=pages, lang=told.lang)


def words_most(head: PackHead) -> dict[Lang, int]:
    """How many words a sentence of a pack may have, in each language."""
    return HOME_VISITS if head.audience == "home-visits" else WORDS_MOST[head.ages]


def longest(text: str, enough: int = 0) -> int:
    """The words of a text's longest sentence; of a text of no more than ``enough`` words, all of them."""
    words = len(_WORD.findall(text))
    return words if words <= enough else max(len(_WORD.findall(sentence)) for sentence in _END.split(text))

"""Facts: what is counted or dated says where that is known from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kiosk.packs.checks.wording import contact_in
from kiosk.packs.draft import Draft, Known, Played, Told, steps_of
from kiosk.packs.marks import parse
from kiosk.packs.model import Deck, Item, Quiz, Step
from kiosk.packs.sentences import texts as say
from kiosk.packs.words import WordList
from kiosk.yamlsafe import Page, Problem
from kiosk.yamlsafe.tree import Path

# 108 and 102 are no figures, and what stands before a suffix, as in 5-р, belongs to its number.
_FIGURE: Final = re.compile(r"(?<!\w)(?!10[28](?!\w))\d[\d.,:]*")
_EXPLAINS: Final = frozenset({"why", "check", "say"})
# A question states as well as its explanation does; a message and a tale do not: there one may be sixteen years old.
_STATES: Final = _EXPLAINS | {"text", "ask"}


def sourced(draft: Draft, known: Known) -> Iterator[Problem]:
    """A figure that explains something has a source."""
    claims = (known.words or {}).get("claims")
    unsourced = {(page.file, path) for page in draft.pages for path, node in _explaining(page) if not node.sources}
    for page, told in draft.told:
        fields = _STATES if isinstance(page.content, Quiz) else _EXPLAINS
        if told.field not in fields or (page.file, told.path[:2]) not in unsourced or "chat" in told.path:
            continue
        found = _figure(told, claims)
        # A telephone number is told as what it is, not as a figure as well.
        if found is not None and contact_in(told.text) is None:
            yield page.problem(say.NO_SOURCE, *told.path, found=found)


def _figure(told: Told, claims: WordList | None) -> str | None:
    text = parse(told.text).plain
    found = _FIGURE.search(text)
    if found is not None:
        return found.group().rstrip(".,:")
    return claims.first_in(text, told.lang) if claims is not None else None


def _explaining(page: Page[Played]) -> Iterator[tuple[Path, Step | Item]]:
    yield from steps_of(page)
    if isinstance(page.content, Deck):
        yield from ((("items", i), item) for i, item in enumerate(page.content.items))

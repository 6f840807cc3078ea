"""How a pack speaks: without blame, fear or scolding, in terms that hurt nobody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from kiosk.packs import sentences as say
from kiosk.packs.draft import Draft, Known
from kiosk.packs.marks import parse
from kiosk.packs.words import Purpose, any_of
from kiosk.yamlsafe import Problem, Sentence

_UNWANTED: Final[Mapping[Purpose, Sentence]] = {
    "blame": say.BLAMES,
    "fear": say.FRIGHTENS,
    "terms": say.AVOIDED_TERM,
    "scolding": say.SCOLDS,
}
# Only an explanation can scold.
_EXPLAINS: Final = frozenset({"why", "check", "say", "reply"})


def kindness(draft: Draft, known: Known) -> Iterator[Problem]:
    """Nobody is blamed, frightened or scolded, and nothing is called what the Luxembourg guidelines avoid.

    What a lure says within its signs is not the pack's own voice.
    """
    lists = {purpose: known.words[purpose] for purpose in _UNWANTED if purpose in known.words} if known.words else {}
    if not lists:
        return
    suspects = any_of(tuple(lists.values()))
    for page, told in draft.told:
        own = parse(told.text).unsigned
        if suspects.first_in(own, told.lang) is None:
            continue
        for purpose, words in lists.items():
            found = None if purpose == "scolding" and told.field not in _EXPLAINS else words.first_in(own, told.lang)
            if found is not None:
                yield page.problem(_UNWANTED[purpose], *told.path, found=found)
